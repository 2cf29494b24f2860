import type { Refusal } from '../../domain/acts/refusal.ts';
import type { Asker } from '../../domain/rights/vouched.ts';
import { copyDefinition, type CopiedDefinition } from '../../files/definition/copy-definition.ts';
import { procedureOf } from '../../domain/case/state.ts';
import { readDefinitionText } from '../../store/definitions.ts';
import { beginDay, type BeginFault } from './begun-definition.ts';
import { DefinitionUnreadable } from './definition-of.ts';
import type { CaseFile } from './desk.ts';
import { findCase } from './find.ts';
import { rightsIn } from './rights-in.ts';

/** What a copy of a procedure should be, as somebody wrote it. */
export interface CopyWish {
  readonly of: string;
  readonly reference: string;
  readonly begin: string;
}

export type Copied =
  | ({ readonly kind: 'copied' } & CopiedDefinition)
  | BeginFault
  | { readonly kind: 'no-case' }
  /** She may not see the planning of that case. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'no-date' }
  /** Its definition was written for another version. */
  | { readonly kind: 'unreadable' };

/** The definition of an earlier procedure as a new one; of a case within a procedure, that of the procedure. */
export async function copiedCase(file: CaseFile, { of, reference, begin }: CopyWish, by: Asker): Promise<Copied> {
  const day = beginDay(begin);
  if (typeof day !== 'string') return day;
  const found = await findCase(file, of);
  if (found === null) return { kind: 'no-case' };
  try {
    const refusal = (await rightsIn(file, found, by)).see('planning');
    if (refusal !== null) return { kind: 'refused', refusal };
  } catch (error) {
    if (error instanceof DefinitionUnreadable) return { kind: 'unreadable' };
    throw error;
  }
  const text = await readDefinitionText(file.db, procedureOf(found.stored.name), found.stored.hash);
  const copied = text === null ? null : copyDefinition(text, { reference, begin: day });
  return copied === null ? { kind: 'no-date' } : { kind: 'copied', ...copied };
}

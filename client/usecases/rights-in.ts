import type { ActName } from '../../domain/acts/acts.ts';
import type { Refusal } from '../../domain/acts/refusal.ts';
import type { OfficeActName } from '../../domain/office/office-acts.ts';
import { mayAct } from '../../domain/rights/may-act.ts';
import { mayDo } from '../../domain/rights/may-do.ts';
import { maySee } from '../../domain/rights/may-see.ts';
import { phaseGroupOf, phaseGroupOfAll } from '../../domain/rights/phase-group.ts';
import type { RolesOfPerson } from '../../domain/rights/role.ts';
import type { SeenKind } from '../../domain/rights/seen.ts';
import { vouchedFor, type Asker } from '../../domain/rights/vouched.ts';
import { DefinitionUnreadable, definitionOf } from './definition-of.ts';
import type { CaseFile } from './desk.ts';
import type { FoundCase } from './find.ts';

/** What somebody may in a case as it stands. */
export interface Rights {
  /** Her roles in it; null: whatever is needed, on a private stack. */
  readonly roles: RolesOfPerson;
  /** Why she may not do an act, with who may; or null. The case itself has the last word: it knows which lot an act is about. */
  readonly act: (name: ActName) => Refusal | null;
  /** The same of an act on a thing of its case file. */
  readonly do: (name: OfficeActName) => Refusal | null;
  /** Why she may not see this of it, with who may; or null. Of lots that go their own way none shows what another may not yet. */
  readonly see: (what: SeenKind) => Refusal | null;
}

/** What somebody may in a case. @throws DefinitionUnreadable */
export async function rightsIn(file: CaseFile, found: FoundCase, asker: Asker): Promise<Rights> {
  const { definition } = await definitionOf(file, found.stored);
  return rightsAs(vouchedFor(definition, asker, '').roles, found);
}

/** The same, also of a case whose definition was written for another version: that names nobody, and groups give what they give. */
export async function rightsAnyway(file: CaseFile, found: FoundCase, asker: Asker): Promise<Rights> {
  try {
    return await rightsIn(file, found, asker);
  } catch (error) {
    if (!(error instanceof DefinitionUnreadable)) throw error;
    return rightsAs(typeof asker === 'string' ? null : asker.roles, found);
  }
}

function rightsAs(roles: RolesOfPerson, { state }: FoundCase): Rights {
  const [acting, seeing] = [phaseGroupOf(state), phaseGroupOfAll(state)];
  return {
    roles,
    act: (name) => mayAct(roles, acting, name),
    do: (name) => mayDo(roles, acting, name),
    see: (what) => maySee(roles, seeing, what),
  };
}

import { randomUUID } from 'node:crypto';
import type { ActAnswer } from '../../contracts/acts.ts';
import { specOf, type ActName } from '../../domain/acts/acts.ts';
import type { Refusal } from '../../domain/acts/refusal.ts';
import type { ActorId } from '../../domain/case/ids.ts';
import { procedureOf } from '../../domain/case/state.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { identityOf } from '../../domain/plan/people.ts';
import { actorFor } from '../../store/actors.ts';
import type { StoredCase } from '../../store/cases.ts';
import { recordRefusal } from '../../store/record.ts';
import { putText } from '../../store/texts.ts';
import { performAct } from '../temporal/updates.ts';
import { definitionOf } from './definition-of.ts';
import type { CaseFile, Desk } from './desk.ts';

/** What someone asks of a case. */
export interface Wish {
  readonly name: ActName;
  /** Its own fields; what people wrote is still text. */
  readonly fields: Readonly<Record<string, string | number>>;
  readonly by: string;
  /** Who does the same after it, when the act needs two people. */
  readonly second?: string | null;
  /** Chosen by whoever asks, so that asking again is harmless. */
  readonly id?: string;
}

export type Acted =
  | { readonly kind: 'done'; readonly answer: ActAnswer }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** It does not run in Temporal any more. */
  | { readonly kind: 'not-running' };

/** Asks a case to do something. A refusal goes on record here and nowhere else. */
export async function act(desk: Desk, stored: StoredCase, wish: Wish): Promise<Acted> {
  const fields = await travelling(desk, stored, wish);
  const id = wish.id ?? randomUUID();
  const first = await actBy(desk, stored, { name: wish.name, fields, by: wish.by, id });
  const more = first.kind === 'done' && first.answer.waitsFor > 0;
  if (!more || wish.second == null || wish.second === '') return first;
  return actBy(desk, stored, { name: wish.name, fields, by: wish.second, id: `${id}/tweede` });
}

async function actBy(
  desk: Desk,
  stored: StoredCase,
  act: { readonly name: ActName; readonly fields: Wish['fields']; readonly by: string; readonly id: string },
): Promise<Acted> {
  const moment = desk.now();
  const by = await personOf(desk, stored, act.by);
  const outcome = await performAct(desk.client, stored.workflowId, act.name, { ...act.fields, id: act.id, by, moment });
  switch (outcome.kind) {
    case 'done':
      return outcome;
    case 'not-found':
      return { kind: 'not-running' };
    case 'refused':
      await putRefusal(desk, stored, { key: act.id, at: moment, by: [by], act: act.name, refusal: outcome.refusal });
      return outcome;
  }
}

/** Who a name means in a case. */
export async function personOf(desk: CaseFile, stored: StoredCase, name: string): Promise<ActorId> {
  // An empty name is nobody; the case says so.
  if (name.trim() === '') return '';
  const { definition } = await definitionOf(desk, stored);
  return actorFor(desk.db, procedureOf(stored.name), identityOf(definition, name));
}

/** The fields of an act as they travel: what people wrote stays in the case file, and its id goes. */
export async function travelling(
  { db }: CaseFile,
  stored: StoredCase,
  { name, fields }: Pick<Wish, 'name' | 'fields'>,
): Promise<Wish['fields']> {
  const { shape } = specOf(name);
  const entries = await Promise.all(
    Object.entries(fields).map(async ([own, value]) => {
      const isText = shape[own]?.kind === 'text' && typeof value === 'string' && value.trim() !== '';
      return [own, isText ? await putText(db, stored.name.reference, value) : value] as const;
    }),
  );
  return Object.fromEntries(entries);
}

/** Puts on record that something was refused. */
export async function putRefusal(
  { db }: CaseFile,
  { name, phase }: StoredCase,
  refused: {
    readonly key: string;
    readonly at: EpochMs;
    readonly by: readonly string[];
    readonly act: string;
    readonly refusal: Refusal;
  },
): Promise<void> {
  await recordRefusal(db, { reference: name.reference, phase, ...refused });
}

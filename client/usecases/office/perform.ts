import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { badValue } from '../../../domain/acts/bad-value.ts';
import { isRefusal, refusal, type Refusal } from '../../../domain/acts/refusal.ts';
import { procedureOf, type CaseState } from '../../../domain/case/state.ts';
import type { EpochMs } from '../../../domain/law/iso-date.ts';
import { officeSpecOf, type OfficeActName } from '../../../domain/office/office-acts.ts';
import { mayDo } from '../../../domain/rights/may-do.ts';
import { phaseGroupOf } from '../../../domain/rights/phase-group.ts';
import type { Asker } from '../../../domain/rights/vouched.ts';
import { readKeptCase, readMilestones, stateOf, type StoredCase } from '../../../store/cases.ts';
import type { Database } from '../../../store/database.ts';
import { clockOfDatabase, holdCase } from '../../../store/hold.ts';
import { recordAct } from '../../../store/record.ts';
import { putText } from '../../../store/texts.ts';
import type { Told } from '../../../texts/office/done.ts';
import { definitionOf } from '../definition-of.ts';
import type { CaseFile } from '../desk.ts';
import { putRefusal } from '../put-refusal.ts';
import { isNobody, personOf } from '../travelling.ts';
import type { AtOffice, OfficeDone, OfficeEffect } from './effect.ts';
import { OFFICE_EFFECTS } from './effects.ts';

/** What somebody asks of the case file. */
export interface OfficeWish {
  readonly name: OfficeActName;
  readonly reference: string;
  readonly fields: Readonly<Record<string, string | number | undefined>>;
  readonly by: Asker;
  /** Now by the clock of a rehearsal; null: the clock of the database decides. */
  readonly at: EpochMs | null;
  /** Only to see what would come of it: nothing of it is kept. */
  readonly tries?: true;
}

export type OfficeAnswer =
  | { readonly kind: 'done'; readonly told: Told }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'no-case' };

/**
 * Carries out an act on the case file: what it writes and what the record says of it are one transaction, in which the case is held.
 * A refusal leaves nothing but itself on record.
 * @throws DefinitionUnreadable
 */
export async function perform(file: CaseFile, wish: OfficeWish): Promise<OfficeAnswer> {
  const effects = OFFICE_EFFECTS as unknown as { readonly [Name in OfficeActName]?: OfficeEffect<OfficeActName> };
  const effect = effects[wish.name];
  if (effect === undefined) throw new Error(`${wish.name} takes a file`);
  return atOffice(file, wish, async (given) => {
    const fields = defined(wish.fields);
    return badValue(officeSpecOf(wish.name).shape, fields) ?? effect(given, fields);
  });
}

/** The frame of every act on the case file: who does it, whether she may, one transaction, one event. */
export async function atOffice(
  file: CaseFile,
  { name, reference, by: asker, at, tries }: Omit<OfficeWish, 'fields'>,
  work: (given: AtOffice) => Promise<OfficeDone | Refusal>,
): Promise<OfficeAnswer> {
  const stored = await readKeptCase(file.db, reference);
  if (stored === null) return { kind: 'no-case' };
  const { definition } = await definitionOf(file, stored);
  const person = await personOf(file, stored, asker, tries === true ? 'look' : 'keep');
  const roles = person.vouched?.roles ?? null;
  try {
    return await file.db.transaction().execute(async (tx): Promise<OfficeAnswer> => {
      const state = await heldCase(tx, stored);
      const now = at ?? (await clockOfDatabase(tx));
      const group = phaseGroupOf(state);
      const refused = isNobody(asker) ? refusal('missing-by') : mayDo(roles, group, name);
      if (refused !== null) throw new Refused(refused, now);
      const procedure = procedureOf(stored.name);
      const text = (words: string) => putText(tx, reference, words);
      const done = await work({
        tx,
        reference,
        procedure,
        definition,
        group,
        by: person.by,
        roles,
        vouched: person.vouched ?? null,
        now,
        ownClock: at !== null,
        text,
        state,
        ...(file.vault === undefined ? {} : { vault: file.vault }),
      });
      if (isRefusal(done)) throw new Refused(done, now);
      if (tries === true) throw new Tried(done.told);
      await recordAct(tx, {
        reference,
        key: `${reference}/${done.key}`,
        at: now,
        phase: state.phase,
        by: person,
        fact: done.fact,
      });
      return { kind: 'done', told: done.told };
    });
  } catch (error) {
    if (error instanceof Tried) return { kind: 'done', told: error.told };
    if (!(error instanceof Refused)) throw error;
    const { refusal: why, at: moment } = error;
    if (tries === true) return { kind: 'refused', refusal: why };
    await putRefusal(file, stored, { key: randomUUID(), at: moment, by: person, act: name, refusal: why });
    return { kind: 'refused', refusal: why };
  }
}

/** Rolls back what was written before an act was refused. */
class Refused extends Error {
  readonly refusal: Refusal;
  readonly at: EpochMs;
  constructor(why: Refusal, at: EpochMs) {
    super(why.rule);
    this.refusal = why;
    this.at = at;
  }
}

/** Rolls back what a try wrote. */
class Tried extends Error {
  readonly told: Told;
  constructor(told: Told) {
    super('a try');
    this.told = told;
  }
}

/** The case as it stands, which nothing else changes until the transaction ends. */
async function heldCase(tx: Transaction<Database>, { name: { reference } }: StoredCase): Promise<CaseState> {
  await holdCase(tx, reference);
  const stored = await readKeptCase(tx, reference);
  if (stored === null) throw new Error(`case ${reference} went away`);
  return stateOf(stored, await readMilestones(tx, reference));
}

/** Fields that nobody filled in are not there. */
const defined = (fields: OfficeWish['fields']): Readonly<Record<string, string | number>> =>
  Object.fromEntries(Object.entries(fields).filter((one): one is [string, string | number] => one[1] !== undefined));

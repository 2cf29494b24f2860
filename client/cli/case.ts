import type { Kysely } from 'kysely';
import { idOf } from '../../files/scenario/read-scenario.ts';
import { procedureType } from '../../procedures/procedure-types.ts';
import { readCase, readMilestones, type CaseRow, type MilestoneRow } from '../../store/cases.ts';
import type { Database } from '../../store/database.ts';
import { milestoneName, oneWord } from '../../texts/labels/milestones.ts';
import { EXIT, Stop } from './exit.ts';

/** @throws Stop when there is no such case. */
export async function knownCase(db: Kysely<Database>, reference: string): Promise<CaseRow> {
  const row = await readCase(db, reference);
  if (row === null)
    throw new Stop(EXIT.notFound, `Er is geen zaak ${reference}. Bekijk alle zaken met: tenderklok lijst`);
  return row;
}

/** A milestone that someone names by Dutch key, label or id. @throws Stop when the case has no such milestone. */
export async function knownMilestone(db: Kysely<Database>, row: CaseRow, name: string): Promise<MilestoneRow> {
  const type = procedureType(row.procedure_type);
  const id = type === null ? name : idOf(name, type);
  const milestones = await readMilestones(db, row.reference);
  const found = milestones.find((one) => one.id === id || milestoneName(one.id) === oneWord(name));
  if (found !== undefined) return found;
  const names = milestones.map(
    (one) => type?.milestones.find((kind) => kind.id === one.id)?.key ?? milestoneName(one.id),
  );
  throw new Stop(EXIT.notFound, `De zaak ${row.reference} heeft geen mijlpaal ${name}. Kies uit: ${names.join(', ')}.`);
}

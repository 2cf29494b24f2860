import { z } from 'zod';
import type { EpochMs, IsoDate } from '../../domain/law/iso-date.ts';
import { isSettable } from '../../domain/plan/change/settable-days.ts';
import { inOrder, type Finding, type PlacedFinding } from '../../domain/plan/finding.ts';
import type { ProcedureType } from '../../domain/plan/procedure-type.ts';
import { wholeOf } from '../../domain/plan/part.ts';
import { namedIn } from '../../domain/plan/rounds.ts';
import { fault } from '../definition/fault.ts';
import { findingsOf } from '../definition/issues.ts';
import { nearest } from '../definition/nearest.ts';
import { proposal } from '../dates/propose.ts';
import { checked, line } from '../definition/text-fields.ts';
import { readYaml } from '../definition/yaml-file.ts';
import { happenedFrom, instantFrom } from '../scenario/field-values.ts';
import { idOf } from '../scenario/milestone-names.ts';

/** What was done before a procedure came here, as its file says. */
export interface WrittenDone {
  readonly milestone: string;
  readonly happenedAt: EpochMs;
  /** Where the proof is, in words. */
  readonly proof: string;
}

export interface ReadTakeOver {
  /** Null when the file cannot be used. */
  readonly done: readonly WrittenDone[] | null;
  readonly findings: readonly PlacedFinding[];
  /** Puts a later finding about this file at its place. */
  readonly place: (finding: Finding) => PlacedFinding;
}

const ASKED = 'Schrijf een dag tussen 2015 en 2035, zoals 2027-01-11, of dag en tijd, zoals 2027-01-11 16:00.';

const moment = checked((text) => {
  if (instantFrom(text) !== null && isSettable(text.slice(0, 10) as IsoDate)) return null;
  return `"${text}" is geen datum.${proposal(text, 'when') || ` ${ASKED}`}`;
});

const schema = z.strictObject({ gedaan: z.record(z.string(), z.strictObject({ op: moment, bewijs: line })) });

/**
 * Reads what was done of a procedure that is under way: milestones by their Dutch key, as in its planning, and with a lot or an
 * applicant behind it what that one has for itself (`sluiting-perceel-2`). A day alone is its noon, and today it is now.
 * @param lots of the procedure, by id.
 */
export function readTakeOver(
  text: string,
  type: ProcedureType,
  now: EpochMs,
  lots: readonly string[] = [],
): ReadTakeOver {
  const file = readYaml(text);
  const refused = (findings: readonly PlacedFinding[]): ReadTakeOver => ({
    done: null,
    findings: inOrder(findings),
    place: file.place,
  });
  if (file.findings.length > 0) return refused(file.findings);
  const parsed = schema.safeParse(file.data ?? {});
  if (!parsed.success) return refused(findingsOf(parsed.error, schema, file.data ?? {}).map(file.place));
  const written = Object.entries(parsed.data.gedaan);
  const unknown = written.flatMap(([key]) => (idsOf(key, type, lots).length === 0 ? [key] : []));
  if (unknown.length > 0) return refused(unknown.map((key) => file.place(unknownMilestone(key, type))));
  const done = written.flatMap(([key, { op, bewijs }]): WrittenDone[] => {
    const happenedAt = happenedFrom(op, now) ?? 0;
    return idsOf(key, type, lots).map((milestone) => ({ milestone, happenedAt, proof: bewijs.trim() }));
  });
  return { done, findings: [], place: file.place };
}

/** The milestones that a key means: one, or what every applicant has of it; none when the type has no such milestone. */
function idsOf(key: string, type: ProcedureType, lots: readonly string[]): readonly string[] {
  const id = idOf(key, type, lots);
  const each = type.milestones.filter(({ ofParty }) => ofParty?.key === key).map((one) => one.id);
  if (each.length > 0) return each;
  return id !== key && namedIn(type.milestones, wholeOf(id), 'id') !== null ? [id] : [];
}

function unknownMilestone(key: string, { milestones }: ProcedureType): Finding {
  const keys = milestones.filter((one) => one.owner === 'ours' || one.reportable === true).map((one) => one.key);
  const near = nearest(key, keys);
  return fault(
    'unknown-milestone',
    ['gedaan', key],
    `Deze procedure kent geen mijlpaal ${key}. ${near === null ? `Kies uit: ${keys.join(', ')}.` : `Bedoelt u ${near}?`}`,
  );
}

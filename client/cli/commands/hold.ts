import type { SuspendAct } from '../../../contracts/acts.ts';
import type { PlanChange } from '../../../domain/acts/change-plan.ts';
import { heldFrom, holdThrough, holdUntil } from '../../../domain/acts/held-stretch.ts';
import { parseIsoDate } from '../../../domain/law/day.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import type { PlanFacts } from '../../../domain/plan/plan-facts.ts';
import { readMilestones, type CaseRow, type MilestoneRow } from '../../../store/cases.ts';
import { milestoneLabel } from '../../../texts/labels/milestones.ts';
import { knownCase, knownMilestone } from '../case.ts';
import { EXIT, Stop } from '../exit.ts';
import { say } from '../output.ts';
import { withBoth, type Both } from '../surroundings.ts';
import { act, sayChanges, tryOut } from './act.ts';
import { actor, reasonOf, type By } from './acts.ts';
import { previewText } from './preview.ts';

interface HoldOptions extends By {
  readonly reden?: string;
  readonly termijn?: string;
  readonly perceel?: string;
}

type Wish = Omit<SuspendAct, 'id' | 'moment'>;

/** Suspends a case, one decision term of it or one lot. */
export async function schors(
  reference: string,
  options: HoldOptions & { readonly gevraagd?: string; readonly uiterlijk?: string },
): Promise<void> {
  await holding('suspend', reference, options, {
    ...day('gevraagd', options.gevraagd, (requestedOn) => ({ requestedOn })),
    ...day('uiterlijk', options.uiterlijk, (setLastDay) => ({ setLastDay })),
  });
}

/** Lets it go on. */
export async function hervat(reference: string, options: HoldOptions & { readonly aangevuld?: string }): Promise<void> {
  await holding(
    'resume',
    reference,
    options,
    day('aangevuld', options.aangevuld, (completedOn) => ({ completedOn })),
  );
}

async function holding(
  name: 'suspend' | 'resume',
  reference: string,
  options: HoldOptions,
  days: Pick<Wish, 'requestedOn' | 'setLastDay' | 'completedOn'>,
): Promise<void> {
  const { termijn, perceel } = options;
  if (termijn !== undefined && perceel !== undefined)
    throw new Stop(EXIT.wrongUsage, 'Kies --termijn of --perceel, niet allebei.');
  if (termijn === undefined && Object.keys(days).length > 0)
    throw new Stop(
      EXIT.wrongUsage,
      'De dag van een verzoek of aanvulling hoort bij één beslistermijn. Geef die met --termijn.',
    );
  await withBoth(async (both) => {
    const row = await knownCase(both.db, reference);
    const milestone = termijn === undefined ? undefined : (await knownMilestone(both.db, row, termijn)).id;
    const wish: Wish = {
      reason: reasonOf(options),
      by: actor(options.door),
      ...(milestone === undefined ? {} : { milestone }),
      ...(perceel === undefined ? {} : { lot: perceel }),
      ...days,
    };
    const what = nameOf(reference, wish);
    if (options.proef) return tryOut(both, row, name, wish, () => preview(both, row, name, wish, what));
    const answer = await act(both, row, name, wish);
    say(`${name === 'suspend' ? 'Geschorst' : 'Hervat'}: ${what}.`);
    sayChanges(answer);
  });
}

function nameOf(reference: string, { milestone, lot }: Wish): string {
  if (milestone !== undefined) return `de termijn van ${milestoneLabel(milestone)} van ${reference}`;
  return lot === undefined ? reference : `${lot} van ${reference}`;
}

async function preview(
  { db }: Both,
  row: CaseRow,
  name: 'suspend' | 'resume',
  wish: Wish,
  what: string,
): Promise<string> {
  const change = changeOf(row, await readMilestones(db, row.reference), name, wish);
  if (change !== null) return previewText(db, row, change, 'everyone');
  const goes = name === 'suspend' ? 'stilstaan' : 'verder gaan';
  const more =
    wish.lot !== undefined && name === 'resume'
      ? ' Stonden alle percelen stil, dan schuift de definitieve gunning op met die dagen.'
      : '';
  return `Proef: ${what} zou ${goes}; procesleider, inkoper en jurist krijgen bericht.${more} Er is niets gewijzigd.`;
}

/** What it does to the dates, or null when it does nothing to them. */
function changeOf(
  row: CaseRow,
  milestones: readonly MilestoneRow[],
  name: 'suspend' | 'resume',
  { milestone: id, lot, requestedOn, setLastDay, completedOn }: Wish,
): PlanChange | null {
  const now = Date.now();
  if (lot !== undefined) return null;
  if (id === undefined) {
    if (name === 'suspend' || row.suspended_since === null) return null;
    const open = milestones.filter((one) => one.state === 'open' || one.state === 'overdue').map((one) => one.id);
    return { kind: 'resume', since: row.suspended_since.getTime(), until: now, open };
  }
  if (name === 'suspend')
    return setLastDay === undefined ? null : holdThrough(id, heldFrom(requestedOn, now), setLastDay);
  const held = milestones.find((one) => one.id === id)?.held_since?.getTime();
  const { holds } = row.facts as PlanFacts;
  return holdUntil(holds, held === undefined ? { id } : { id, heldSince: held }, completedOn, now);
}

/** A day of a flag, put where it belongs. @throws Stop when it is no day. */
function day<Put extends object>(flag: string, text: string | undefined, put: (value: IsoDate) => Put): Put | object {
  if (text === undefined) return {};
  const found = parseIsoDate(text);
  if (found === null)
    throw new Stop(
      EXIT.wrongUsage,
      `"${text}" bij --${flag} is geen dag. Schrijf jaar-maand-dag, bijvoorbeeld 2018-09-14.`,
    );
  return put(found);
}

import { localIso, localOf } from '../../../domain/law/clock.ts';
import type { Duty, HeldLot } from '../../../contracts/case-state.ts';
import { stateShown } from '../../../domain/acts/stands-still.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import type { TermFacts } from '../../../domain/plan/milestone.ts';
import { listCases, readMilestones, type CaseRow, type MilestoneRow } from '../../../store/cases.ts';
import { readYearPrices } from '../../../store/price-years.ts';
import { readYearGrants } from '../../../store/year-grants.ts';
import { distanceInWords } from '../../../texts/date.ts';
import { momentLabel } from '../../../texts/labels/day-words.ts';
import { capital, milestoneLabel } from '../../../texts/labels/milestones.ts';
import { dutyText, heldLotText } from '../../../texts/labels/outside.ts';
import { phaseLabel } from '../../../texts/labels/phases.ts';
import { waitingForText } from '../../../texts/labels/waiting-for.ts';
import { OWNER_LABEL, outcomeLabel, STATE_LABEL } from '../../../texts/labels/words.ts';
import { penaltyText } from '../../../texts/penalty.ts';
import { grantsText, pricesText } from '../money.ts';
import { penaltiesOf } from '../penalties.ts';
import { knownCase } from '../case.ts';
import { print, printList, table, type Form } from '../output.ts';
import { withDatabase } from '../surroundings.ts';

/** All cases with where they stand and what they wait for. */
export async function lijst(form: Form): Promise<void> {
  await withDatabase(async (db) => {
    const rows = (await listCases(db)).map((row) => ({
      reference: row.reference,
      subject: row.subject,
      procedureType: row.procedure_type,
      phase: row.phase,
      waitingFor: row.waiting_for,
      nextAt: row.next_at === null ? null : localIso(row.next_at.getTime()),
      outcome: row.outcome,
    }));
    printList(form, rows, (items) =>
      table(
        ['Kenmerk', 'Fase', 'Wacht op', 'Volgende datum', 'Onderwerp'],
        items.map((one) => [
          one.reference,
          one.outcome === null ? phaseLabel(one.phase) : outcomeLabel(one.outcome),
          one.waitingFor === null ? '' : milestoneLabel(one.waitingFor),
          one.nextAt === null ? '' : momentLabel(Date.parse(one.nextAt)),
          one.subject,
        ]),
      ),
    );
  });
}

/** One case: what it waits for, and its milestones. */
export async function toon(reference: string, form: Form): Promise<void> {
  await withDatabase(async (db) => {
    const row = await knownCase(db, reference);
    const milestones = await readMilestones(db, reference);
    const penalties = await penaltiesOf(db, row, milestones);
    const prices = await readYearPrices(db, reference);
    const grants = await readYearGrants(db, reference);
    if (form === 'tabel')
      return print(
        [
          caseText(row, milestones),
          ...penalties.map((one) => penaltyText(one, one)),
          ...pricesText(prices),
          ...grantsText(grants),
        ].join('\n'),
      );
    const data = {
      reference,
      subject: row.subject,
      procedureType: row.procedure_type,
      phase: row.phase,
      waitingFor: row.waiting_for,
      nextAt: row.next_at === null ? null : localIso(row.next_at.getTime()),
      questions: row.questions,
      bids: row.bids,
      suspended: row.suspended_since !== null,
      heldLots: row.held_lots,
      duties: row.duties,
      outcome: row.outcome,
      milestones: milestones.map(milestoneData),
      penalties,
      prices: prices.map((one) => ({ ...one, cents: String(one.cents) })),
      grants: grants.map(({ year, requested, granted, ceiling, kind }) => ({
        year,
        requested,
        granted,
        ceiling,
        kind,
      })),
    };
    print(form === 'json' ? JSON.stringify(data, null, 2) : JSON.stringify(data));
  });
}

const milestoneData = (one: MilestoneRow) => ({
  milestone: one.id,
  state: one.state,
  heldSince: one.held_since === null ? null : localIso(one.held_since.getTime()),
  owner: one.owner,
  phase: one.phase,
  firstDay: one.first_day,
  lastDay: one.last_day,
  endsAt: localIso(one.ends_at.getTime()),
  happenedAt: one.happened_at === null ? null : localIso(one.happened_at.getTime()),
  ground: one.ground,
  version: one.version,
  term: one.term,
});

function caseText(row: CaseRow, milestones: readonly MilestoneRow[]): string {
  const waiting = milestones.find((one) => one.id === row.waiting_for);
  const today = localOf(Date.now()).day;
  const shown = (one: MilestoneRow) =>
    stateShown(
      { ...one, term: one.term as TermFacts | null, held: one.held_since !== null },
      row.suspended_since !== null,
    );
  const sentence = waitingForText(
    {
      outcome: row.outcome,
      suspended:
        row.suspended_since === null
          ? null
          : { since: momentLabel(row.suspended_since.getTime()), reason: row.suspended_reason ?? '' },
      waitingFor:
        waiting === undefined
          ? null
          : {
              milestone: waiting.id,
              label: milestoneLabel(waiting.id),
              when: waiting.when_short,
              owner: waiting.owner,
              state: shown(waiting),
            },
    },
    waiting === undefined ? undefined : distanceInWords(today, waiting.last_day as IsoDate),
  );
  const rows = milestones.map((one) => [
    capital(milestoneLabel(one.id)),
    one.when_short,
    OWNER_LABEL[one.owner],
    STATE_LABEL[shown(one)],
    one.ground,
  ]);
  return [
    `${row.reference}: ${row.subject}`,
    `Fase: ${phaseLabel(row.phase)}`,
    sentence,
    `Vragen: ${row.questions}. Inschrijvingen: ${row.bids}.`,
    ...(row.held_lots as readonly HeldLot[]).map(
      ({ lot, since, reason }) => `Staat stil: ${heldLotText({ lot, since: momentLabel(since), reason })}`,
    ),
    ...(row.outcome === null ? (row.duties as readonly Duty[]) : []).map(
      (one) => `Nog te doen op het platform: ${dutyText(one.milestone)}`,
    ),
    '',
    table(['Mijlpaal', 'Wanneer', 'Van', 'Stand', 'Grond'], rows),
  ].join('\n');
}

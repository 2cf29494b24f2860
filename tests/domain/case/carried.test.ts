import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseMilestones } from '../../../activities/plan-rows.ts';
import { largeTender } from '../../../bench/large-tender.ts';
import { carriedState, restoredState, type CarriedState } from '../../../domain/case/carried/carried-state.ts';
import { compact, uncompact } from '../../../domain/case/carried/compact.ts';
import type { Json } from '../../../domain/case/carried/words.ts';
import { digestOf } from '../../../domain/case/digest.ts';
import type { CaseMilestone } from '../../../domain/case/milestone.ts';
import { remember } from '../../../domain/case/remembered.ts';
import type { CaseState } from '../../../domain/case/state.ts';
import { addDays } from '../../../domain/law/day.ts';
import { makePlan } from '../../../domain/plan/make-plan.ts';
import { NO_FACTS } from '../../../domain/plan/plan-facts.ts';
import { readDefinition } from '../../../files/definition/read-definition.ts';
import { shortWhen } from '../../../texts/labels/short-when.ts';
import { at, caseOf } from '../acts/builders.ts';

const LOTS = 50;
/** What a case of fifty lots that all go their own way hands to its next run is less than this: two KiB a lot. */
const MOST_BYTES = 100 * 1024;
/** The same where nothing was moved or held. */
const USUAL_BYTES = 48 * 1024;

const written = (state: CaseState): string =>
  JSON.stringify(compact(carriedState(state, shortWhen) as unknown as Json));

/** As it comes out of the message to the next run. */
const sent = (state: CaseState): CaseState =>
  restoredState(uncompact(JSON.parse(written(state)) as never) as unknown as CarriedState, shortWhen);

const bytesOf = (state: CaseState): number => Buffer.byteLength(written(state));

/** Every lot apart, each with dates of its own of which nothing is the same for two, everything done, held, scored and broken. */
const fullest = (): CaseState => (built ??= build());
let built: CaseState | null = null;

function build(): CaseState {
  const { found, findings } = readDefinition(largeTender(LOTS, 1));
  if (found === null) throw new Error(JSON.stringify(findings));
  const plan = makePlan(found.definition, found.type, NO_FACTS);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  const lots = found.definition.lots.map(({ id }) => id);
  const milestones = caseMilestones(plan.value).map((one, no): CaseMilestone => {
    const days = one.lot === null ? 0 : lots.indexOf(one.lot);
    const moved = { ...one, lastDay: addDays(one.lastDay, days), endsAt: one.endsAt + days * 86_400_000 };
    return { ...moved, when: shortWhen(moved), version: 2, state: 'done', happenedAt: at('05-16 11:00') + no * 61_001 };
  });
  const own = milestones.filter(({ lot }) => lot !== null);
  const base = caseOf({ milestones });
  const state: CaseState = {
    ...base,
    facts: {
      moved: Object.fromEntries(own.map(({ id, lastDay }) => [id, { day: lastDay }])),
      actual: Object.fromEntries(milestones.map(({ id, happenedAt }) => [id, happenedAt ?? 0])),
      shifts: Object.fromEntries(own.map(({ id }, no) => [id, no])),
    },
    holds: lots.map((lot, no) => ({
      what: { of: 'lot', lot },
      since: at('05-16 12:00') + no * 60_001,
      until: null,
      ground: null,
      by: 'p:6bb4d095-0edc-4527-b302-30769c0a83d6',
      reason: 't:364767d8-a415-47a4-a4a5-f34b7133f5cf',
    })),
    broken: own
      .filter(({ traits }) => traits.includes('decides'))
      .map(({ id, lastDay }) => ({
        rule: 'full-days',
        milestone: id,
        ground: 'Aw 2.127',
        mend: { milestone: id, day: lastDay },
        told: true,
      })),
  };
  if (state.own.kind !== 'tender') throw new Error('a tender');
  state.own = {
    ...state.own,
    lots,
    ways: lots.map((lot) => ({ lot, phase: 'remedy', started: 'none', outcome: null })),
    awards: lots.map((lot) => ({
      award: lot,
      lots: [lot],
      outcome: { winner: `inschrijver-${lot}` } as never,
      resultHash: digestOf(lot).repeat(5),
      dropped: [],
    })),
  };
  for (let no = 0; no < 40; no++)
    remember(state, {
      id: `8876484c-a79e-43dc-8d00-4420${no}3e194a3db8`,
      content: digestOf(String(no)),
      answer: {
        at: at('05-16 13:00') + no,
        changed: own.map(({ id, when }) => ({ milestone: id, version: 2, from: when, to: when })),
        waitsFor: 0,
      },
    });
  return state;
}

/** The same with no date of its own moved, nothing held or broken, and acts of one date. */
function usual(): CaseState {
  const state = fullest();
  const acts = state.acts.slice(0, 1).flatMap((act) =>
    Array.from({ length: 30 }, (_, no) => ({
      ...act,
      id: `${act.id}${no}`,
      answer: { ...act.answer, changed: act.answer.changed.slice(0, 1) },
    })),
  );
  return { ...state, acts, holds: [], broken: [], facts: { ...state.facts, moved: {}, shifts: {} } };
}

describe('wat een run aan de volgende meegeeft', () => {
  it('komt er zo weer uit, wat het ook is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const read = uncompact(JSON.parse(JSON.stringify(compact(value as Json))) as never);
        expect(read).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 40 },
    );
  });

  it('ook lijsten van dingen die op elkaar lijken', () => {
    const row = fc.record(
      { id: fc.string(), at: fc.integer({ min: 0 }), of: fc.constantFrom('a', 'b', null), in: fc.array(fc.boolean()) },
      { requiredKeys: ['id'] },
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(row, fc.constantFrom(0, null, 'x', [], {}))), (rows) => {
        expect(uncompact(JSON.parse(JSON.stringify(compact(rows as Json))) as never)).toEqual(rows);
      }),
      { numRuns: 40 },
    );
  });

  it('is de hele stand van een zaak', () => {
    for (const state of [caseOf(), fullest()]) expect(sent(state)).toEqual(state);
  });

  it('ook wat de planning weet en de mijlpalen niet zo zeggen, of andersom', () => {
    const [first] = caseOf().milestones;
    if (first === undefined) throw new Error('no milestones');
    const done: CaseMilestone = { ...first, state: 'done', happenedAt: at('04-12 10:00') };
    for (const actual of [{}, { [done.id]: at('04-12 11:00') }, { other: at('04-12 10:00') }]) {
      const state = { ...caseOf({ milestones: [done] }), facts: { ...NO_FACTS, actual } };
      expect(sent(state).facts.actual).toEqual(actual);
    }
  });

  it('en waarin gewoon alles volgens plan ging, de helft daarvan', () => {
    expect(bytesOf(usual())).toBeLessThan(USUAL_BYTES);
  });

  it(`is voor ${LOTS} percelen die allemaal hun eigen weg gaan minder dan ${MOST_BYTES / 1024} KiB, hoe vol zij ook is`, () => {
    expect(bytesOf(fullest())).toBeLessThan(MOST_BYTES);
  });
});

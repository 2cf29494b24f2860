import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../client/cli/act-fields.ts';
import { EXIT, Stop } from '../../../client/cli/exit.ts';
import type { FoundCase } from '../../../client/usecases/find.ts';
import type { ActName } from '../../../domain/acts/acts.ts';
import type { CaseState } from '../../../domain/case/state.ts';
import { localOf } from '../../../domain/law/clock.ts';
import { addDays } from '../../../domain/law/day.ts';
import { at, caseOf, milestoneOf, NOW } from '../../domain/acts/builders.ts';

const bare = caseOf({ milestones: [milestoneOf('submission-close')] });
const state = { ...bare, own: { ...bare.own, lots: ['perceel-1', 'perceel-2'] } } as unknown as CaseState;
const found = {
  stored: { procedureType: 'subsidietender', name: { reference: 'X' } },
  milestones: state.milestones.map((milestone) => ({ milestone })),
  state,
} as unknown as FoundCase;
const fields = (name: ActName, words: Readonly<Record<string, string>>) =>
  fieldsOf(name, found, words, { tries: false, now: NOW });

const told = (name: ActName, words: Readonly<Record<string, string>>): Stop => {
  try {
    fields(name, words);
  } catch (error) {
    if (error instanceof Stop) return error;
  }
  return expect.fail('it is told at the command line');
};

const MOVE = { milestone: 'sluiting', reason: 'r' };

describe('wat verkeerd is getypt, hoort de zaak niet', () => {
  it.each([
    [
      'moveMilestone',
      { ...MOVE, to: '15-3-2027' },
      EXIT.wrongUsage,
      '"15-3-2027" bij <datum> is geen datum. Bedoelt u 2027-03-15?',
    ],
    ['suspend', { reason: 'r', setLastDay: '1-6-2018' }, EXIT.wrongUsage, 'bij --uiterlijk'],
    ['moveMilestone', { ...MOVE, to: '15 maart 2027 17.00 uur' }, EXIT.wrongUsage, 'Bedoelt u 2027-03-15 17:00?'],
    ['moveMilestone', { ...MOVE, to: '3/4/2027' }, EXIT.wrongUsage, 'Bedoelt u 2027-04-03 of 2027-03-04?'],
    ['moveMilestone', { ...MOVE, to: '2027-03-16 t/m 2027-04-02' }, EXIT.wrongUsage, 'één dag, zoals 2027-04-02.'],
    // In the year of the case, which is not that of the clock.
    ['moveMilestone', { ...MOVE, to: '15 mei' }, EXIT.wrongUsage, 'Bedoelt u 2018-05-15?'],
    ['moveMilestone', { ...MOVE, to: 'week 21' }, EXIT.wrongUsage, 'zoals 2018-05-27.'],
    ['moveMilestone', { ...MOVE, to: '31-6-2018' }, EXIT.wrongUsage, 'Bedoelt u 2018-06-30 of 2018-07-01?'],
    ['moveMilestone', { ...MOVE, to: 'maandag' }, EXIT.wrongUsage, 'Bedoelt u 2018-05-'],
    ['moveMilestone', { ...MOVE, to: '2027-02-30' }, EXIT.wrongUsage, 'is geen datum.'],
    ['moveMilestone', { ...MOVE, to: 'next friday' }, EXIT.wrongUsage, 'is geen datum.'],
    ['moveMilestone', { ...MOVE, milestone: 'sluting', to: '2027-03-15' }, EXIT.notFound, 'Bedoelt u sluiting?'],
    [
      'moveMilestone',
      { ...MOVE, to: '2027-03-15', lot: 'perceel-9' },
      EXIT.notFound,
      'Kies uit: perceel-1, perceel-2.',
    ],
    ['reportMilestone', { milestone: 'sluiting', happenedAt: '9 uur' }, EXIT.wrongUsage, 'Zet er de dag bij'],
    ['recordIndex', { year: '2027', percentage: '3,3' }, EXIT.wrongUsage, 'Bedoelt u 3.30?'],
    ['recordIndex', { year: "'27", percentage: '3.30' }, EXIT.wrongUsage, 'is geen jaar'],
  ] as const)('%s %j', (name, words, code, part) => {
    const stop = told(name, words);
    expect(stop.code).toBe(code);
    expect(stop.message).toContain(part);
  });

  it.each([
    ['van vandaag, vóór twaalf uur: nu', localOf(NOW).day, NOW],
    ['van gisteren: twaalf uur', addDays(localOf(NOW).day, -1), at('05-15 12:00')],
    ['van morgen: twaalf uur, en dat hoort de zaak', addDays(localOf(NOW).day, 1), at('05-17 12:00')],
    ['met een uur: dat uur', `${localOf(NOW).day} 15:00`, at('05-16 15:00')],
  ])('een dag zonder uur %s', (_name, receivedAt, instant) => {
    const words = { complainant: 'a', reason: 'r', proof: 'p', receivedAt };
    expect(fields('fileComplaint', words)).toMatchObject({ receivedAt: instant });
  });

  it.each([
    [
      'moveMilestone',
      { ...MOVE, to: '2027-03-15', lot: 'Koor A' },
      'Koor A is geen perceel maar een aanvrager. Noem hem met --aanvrager.',
    ],
    [
      'terminateEarly',
      { reason: 'r', lot: 'koor-a' },
      'koor-a is geen perceel maar een aanvrager. Laat --perceel weg.',
    ],
  ] as const)('een aanvrager is geen perceel: %s', (name, words, sentence) => {
    const applied = milestoneOf('subsidy-decision@koor-a', { party: 'koor-a' });
    const round = { ...found, state: { ...state, milestones: [...state.milestones, applied] } } as FoundCase;
    expect(() => fieldsOf(name, round, words, { tries: false, now: NOW })).toThrow(sentence);
  });

  it.each(['perceel-1', 'Perceel 1', 'PERCEEL-1'])('een perceel mag heten: %s', (lot) => {
    expect(JSON.stringify(fields('moveMilestone', { ...MOVE, to: '2027-03-15', lot }))).toContain('perceel-1');
  });

  it.each(['perceel-2', 'Perceel 2'])('ook bij een ronde die het nog niet heeft: %s', (lot) => {
    const note = milestoneOf('clarification-note@perceel-2', {
      lot: 'perceel-2',
      traits: ['answers-questions', 'comes-again'],
      state: 'done',
      happenedAt: NOW - 1,
    });
    const apart = { ...found, state: { ...state, milestones: [...state.milestones, note] } } as FoundCase;
    const words = { milestone: 'nota-van-inlichtingen-2', lot, proof: 'p' };
    expect(fieldsOf('reportMilestone', apart, words, { tries: false, now: NOW })).toMatchObject({
      milestone: 'clarification-note-2@perceel-2',
    });
  });
});

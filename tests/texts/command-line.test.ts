import { describe, expect, it } from 'vitest';
import { ACT_NAMES, specOf } from '../../domain/acts/acts.ts';
import { commandLine, wordsAbout } from '../../texts/command-line.ts';
import type { NextStep } from '../../texts/next-step.ts';

const REF = '2019-JGD21110';

const STEPS: readonly (readonly [words: string, step: NextStep])[] = [
  ['tenderklok lijst', { look: 'cases' }],
  ['tenderklok toon', { look: 'case' }],
  ['tenderklok toon 2019-JGD21110', { look: 'case', on: REF }],
  ['tenderklok tijdlijn 2019-JGD21110', { look: 'timeline', on: REF }],
  ['tenderklok beoordeling rangorde', { look: 'ranking' }],
  ['tenderklok beoordeling lees-in', { act: 'scoreBids' }],
  ['tenderklok hervat', { act: 'resume' }],
  [
    'tenderklok meld 2019-JGD21110 opening --bewijs "…"',
    { act: 'reportMilestone', on: REF, filled: { proof: '…', milestone: 'opening' } },
  ],
  [
    'tenderklok verplaats 2019-JGD21110 sluiting 2018-05-25 --reden "late nota" --proef',
    {
      act: 'moveMilestone',
      on: REF,
      filled: { reason: 'late nota', to: '2018-05-25', milestone: 'sluiting' },
      try: true,
    },
  ],
  [
    'tenderklok beoordeel-termijn --oordeel … --reden "…"',
    { act: 'judgeTimeliness', filled: { verdict: '…', reason: '…' } },
  ],
  [
    String.raw`tenderklok verplaats 2019-JGD21110 sluiting "2018-05-25 15:00" --reden 'zo '\''$(weg)'\'' "nu"'`,
    {
      act: 'moveMilestone',
      on: REF,
      filled: { reason: `zo '$(weg)' "nu"`, to: '2018-05-25 15:00', milestone: 'sluiting' },
    },
  ],
  ['tenderklok loting --winnaar "Zorg BV"', { act: 'recordDraw', filled: { winner: 'Zorg BV' } }],
  ['--door', { who: 'first' }],
  ['--tweede', { who: 'second' }],
  ['--storing', { field: 'outage', of: 'moveMilestone' }],
  ['--zonder-horen', { field: 'unheard', of: 'decideObjection' }],
];

describe('wat iemand nu kan doen, op de opdrachtregel', () => {
  it.each(STEPS)('%s', (words, step) => {
    expect(commandLine(step)).toBe(words);
  });

  it.each(ACT_NAMES.filter((act) => act !== 'scoreBids'))('%s heet zoals de handeling zelf', (act) => {
    expect(commandLine({ act } as NextStep)).toBe(`tenderklok ${specOf(act).word}`);
  });

  it.each([
    [{ look: 'timeline' }, 'tenderklok tijdlijn 2027-001'],
    [{ look: 'cases' }, 'tenderklok lijst'],
    [{ look: 'case', on: '2027-001/bezwaar-1' }, 'tenderklok toon 2027-001/bezwaar-1'],
    [{ office: 'partij lijst' }, 'tenderklok partij lijst 2027-001'],
    [{ act: 'moveMilestone', filled: { milestone: 'sluiting' } }, 'tenderklok verplaats 2027-001 sluiting'],
    [{ field: 'reason', of: 'moveMilestone' }, '--reden'],
  ] as const)('over een zaak is %j: %s', (step, words) => {
    expect(wordsAbout('2027-001', commandLine)(step)).toBe(words);
  });
});

import { describe, expect, it } from 'vitest';
import { ACT_NAMES, specOf } from '../../domain/acts/acts.ts';
import { commandLine } from '../../texts/command-line.ts';
import type { NextStep } from '../../texts/next-step.ts';

const REF = '2019-JGD21110';

const STEPS: readonly (readonly [words: string, step: NextStep])[] = [
  ['npx tenderklok lijst', { look: 'cases' }],
  ['npx tenderklok toon', { look: 'case' }],
  ['npx tenderklok toon 2019-JGD21110', { look: 'case', on: REF }],
  ['npx tenderklok tijdlijn 2019-JGD21110', { look: 'timeline', on: REF }],
  ['npx tenderklok beoordeling rangorde', { look: 'ranking' }],
  ['npx tenderklok beoordeling lees-in', { act: 'scoreBids' }],
  ['npx tenderklok hervat', { act: 'resume' }],
  [
    'npx tenderklok meld 2019-JGD21110 opening --bewijs "…"',
    { act: 'reportMilestone', on: REF, filled: { proof: '…', milestone: 'opening' } },
  ],
  [
    'npx tenderklok verplaats 2019-JGD21110 sluiting 2018-05-25 --reden "late nota" --proef',
    {
      act: 'moveMilestone',
      on: REF,
      filled: { reason: 'late nota', to: '2018-05-25', milestone: 'sluiting' },
      try: true,
    },
  ],
  [
    'npx tenderklok beoordeel-termijn --oordeel … --reden "…"',
    { act: 'judgeTimeliness', filled: { verdict: '…', reason: '…' } },
  ],
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
    expect(commandLine({ act } as NextStep)).toBe(`npx tenderklok ${specOf(act).word}`);
  });
});

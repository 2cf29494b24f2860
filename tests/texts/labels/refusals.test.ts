import { describe, expect, it } from 'vitest';
import { refusal, type RefusalRule } from '../../../domain/acts/refusal.ts';
import { REFUSAL_SENTENCES } from '../../../texts/labels/refusal-sentences.ts';
import { refusalText } from '../../../texts/labels/refusals.ts';
import { sourcesOf } from '../../architecture/sources.ts';
import { REFUSED } from './refused.ts';

const sentences = (): string =>
  sourcesOf('texts')
    .filter((one) => one.path.startsWith('texts/labels/refusal-sentences/'))
    .map((one) => one.text)
    .join('\n');
const namesIn = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map((found) => found[1] ?? '')),
];

/** Every rule that the domain can refuse by, and every value that a sentence has a place for. */
const RULES = Object.keys(REFUSAL_SENTENCES) as RefusalRule[];
const VALUES = namesIn(sentences(), /\b(\w+) = ''/g);

const filled = Object.fromEntries(VALUES.map((name) => [name, `W${name}W`]));
const milestones = ['submission-close', 'indexation-2020', null] as const;
/** Rules whose reason is a finding of the check, with a way out of its own. */
const IN_OWN_WORDS: readonly string[] = ['breaks-rule'];
const OWN_WORDS = { ...filled, why: 'WwhyW is te kort. Kies een latere dag.' };
const full = (rule: RefusalRule, milestone: string | null): string =>
  refusalText(
    refusal(rule, {
      ...(milestone === null ? {} : { milestone }),
      values: IN_OWN_WORDS.includes(rule) ? OWN_WORDS : filled,
    }),
  );

/** Words with which a sentence tells what someone can do now. */
const WAY_OUT =
  /(?:^|[.;:] |, of )(?:Bekijk|Beëindig|Controleer|Doe|Geef|Hervat|Kies|kies|Kijk|Laat|Lees|Leg|Meld|Noem|Rond|Schors|Schrijf|Verplaats|Vraag|Wacht|Zet)\b/;

describe('de tekst van elke weigering', () => {
  it('de regels en hun waarden zijn gevonden', () => {
    expect(RULES).toContain('unknown-milestone');
    expect(RULES).toContain('bad-act');
    expect(RULES.length).toBeGreaterThan(35);
    expect(VALUES).toEqual(expect.arrayContaining(['when', 'allowed', 'award']));
  });

  it.each(RULES)('%s is heel', (rule) => {
    for (const milestone of milestones) {
      const text = full(rule, milestone);
      expect(text).toMatch(/^[A-Z][^\n]*\.$/);
      expect(text).not.toMatch(/undefined|null|\$\{|\[object|NaN/);
    }
  });

  it.each(RULES)('%s laat geen gat', (rule) => {
    expect(full(rule, 'submission-close')).not.toMatch(/ {2}| [.,;:)]|\( |\(\)|\.\.|: \./);
  });

  it.each(RULES)('%s begint elke zin met een hoofdletter', (rule) => {
    expect(full(rule, 'submission-close')).not.toMatch(/[.!?] [a-z]/);
  });

  it.each(RULES)('%s zegt wat iemand nu kan doen', (rule) => {
    expect(full(rule, 'submission-close')).toMatch(WAY_OUT);
  });
});

describe('op een ander scherm dan de opdrachtregel', () => {
  it.each(RULES)('%s noemt geen opdracht en geen vlag', (rule) => {
    for (const milestone of milestones) {
      const of = refusal(rule, { ...(milestone === null ? {} : { milestone }), values: filled });
      expect(refusalText(of, () => 'deze knop')).not.toMatch(/tenderklok|--/);
    }
  });

  it('zegt dat scherm zelf wat iemand kan doen', () => {
    const words = (step: object): string => Object.values(step).join(' van ');
    expect(refusalText(refusal('already-suspended', { milestone: 'subsidy-decision' }), words)).toBe(
      'Niet geschorst. De termijn van subsidiebesluit staat al stil. Hervat die eerst met resume en milestone van resume.',
    );
  });
});

describe('weigeringen in woorden', () => {
  it('elke zin staat in refusals.txt, zoals mensen haar lezen', async () => {
    const lines = RULES.flatMap((rule) => REFUSED[rule].map((of) => `${rule}\n  ${refusalText({ ...of, rule })}`));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('refusals.txt');
  });
});

import { describe, expect, it } from 'vitest';
import { judged } from '../../guides.ts';
import { PUBLISHED } from './published-guides.ts';

/** What the check says of each; of the others nothing. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'busconcessie met vier vragenrondes en presentaties': ['hint holiday-period'],
  'dialoog van vijf naar drie': ['hint awkward-closing'],
  'meervoudig onderhands met locatiebezoek': ['warning questions-to-answers'],
  'vraagafhankelijk vervoer in vier percelen met verlengingsopties': ['warning minimum-term'],
  'subsidietender met een perceel dat later sluit': [
    'warning start-before-decision',
    'warning application-after-start',
    'hint scheme-not-in-force',
  ],
  'tweefasencontract na onderhandeling': ['hint awkward-closing', 'hint holiday-period'],
};

describe('planningen die zijn gepubliceerd', () => {
  it.each(Object.entries(PUBLISHED))('%s', (name, guide) => {
    expect([...judged(guide).said].sort()).toEqual([...(SAID[name] ?? [])].sort());
  });
});

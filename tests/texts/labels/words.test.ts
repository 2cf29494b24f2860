import { describe, expect, it } from 'vitest';
import { ACT_NAMES } from '../../../domain/acts/acts.ts';
import { actLabel } from '../../../texts/labels/acts.ts';
import { PROCEDURE_TYPES } from '../../../procedures/procedure-types.ts';
import {
  GRANT_LABEL,
  outcomeLabel,
  OWNER_LABEL,
  procedureTypeLabel,
  ROLE_LABEL,
  STATE_LABEL,
} from '../../../texts/labels/words.ts';

describe('woorden voor mensen', () => {
  it.each([
    ['rollen', ROLE_LABEL],
    ['eigenaren', OWNER_LABEL],
    ['standen', STATE_LABEL],
    ['subsidie-uitkomsten', GRANT_LABEL],
  ])('%s hebben elk een eigen woord, in kleine letters', (_name, labels) => {
    const words = Object.values<string>(labels);
    for (const word of words) expect(word).toMatch(/^[a-z][a-z :]*[a-z]$/);
    expect(new Set(words).size).toBe(words.length);
  });

  it.each(ACT_NAMES)('de handeling %s heeft een Nederlands woord', (act) => {
    expect(actLabel(act)).not.toBe(act);
    expect(actLabel(act)).toMatch(/^[a-zë -]+en$/);
  });

  it('geen twee handelingen heten hetzelfde', () => {
    const labels = ACT_NAMES.map(actLabel);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it.each(PROCEDURE_TYPES.map((one) => one.id))('het type %s heeft een naam', (type) => {
    expect(procedureTypeLabel(type)).toMatch(/^[A-Za-z ]+$/);
  });

  it.each([
    ['completed', 'afgerond'],
    ['no-award', 'geëindigd zonder gunning'],
    ['terminated-early', 'voortijdig beëindigd'],
    ['withdrawn', 'ingetrokken'],
    ['iets-nieuws', 'iets-nieuws'],
  ])('een zaak die eindigde met %s', (outcome, label) => {
    expect(outcomeLabel(outcome)).toBe(label);
  });

  it('wat niet bekend is, heet zoals het heet', () => {
    expect([actLabel('nieuweDaad'), procedureTypeLabel('nieuw-type')]).toEqual(['nieuweDaad', 'nieuw-type']);
  });
});

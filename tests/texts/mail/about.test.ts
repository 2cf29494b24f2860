import { describe, expect, it } from 'vitest';
import { PROCEDURE_TYPES } from '../../../procedures/procedure-types.ts';
import { byWhen, consequenceOf, dayOf, dutyOf, why } from '../../../texts/mail/about.ts';
import { CLOSE, noteOf } from './builders.ts';

describe('wanneer en wat, in een mail', () => {
  it.each([
    ['een laatste dag heeft geen klok', dayOf(noteOf()), 'maandag 14 mei 2018'],
    ['een moment heeft een klok', dayOf(CLOSE), 'donderdag 24 mei 2018, 15.00 uur'],
    [
      'wat wij doen',
      byWhen(noteOf()),
      'Uiterlijk maandag 14 mei 2018 moet de nota van inlichtingen zijn gepubliceerd.',
    ],
    ['wat anderen doen', byWhen(CLOSE), 'Donderdag 24 mei 2018, 15.00 uur: sluiting inschrijving.'],
    ['wat geen eigen zin heeft', dutyOf('indexation-2020'), 'indexering 2020 klaar zijn'],
    ['de grond voluit', why(noteOf()), 'Waarom dan: Aanbestedingswet 2012, artikel 2.54.'],
    ['een paragraaf van de gids', why(CLOSE), 'Waarom dan: gids, paragraaf 2.4.2.'],
  ])('%s', (_name, text, expected) => {
    expect(text).toBe(expected);
  });

  const ours = PROCEDURE_TYPES.flatMap((type) => type.milestones).filter((one) => one.owner === 'ours');

  it.each([...new Set(ours.map((one) => one.id))])('wat staf moet doen voor %s is een eigen zin', (id) => {
    expect(dutyOf(id)).toMatch(/^(de|het) .+ (zijn [a-z]+|klaar zijn)$/);
  });

  it.each([
    ['clarification-note', /sluiting mee opschuiven\.$/],
    ['award-decision', /termijnen daarna/],
    ['subsidy-decision', /in gebreke stellen en een dwangsom/],
  ])('wat er gebeurt als %s te laat is', (id, text) => {
    expect(consequenceOf(id)).toMatch(text);
  });

  it('niet elke datum heeft een eigen gevolg', () => {
    expect(consequenceOf('award-meetings')).toBeNull();
  });
});

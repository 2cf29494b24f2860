import { describe, expect, it } from 'vitest';
import { PROCEDURE_TYPES } from '../../../procedures/procedure-types.ts';
import { byThen, consequenceOf, dayOf, dutyOf, hadToOf, mustOf, why } from '../../../texts/mail/about.ts';
import { CLOSE, noteOf } from './builders.ts';

describe('wanneer en wat, in een mail', () => {
  it.each([
    ['een laatste dag heeft geen klok', dayOf(noteOf()), 'maandag 14 mei 2018'],
    ['een moment heeft een klok', dayOf(CLOSE), 'donderdag 24 mei 2018, 15.00 uur'],
    [
      'wat om middernacht vanzelf begint, begint op die dag',
      dayOf(
        noteOf({ id: 'service-start', kind: 'moment', owner: 'effect', endsAt: Date.parse('2018-12-31T23:00:00Z') }),
      ),
      'dinsdag 1 januari 2019',
    ],
    [
      'wat anderen om middernacht verliezen, houdt zijn klok',
      dayOf({ ...CLOSE, endsAt: Date.parse('2018-12-31T23:00:00Z') }),
      'dinsdag 1 januari 2019, 00.00 uur',
    ],
    [
      'van een ronde en van iemand staat erbij van welke',
      byThen(noteOf({ id: 'clarification-note-2@perceel-1' })),
      'Uiterlijk dan moet de nota van inlichtingen (2e ronde, perceel 1) zijn gepubliceerd.',
    ],
    ['wat wij doen', byThen(noteOf()), 'Uiterlijk dan moet de nota van inlichtingen zijn gepubliceerd.'],
    ['wat anderen doen', byThen(CLOSE), 'Dan is de sluiting van de inschrijving.'],
    [
      'waarvoor anderen tot een dag de tijd hebben',
      byThen({ ...CLOSE, id: 'subsidy-application', kind: 'lastDay' }),
      'Dit is de laatste dag voor de subsidieaanvraag.',
    ],
    ['wat geen eigen zin heeft', dutyOf('indexation-2020'), 'de indexering voor 2020 klaar zijn'],
    ['een keer van een jaar', dutyOf('accountability-2019-1'), 'de 1e verantwoording over 2019 klaar zijn'],
    [
      'meer dan één ding',
      byThen(noteOf({ id: 'award-meetings' })),
      'Uiterlijk dan moeten de gunnings- en afwijzingsgesprekken zijn gevoerd.',
    ],
    ['de wet als reden', why(noteOf()), 'Waarom dan? De wet zegt het: Aanbestedingswet 2012, artikel 2.54.'],
    ['een paragraaf als reden', why(CLOSE), 'Waarom dan? De gids zegt het in paragraaf 2.4.2.'],
    [
      'paragrafen als reden',
      why({ ground: 'gids 1.7 en 1.8' }),
      'Waarom dan? De gids zegt het in paragraaf 1.7 en 1.8.',
    ],
    ['een document als reden', why({ ground: 'leidraad' }), 'Waarom dan? De leidraad zegt het.'],
    ['een keuze als reden', why({ ground: 'gekozen' }), 'Waarom dan? Deze dag is gekozen in de planning.'],
    [
      'een keuze binnen een grens als reden',
      why({ ground: 'gekozen binnen gids 1.7 en 1.8' }),
      'Waarom dan? Deze dag is gekozen in de planning, binnen gids, paragraaf 1.7 en 1.8.',
    ],
    ['iets anders als reden', why({ ground: 'raadsbesluit 12' }), 'Waarom dan? Het staat in: raadsbesluit 12.'],
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

  it('meervoud is meervoud, ook in een ronde of een perceel', () => {
    expect([mustOf('award-meetings'), hadToOf('negotiations-2@perceel-1')]).toEqual(['moeten', 'moesten']);
    expect([mustOf('award-decision'), hadToOf('evaluation')]).toEqual(['moet', 'moest']);
  });

  it.each(ours.map((one) => one.id))('het werkwoord van %s past bij wat er moet', (id) => {
    expect(mustOf(id) === 'moeten').toBe(/^de [^(]*en zijn gevoerd$/.test(dutyOf(id)));
  });

  it('niet elke datum heeft een eigen gevolg', () => {
    expect(consequenceOf('award-meetings')).toBeNull();
  });
});

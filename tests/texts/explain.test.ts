import { describe, expect, it } from 'vitest';
import { computeTerm } from '../../domain/law/computed-terms.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { termRule } from '../../domain/law/term-rules.ts';
import { explainTerm, lengthInWords } from '../../texts/explain.ts';

function explained(id: string, event: string): string {
  const rule = termRule(id);
  const term = computeTerm(id, event as IsoDate);
  if (rule === null || !term.ok) throw new Error(id);
  return explainTerm(term.value, { event: rule.event, length: null, notExtended: rule.notExtended, law: rule }).join(
    '\n',
  );
}

describe('de uitleg van een termijn', () => {
  it('begint met de wet in eigen woorden en de tekst waarin dat is gelezen', () => {
    expect(explained('tender-minimum-electronic', '2026-09-02')).toMatch(
      /^De regel: Wie elektronisch laat inschrijven, .* gelezen in de tekst van 30 april 2026/,
    );
    expect(explained('integrity-advice', '2027-01-04')).toContain('gelezen in de tekst van 2013');
    expect(explained('works-open-tenders', '2027-01-04')).toContain('de wettekst zelf is niet gelezen');
    expect(explained('contest-results', '2027-01-04')).toContain('zonder bron: zoek het na');
  });

  it('zegt wat omstreden is, met de veilige dag naar beide kanten', () => {
    const text = explained('clarification-note-urgent', '2026-04-07');
    expect(text).toContain('artikel 1 lid 2 van de Algemene termijnenwet neemt alleen lid 1 weg');
    expect(text).toContain('doe wat u zelf moet doen uiterlijk op dinsdag 31 maart 2026');
    expect(text).toContain('pas te laat na vrijdag 3 april 2026');
  });

  it('zegt ook dat het deze keer niets uitmaakt', () => {
    expect(explained('clarification-note', '2018-05-24')).toContain('Voor deze dag maakt dat geen verschil.');
  });

  it('en niet dat het niets uitmaakt waar de andere dag niet is uitgerekend', () => {
    const text = explained('concession-tenders', '2026-12-11');
    expect(text).not.toContain('geen verschil');
    expect(text).toContain('Laat een jurist meekijken.');
  });

  it('een dag die van kracht is, telt mee', () => {
    expect(explained('payment-suspension', '2027-03-01')).toContain('maandag 1 maart 2027. Die dag telt mee.');
  });
});

describe('een lengte in woorden', () => {
  it.each([
    [1, 'working-days', '1 werkdag'],
    [5, 'working-days', '5 werkdagen'],
    [5, 'ordinary-days', '5 werkdagen (zonder dagen die bij koninklijk besluit vrij zijn)'],
    [6, 'weeks', '6 weken'],
  ] as const)('%i %s: %s', (amount, unit, words) => {
    expect(lengthInWords(amount, unit)).toBe(words);
  });
});

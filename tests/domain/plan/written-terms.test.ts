import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../domain/plan/make-plan.ts';
import { NO_FACTS, type PlanFacts } from '../../../domain/plan/plan-facts.ts';
import { penaltyClock } from '../../../domain/law/penalty-clock.ts';
import { localIso } from '../../../domain/law/clock.ts';
import type { IsoDate, ClockTime } from '../../../domain/law/iso-date.ts';
import { readDefinition } from '../../../files/definition/read-definition.ts';
import { explainTerm } from '../../../texts/explain.ts';
import { shortWhen } from '../../../texts/labels/short-when.ts';
import { inFull } from '../../../texts/labels/in-full.ts';
import { example, exampleText } from '../../examples.ts';

const withLine = (key: string, entry: string) => (text: string) =>
  text.replace(new RegExp(`^ {2}${key}:.*$`, 'm'), `  ${key}: ${entry}`);

function planned(id: string, edit: (text: string) => string, facts: PlanFacts = NO_FACTS) {
  const { definition, type } = example('utrecht-2018', edit);
  const plan = makePlan(definition, type, facts);
  const found = plan.ok ? plan.value.find((one) => one.id === id) : undefined;
  if (found === undefined) throw new Error(JSON.stringify(plan));
  return found;
}

/** The decision on an application of a day, in a term and with who set it. */
const decision = (applied: string, term: string) =>
  planned('subsidy-decision@perceel-1', (text) =>
    withLine(
      'subsidiebesluit',
      `{ na: subsidieaanvraag, ${term} }`,
    )(withLine('subsidieaanvraag', `{ uiterlijk: ${applied}, grond: x }`)(text)),
  );

const explained = (applied: string, term: string): string => {
  const { term: facts } = decision(applied, term);
  return facts === null ? '' : explainTerm(facts, { event: 'de aanvraag', length: null }).join('\n');
};

describe('wie de termijn stelde, bepaalt of zij schuift (Gemeentewet 145, Provinciewet 141, Waterschapswet 172)', () => {
  it.each([
    // Liberation Day.
    ['2026-03-10', 'termijn: 8 weken, bron: verordening', '2026-05-06'],
    ['2026-03-10', 'termijn: 8 weken, bron: verordening, anders-bepaald: nee', '2026-05-06'],
    ['2026-03-10', 'termijn: 8 weken, bron: verordening, anders-bepaald: ja', '2026-05-05'],
    ['2026-03-10', 'termijn: 8 weken, bron: regeling', '2026-05-05'],
    ['2026-03-10', 'termijn: 8 weken, bron: overeenkomst', '2026-05-05'],
    ['2023-10-07', 'termijn: 8 weken, bron: verordening', '2023-12-04'],
    ['2023-10-02', 'termijn: 12 weken, bron: verordening', '2023-12-27'],
    // Longer than twelve weeks (Atw 4 sub a).
    ['2023-09-02', 'termijn: 13 weken, bron: verordening', '2023-12-02'],
  ])('aanvraag %s, %s: besluit t/m %s', (applied, term, lastDay) => {
    expect(decision(applied, term)).toMatchObject({ lastDay });
  });

  it.each([
    ['bron: verordening', 'Gemeentewet, artikel 145'],
    ['bron: verordening, anders-bepaald: ja', 'dat bepaalt de verordening zelf'],
    ['bron: regeling', 'alleen termijnen uit een wet of een verordening'],
  ])('%s wordt zo uitgelegd', (basis, words) => {
    expect(explained('2026-03-10', `termijn: 8 weken, ${basis}`)).toContain(words);
  });
});

describe('een termijn in werkdagen', () => {
  it.each([
    ['2017-12-22', '5 werkdagen, bron: overeenkomst', '2018-01-03'],
    ['2026-09-10', '5 werkdagen, bron: overeenkomst', '2026-09-17'],
    ['2026-09-10', '5 dagen, bron: overeenkomst', '2026-09-15'],
    ['2026-09-10', '1 werkdag, bron: overeenkomst', '2026-09-11'],
    // 24 December 2018 is a decree day: worked at an office, free by the Atw and by some guides.
    ['2018-12-19', '3 werkdagen, bron: regeling', '2018-12-24'],
    ['2018-12-19', '3 werkdagen, bron: regeling, besluitdagen: werkdag', '2018-12-24'],
    ['2018-12-19', '3 werkdagen, bron: regeling, besluitdagen: vrij', '2018-12-27'],
    ['2018-12-19', '3 werkdagen, bron: verordening', '2018-12-27'],
  ])('na %s, %s: %s', (applied, term, lastDay) => {
    expect(decision(applied, `termijn: ${term}`)).toMatchObject({ lastDay });
  });

  it('een termijn die stilstaat, telt alleen werkdagen buiten de stilstand', () => {
    const holds = {
      'subsidy-decision@perceel-1': [{ from: '2026-09-14' as IsoDate, through: '2026-09-15' as IsoDate }],
    };
    const edit = (text: string) =>
      withLine(
        'subsidiebesluit',
        '{ na: subsidieaanvraag, termijn: 5 werkdagen, bron: regeling }',
      )(withLine('subsidieaanvraag', '{ uiterlijk: 2026-09-10, grond: x }')(text));
    expect(planned('subsidy-decision@perceel-1', edit, { ...NO_FACTS, holds })).toMatchObject({
      lastDay: '2026-09-21',
      term: { suspendedDays: 2 },
    });
  });
});

describe('een dag voor het besluit is een plan; de termijn van de wet loopt ernaast (Awb 4:13 lid 2)', () => {
  const stated = (entry: string, facts?: PlanFacts) =>
    planned(
      'subsidy-decision@perceel-1',
      (text) =>
        withLine('subsidiebesluit', entry)(withLine('subsidieaanvraag', '{ uiterlijk: 2027-05-03, grond: x }')(text)),
      facts,
    );

  it.each([
    ['{ uiterlijk: 2027-08-30, grond: x }', '2027-08-30', '2027-06-28'],
    ['{ uiterlijk: 2027-06-01, grond: x }', '2027-06-01', '2027-06-28'],
    ['{ uiterlijk: 2027-08-30, grond: x, bron: overeenkomst }', '2027-08-30', '2027-06-28'],
    ['{ termijn: 20 weken, na: subsidieaanvraag, grond: x, bron: overeenkomst }', '2027-09-20', '2027-06-28'],
    ['{ termijn: 13 weken, na: subsidieaanvraag, grond: x }', '2027-08-02', '2027-06-28'],
    ['{ uiterlijk: 2027-08-30, grond: x, bron: verordening }', '2027-08-30', undefined],
    ['{ uiterlijk: 2027-08-30, grond: x, bron: regeling }', '2027-08-30', undefined],
  ])('%s', (entry, lastDay, term) => {
    const found = stated(entry);
    expect([found.lastDay, found.term?.lastDay]).toEqual([lastDay, term]);
    expect(found.dependsOn).toEqual(term === undefined ? [] : ['subsidy-application@perceel-1']);
  });

  it('telt vanaf de werkelijke aanvraag', () => {
    const actual = { 'subsidy-application@perceel-1': Date.parse('2027-04-30T08:00:00Z') };
    expect(stated('{ uiterlijk: 2027-08-30, grond: x }', { ...NO_FACTS, actual }).term?.lastDay).toBe('2027-06-25');
  });

  it('een vroeg plan kan later worden, tot het einde van de termijn', () => {
    const moved = (day: string) =>
      stated('{ uiterlijk: 2027-06-01, grond: x }', {
        ...NO_FACTS,
        moved: { 'subsidy-decision@perceel-1': { day: day as IsoDate } },
      }).lastDay;
    expect([moved('2027-06-28'), moved('2027-06-29')]).toEqual(['2027-06-28', '2027-06-01']);
  });

  it('een ingebrekestelling na de acht weken geldt, en de dwangsom loopt vol', () => {
    const due = stated('{ uiterlijk: 2027-08-30, grond: x }').term?.lastDay ?? ('' as IsoDate);
    const clock = penaltyClock({
      decisionDue: due,
      noticeReceived: '2027-07-01' as IsoDate,
      decidedOn: '2027-08-30' as IsoDate,
      today: '2027-08-30' as IsoDate,
    });
    expect(clock).toMatchObject({ firstDay: '2027-07-16', days: 42, amountEur: 1442 });
  });
});

describe('de dag van aanvulling is omstreden (Awb 4:15 tegen de circulaire over de dwangsom)', () => {
  const edit = (text: string) =>
    withLine(
      'subsidiebesluit',
      '{ na: subsidieaanvraag, termijn: 6 weken, bron: verordening }',
    )(withLine('subsidieaanvraag', '{ uiterlijk: 2020-10-01, grond: x }')(text));
  const held = (contestedThrough?: string) => {
    const stretch = { from: '2020-10-05' as IsoDate, through: '2020-10-16' as IsoDate };
    const other = contestedThrough === undefined ? {} : { contestedThrough: contestedThrough as IsoDate };
    return planned('subsidy-decision@perceel-1', edit, {
      ...NO_FACTS,
      holds: { 'subsidy-decision@perceel-1': [{ ...stretch, ...other }] },
    });
  };

  it('staat naast de termijn, met de veilige dag', () => {
    const { term } = held('2020-10-17');
    expect(term).toMatchObject({ lastDay: '2020-11-24', contestedLastDay: '2020-11-25' });
    const words = term === null ? '' : explainTerm(term, { event: 'de aanvraag', length: null }).join(' ');
    expect(words).toContain('uiterlijk op dinsdag 24 november 2020');
    expect(words).toContain('pas te laat na woensdag 25 november 2020');
  });

  it('zonder aanvulling, door de gestelde dag, is er één telling', () => {
    expect(held().term).not.toHaveProperty('contestedLastDay');
  });
});

describe('vóór, tot en uiterlijk', () => {
  const closing = (entry: string, facts?: PlanFacts) => planned('submission-close', withLine('sluiting', entry), facts);

  it.each([
    ['{ voor: 2018-05-24 15:00, grond: x }', true, 'donderdag 24 mei 2018, vóór 15.00 uur'],
    ['{ tot: 2018-05-24 15:00, grond: x }', true, 'donderdag 24 mei 2018, vóór 15.00 uur'],
    ['{ uiterlijk: 2018-05-24 15:00, grond: x }', undefined, 'donderdag 24 mei 2018, 15.00 uur'],
    ['{ op: 2018-05-24 15:00, grond: x }', undefined, 'donderdag 24 mei 2018, 15.00 uur'],
  ])('%s', (entry, exclusive, words) => {
    const found = closing(entry);
    expect(found.exclusive).toBe(exclusive);
    expect(localIso(found.endsAt)).toBe('2018-05-24T15:00:00+02:00');
    expect(inFull(shortWhen(found))).toBe(words);
  });

  it('blijft vóór een uur als de sluiting wordt verplaatst', () => {
    const moved = { 'submission-close': { day: '2018-05-28' as IsoDate, time: '12:00' as ClockTime } };
    expect(closing('{ voor: 2018-05-24 15:00, grond: x }', { ...NO_FACTS, moved })).toMatchObject({
      lastDay: '2018-05-28',
      exclusive: true,
    });
  });

  it('vóór een dag is tot en met de dag ervoor', () => {
    const found = planned('questions-close', withLine('vragen-tot', '{ voor: 2018-05-01, grond: x }'));
    expect([found.kind, found.lastDay]).toEqual(['lastDay', '2018-04-30']);
  });
});

describe('een termijn heeft geen klok', () => {
  it('ook die tot de sluiting loopt door tot het einde van de laatste dag', () => {
    const found = planned(
      'submission-close',
      withLine('sluiting', '{ termijn: 45 dagen, na: aankondiging, grond: x }'),
    );
    expect([found.kind, localIso(found.endsAt).slice(11, 16)]).toEqual(['lastDay', '00:00']);
  });
});

describe('wat niet bij elkaar hoort', () => {
  it.each([
    ['sluiting', '{ voor: 2018-05-24 15:00, uiterlijk: 2018-05-24 15:00 }', 'Geef één datum'],
    ['vragen-tot', '{ tot: 2018-05-01 }', 'voor: 2018-05-01'],
    ['subsidiebesluit', '{ termijn: 8 weken, na: subsidieaanvraag, besluitdagen: vrij }', 'termijn in werkdagen'],
    ['subsidiebesluit', '{ termijn: 8 weken, na: subsidieaanvraag, bron: wet, anders-bepaald: ja }', 'verordening'],
    ['subsidiebesluit', '{ termijn: 0 werkdagen, na: subsidieaanvraag, bron: wet }', 'termijn'],
  ])('%s: %s', (key, entry, words) => {
    const { findings } = readDefinition(withLine(key, entry)(exampleText('utrecht-2018')));
    expect(findings.map((one) => one.message).join('\n')).toContain(words);
    expect(findings[0]).toMatchObject({ line: expect.any(Number) as number, column: expect.any(Number) as number });
  });
});

describe('een termijn met een uur', () => {
  const inLnvt = (key: string, entry: string, more = '') => {
    const text = withLine(key, entry)(exampleText('lnvt-2020')) + more;
    const { found, findings } = readDefinition(text);
    const plan = found === null ? null : makePlan(found.definition, found.type, NO_FACTS);
    const one = plan?.ok === true ? plan.value.find(({ id }) => id === 'questions-close') : undefined;
    return { findings, one };
  };

  it.each([
    ['om: 12:00', '2020-10-02T12:00:00+02:00', undefined],
    ['om: voor 12:00', '2020-10-02T12:00:00+02:00', true],
    // Without an hour the day counts whole.
    ['bron: overeenkomst', '2020-10-03T00:00:00+02:00', undefined],
  ])('%s', (hour, endsAt, exclusive) => {
    const { findings, one } = inLnvt('vragen-tot', `{ termijn: 14 dagen, na: aankondiging, ${hour} }`);
    expect(findings).toEqual([]);
    expect(one).toMatchObject({ lastDay: '2020-10-02' });
    expect([localIso(one?.endsAt ?? 0), one?.exclusive]).toEqual([endsAt, exclusive]);
  });

  it.each([
    ['3 werkdagen', 'om: 17:00', '2020-10-26T17:00:00+01:00'],
    ['2 weken', 'om: 12:00', '2020-10-15T12:00:00+02:00'],
  ])('ook teruggeteld: %s vóór de sluiting', (term, hour, endsAt) => {
    const { findings, one } = inLnvt('vragen-tot', `{ termijn: ${term}, voor: sluiting, ${hour} }`);
    expect(findings).toEqual([]);
    expect(one?.kind).toBe('moment');
    expect(localIso(one?.endsAt ?? 0)).toBe(endsAt);
  });

  it('wordt zo uitgelegd, zonder hele dag', () => {
    const { one } = inLnvt('vragen-tot', '{ termijn: 14 dagen, na: aankondiging, om: 12:00 }');
    const lines = explainTerm(one?.term ?? fail(), { event: 'de aankondiging', length: '14 dagen' }).join(' ');
    expect(lines).toContain('De definitie noemt er een uur bij: 12.00 uur.');
    expect(lines).not.toContain('de hele dag');
  });

  it.each([
    ['vragen-tot', '{ op: 2020-10-02, om: 12:00 }', 'Schrijf het uur achter de datum'],
    ['vragen-tot', '{ termijn: 14 dagen, na: aankondiging, om: 25:00 }', 'is geen tijd'],
    ['vragen-tot', '{ termijn: 14 dagen, na: aankondiging, voor: sluiting }', 'Noem er één'],
    ['vragen-tot', '{ termijn: 11 dagen }', 'na: de mijlpaal waarna zij begint, of voor:'],
    ['vragen-tot', '{ termijn: 11 dagen, voor: sluitnig }', 'Bedoelt u sluiting?'],
    ['vragen-tot', '{ voor: sluiting }', 'is geen datum'],
    ['beoordeling', '{ termijn: 3 weken, na: opening, om: 12:00 }', 'beoordeling is een periode'],
  ])('%s: %s wordt geweigerd', (key, entry, words) => {
    const { findings } = inLnvt(key, entry);
    expect(findings.map(({ message }) => message).join(' ')).toContain(words);
    expect(findings[0]?.line).toBeGreaterThan(1);
  });
});

describe('een termijn die geen termijn is, zegt wat dan', () => {
  it.each([
    ['0 werkdagen', 'Een termijn van 0 werkdagen heeft geen dag. Noem een getal vanaf 1, of schrijf de dag zelf'],
    ['0 dagen', 'Een termijn van 0 dagen heeft geen dag.'],
    ['000 weken', 'heeft geen dag'],
    ['vijf dagen', '"vijf dagen" is geen termijn. Schrijf een getal met dagen, werkdagen'],
    ['-3 dagen', 'is geen termijn'],
  ])('%s', (term, words) => {
    const text = withLine('vragen-tot', `{ termijn: ${term}, na: aankondiging }`)(exampleText('lnvt-2020'));
    const { found, findings } = readDefinition(text);
    expect(found).toBeNull();
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: 'bad-term', line: 18 });
    expect(findings[0]?.column).toBeGreaterThan(1);
    expect(findings[0]?.message).toContain(words);
  });
});

function fail(): never {
  throw new Error('no term');
}

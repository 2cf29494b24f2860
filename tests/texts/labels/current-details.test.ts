import { describe, expect, it } from 'vitest';
import { caseDetails } from '../../../texts/labels/current-details.ts';
import type { CaseView } from '../../../domain/case/view.ts';
import { heldCase, heldLot, heldTerm, shownOf, viewOf, waitingOf } from './builders.ts';

const CELL = '\u00a0';
const row = (...cells: string[]): string => `|${cells.map((cell) => CELL + cell + CELL).join('|')}|`;

const GOLDEN = `# 2019-JGD21110: Veilig Thuis

Wacht op de sluiting van de inschrijving: donderdag 24 mei 2018, 15.00 uur. Tot dan kunnen inschrijvers indienen; daarna niet meer.

In deze fase sinds maandag 14 mei 2018, 09.00 uur.

Ontvangen: 11 vragen en 1 inschrijving.

## Percelen

- Perceel 2 (inschrijven): staat stil sinds maandag 14 mei 2018, 09.00 uur: Kort geding.

## Staat stil

- Termijn van het subsidiebesluit sinds maandag 14 mei 2018, 09.00 uur: stukken gevraagd

## Nog te doen

- Rectificatie plaatsen op het platform: nieuwe datum van sluiting inschrijving. Bevestig daarna het nummer.

## Wat u nu kunt doen

${row('Handeling', 'Wie', 'Opdracht')}
|---|---|---|
${row('Melden', 'procesleider, inkoper of jurist', '`tenderklok meld 2019-JGD21110 sluiting-inschrijving`')}
${row('Verplaatsen', 'procesleider, inkoper of jurist', '`tenderklok verplaats 2019-JGD21110 sluiting-inschrijving … --reden "…"`')}

## Planning klopt niet

- Nota van inlichtingen: te weinig dagen tussen de nota en de sluiting (Aw 2.54). Eerste dag die wel kan voor sluiting inschrijving: vr 25 mei 2018.

## Fasen

${row('Fase', 'Stand')}
|---|---|
${row('Vragen en antwoorden', 'klaar')}
${row('Inschrijven', '**bezig**')}
${row('Opening', 'nog niet')}

## Volgende datums

${row('Mijlpaal', 'Wanneer', 'Stand', 'Grond')}
|---|---|---|---|
${row('Nota van inlichtingen', 'uiterlijk ma 14 mei 2018', 'te laat', 'gids 2.4.1')}
${row('Sluiting inschrijving', 'do 24 mei 2018 15.00', 'open', 'gids 2.4.2')}

## Laatste besluiten

- ma 14 mei 2018 09.00, procesleider: Sluiting inschrijving: verplaatst (do 24 mei 2018 15.00)
- Procedure hervat

Wie het deed, staat in het dossier: \`tenderklok tijdlijn 2019-JGD21110\`

## Vanuit Temporal UI

Kies *More Actions*, *Send an Update* en de handeling. Plak de invoer bij *Data*. Zet bij \`by\` uw naam of mailadres, zoals de definitie u noemt, en kies steeds een nieuw \`id\`. Klik tweemaal op *Submit*: met de eerste klik verlaat u alleen het veld.

${row('Update', 'Data')}
|---|---|
${row('`meld`', '`{"id":"ui-1","by":"naam of mailadres","milestone":"sluiting-inschrijving"}`')}
${row('`verplaats`', '`{"id":"ui-1","by":"naam of mailadres","milestone":"sluiting-inschrijving","to":"2018-06-07","reason":"brief 4711"}`')}`;

describe('een zaak in Temporal UI', () => {
  it('een volle zaak', () => {
    expect(caseDetails(viewOf())).toBe(GOLDEN);
  });

  it('noemt het programma zoals het hier heet, en de bladzijde in de console als die er is', () => {
    const text = caseDetails(viewOf(), { program: 'npx --no tenderklok', console: 'https://tk.example' });
    expect(text).toContain('`npx --no tenderklok meld 2019-JGD21110');
    expect(text).toContain(
      '\n\n[Open deze zaak in de console](https://tk.example/procedures/2019-JGD21110)\n\n## Fasen',
    );
  });

  it('zegt vooraan wat aandacht vraagt, in de woorden waarmee men zoekt', () => {
    const standing = { ...viewOf().standing, attention: ['overdue', 'tie'] } as const;
    expect(caseDetails(viewOf({ standing })).split('\n\n')[3]).toBe('**Let op:** te laat, gelijke stand.');
    const [, , , letOp, mail] = caseDetails(viewOf({ standing }), undefined, true).split('\n\n');
    expect(letOp).toBe('**Let op:** te laat, gelijke stand, mail niet aangekomen.');
    expect(mail).toBe(
      'Een mail over deze zaak is geweigerd, of het is niet zeker of zij is aangekomen. Kijk welke, en besluit wat ermee gebeurt: `tenderklok mail`',
    );
  });

  it('wat er niet is, heeft geen kop', () => {
    const view = viewOf({
      milestones: [],
      decisions: [],
      offered: [],
      counts: { questions: 0, requests: 0, bids: 0 },
      holds: [],
      lots: [],
      duties: [],
      broken: [],
    });
    expect(caseDetails(view).match(/^#+ .*/gm)).toEqual(['# 2019-JGD21110: Veilig Thuis', '## Fasen']);
    expect(caseDetails(view)).not.toMatch(/Ontvangen|\n{3}/);
  });

  it.each([
    [1, 0, 'Ontvangen: 1 vraag.'],
    [2, 0, 'Ontvangen: 2 vragen.'],
    [0, 1, 'Ontvangen: 1 inschrijving.'],
    [0, 2, 'Ontvangen: 2 inschrijvingen.'],
    [1, 2, 'Ontvangen: 1 vraag en 2 inschrijvingen.'],
  ])('%d vragen en %d inschrijvingen', (questions, bids, text) => {
    expect(caseDetails(viewOf({ counts: { questions, requests: 0, bids } })).split('\n\n')).toContain(text);
  });

  it('wat alleen bij nummer bekend is, staat er niet', () => {
    const text = caseDetails(
      viewOf({
        lots: [heldLot('perceel-2', 't:00000000-0000-4000-8000-000000000001')],
        holds: [heldTerm('t:00000000-0000-4000-8000-000000000003')],
        suspended: heldCase('t:00000000-0000-4000-8000-000000000002'),
      }),
    );
    expect(text).toContain('- Perceel 2 (inschrijven): staat stil sinds maandag 14 mei 2018, 09.00 uur.\n');
    expect(text).toContain('- Termijn van het subsidiebesluit sinds maandag 14 mei 2018, 09.00 uur\n');
    expect(text).toContain('Geschorst sinds maandag 14 mei 2018, 09.00 uur. De planning');
    expect(text).not.toContain('t:');
  });

  it('een handeling die op een tweede persoon wacht, staat er', () => {
    const asked = {
      act: 'recordDraw',
      content: '{}',
      by: ['p:1'],
      verified: [],
      needs: 2,
      since: 0,
      until: Date.parse('2018-05-24T15:00:00+02:00'),
    };
    expect(caseDetails(viewOf({ pending: [asked] }))).toContain(
      '## Wacht op een tweede persoon\n\n- Loting vastleggen, tot donderdag 24 mei 2018, 15.00 uur',
    );
  });

  it('noemt de uitkomst, met de naam waaronder een loting of uitval haar bedoelt', () => {
    const outcome = { tie: ['A', 'B'] };
    const award = {
      award: 'perceel-1+perceel-2',
      lots: ['perceel-1', 'perceel-2'],
      outcome,
      resultHash: '',
      dropped: [],
    };
    expect(caseDetails(viewOf({ awards: [{ ...award, decided: false, grantees: [] }] }))).toContain(
      '## Uitkomst\n\n- Perceel 1 en perceel 2: gelijke stand van A, B (gunning perceel-1+perceel-2)',
    );
  });

  it.each([
    ['in-time', null, 'Het bezwaar kwam op tijd.'],
    ['late', null, 'Het bezwaar kwam te laat. Een mens beoordeelt of het toch telt (Awb 6:11).'],
    ['premature', null, 'Het bezwaar kwam te vroeg. Een mens beoordeelt of het toch telt (Awb 6:10).'],
    [
      'no-decision',
      null,
      'Deze procedure kent geen besluit waartegen bezwaar openstaat. Een mens beoordeelt of het toch telt (Awb 7:1).',
    ],
    ['no-decision', 'counts-not', 'Bezwaar tegen wat geen besluit is: het telt niet.'],
    ['late', 'counts', 'Bezwaar te laat, maar telt toch: verschoonbaar.'],
    ['premature', 'counts-not', 'Bezwaar te vroeg: telt niet.'],
  ] as const)('een bezwaar zegt of het op tijd kwam: %s, %s', (timeliness, verdict, text) => {
    const objection = { objector: 't:1', timeliness, verdict, consequence: null };
    const view = viewOf({ kind: 'objection', objection });
    expect(caseDetails(view).split('\n\n')).toContain(text);
  });

  it('noemt hoogstens acht data die nog komen', () => {
    const milestones = Array.from({ length: 9 }, (_, index) => waitingOf({ id: `datum ${index}` }));
    const text = caseDetails(viewOf({ milestones }));
    expect(text).toContain('Datum 7');
    expect(text).not.toContain('Datum 8');
  });
});

/** What a person can write, and what must not come of it. */
const EVIL = 'Kop\n\n# Kop\r\n- lijst\u2028<img src=x> a|b \\| c';

describe('tekst van mensen blijft tekst', () => {
  const places: readonly (readonly [name: string, over: Partial<CaseView>])[] = [
    ['het kenmerk', { reference: EVIL }],
    ['het onderwerp', { subject: EVIL }],
    ['de reden van een schorsing', { suspended: heldCase(EVIL) }],
    ['de reden waarom een perceel stilstaat', { lots: [heldLot('perceel-2', EVIL)] }],
    ['de reden waarom een termijn stilstaat', { holds: [heldTerm(EVIL)] }],
    ['een besluit', { decisions: [{ when: EVIL, fact: { kind: 'phase-started', phase: 'award' } }] }],
    ['de grond van een datum', { milestones: [shownOf('x', { ground: EVIL })] }],
    ['de naam van een mijlpaal', { milestones: [shownOf(EVIL, { ground: '' })] }],
  ];

  it.each(places)('%s maakt geen kop, regel, lijst of tag', (_name, over) => {
    const plain = caseDetails(viewOf({ ...over }));
    const calm = caseDetails(
      JSON.parse(JSON.stringify(viewOf(over)).replaceAll(JSON.stringify(EVIL).slice(1, -1), 'rust')),
    );
    expect(plain).not.toContain('<');
    expect(plain).toContain('&lt;img src=x>');
    expect(plain.split('\n').map((line) => line.slice(0, 2))).toEqual(calm.split('\n').map((line) => line.slice(0, 2)));
  });

  it.each(places.filter(([name]) => /grond|naam/.test(name)))('%s maakt geen cel', (_name, over) => {
    const cells = caseDetails(viewOf(over))
      .split('\n')
      .filter((line) => line.includes('img'))
      // A backslash takes the sign after it along.
      .map((line) => line.replaceAll(/\\./g, '').split('|').length);
    expect(cells).toEqual([6]);
  });
});

import type { IsoDate } from '../../../domain/law/iso-date.ts';
import type { Row } from './fact-rows.ts';

const day = (text: string): IsoDate => text as IsoDate;
const REF = '2019-JGD21110/bezwaar-1';

/** What happens in the case of an objection, and what the procedure hears of it. */
export const OBJECTION_ROWS: readonly Row[] = [
  [
    'bezwaar',
    { kind: 'objection-filed', no: 1, objection: REF, receivedAt: 0, timeliness: 'in-time', proof: 'brief 1' },
    'Bezwaar 1 ontvangen',
    null,
    'brief 1',
  ],
  [
    'bezwaar te laat',
    { kind: 'objection-filed', no: 2, objection: REF, receivedAt: 0, timeliness: 'late', proof: 'brief 2' },
    'Bezwaar 2 ontvangen, te laat: een mens beoordeelt of het toch telt',
    null,
    'brief 2',
  ],
  [
    'bezwaar te vroeg',
    { kind: 'objection-filed', no: 3, objection: REF, receivedAt: 0, timeliness: 'premature', proof: 'brief 3' },
    'Bezwaar 3 ontvangen, te vroeg: een mens beoordeelt of het toch telt',
    null,
    'brief 3',
  ],
  [
    'bezwaar klaar',
    { kind: 'objection-ended', no: 1, objection: REF, consequence: 'unfounded' },
    'Bezwaar 1: ongegrond',
    null,
    null,
  ],
  [
    'bezwaar anders geëindigd',
    { kind: 'objection-ended', no: 1, objection: REF, consequence: 'withdrawn' },
    'Bezwaar 1: ingetrokken',
    null,
    null,
  ],
  [
    'bezwaartermijn verplaatst',
    { kind: 'window-moved', lastDay: day('2018-08-10') },
    'De datums volgen de bezwaartermijn van het besluit',
    'de bezwaartermijn eindigt op vr 10 aug 2018; daarna begint de beslistermijn',
    null,
  ],
  [
    'verschoonbaar',
    { kind: 'timeliness-judged', verdict: 'excused', reason: 'ziekte' },
    'Bezwaar telt toch: verschoonbaar',
    'ziekte',
    null,
  ],
  [
    'niet verschoonbaar',
    { kind: 'timeliness-judged', verdict: 'not-excused', reason: 'geen reden' },
    'Bezwaar te laat: niet verschoonbaar',
    'geen reden',
    null,
  ],
  [
    'herstel gevraagd',
    { kind: 'repair-asked', requestedOn: day('2018-08-06'), setLastDay: day('2018-08-20'), reason: 'geen gronden' },
    'Gevraagd te herstellen, uiterlijk ma 20 aug 2018; zolang staat de beslistermijn stil',
    'geen gronden',
    null,
  ],
  [
    'hersteld',
    { kind: 'repaired', on: day('2018-08-20'), proof: 'brief 4' },
    'Hersteld op ma 20 aug 2018; de beslistermijn loopt weer',
    null,
    'brief 4',
  ],
  [
    'verdaagd',
    { kind: 'adjourned', milestone: 'objection-decision', version: 2, reason: 'drukte' },
    'Beslissing op bezwaar: zes weken verdaagd',
    'drukte',
    null,
  ],
  [
    'uitstel',
    { kind: 'delay-agreed', milestone: 'objection-decision', version: 3, until: day('2018-11-30'), proof: 'mail 5' },
    'Beslissing op bezwaar: uitgesteld met instemming, tot en met vr 30 nov 2018',
    null,
    'mail 5',
  ],
  [
    'beslist',
    { kind: 'objection-decided', consequence: 'revoked', proof: 'besluit 6', unheard: null },
    'Beslissing op bezwaar: gegrond, het besluit is herroepen',
    null,
    'besluit 6',
  ],
  [
    'beslist zonder horen',
    { kind: 'objection-decided', consequence: 'inadmissible', proof: 'besluit 7', unheard: 'kennelijk' },
    'Beslissing op bezwaar: niet-ontvankelijk',
    null,
    'besluit 7; niet gehoord: kennelijk',
  ],
];

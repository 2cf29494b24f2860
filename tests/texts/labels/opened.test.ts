import { describe, expect, it } from 'vitest';
import { openedText } from '../../../texts/labels/opened.ts';

const OPENED = {
  reference: 'X/bezwaar-2',
  dates: [{ milestone: 'objection-decision', when: 'uiterlijk vr 14 sep 2018' }],
};

describe('een zaak die met een handeling begint', () => {
  it.each([
    ['in-time', 'Het kwam op tijd (Algemene wet bestuursrecht, artikel 6:9).'],
    [
      'late',
      'Het bezwaar kwam te laat. Een mens beoordeelt of het toch telt (Algemene wet bestuursrecht, artikel 6:11). Leg dat vast met: tenderklok beoordeel-termijn X/bezwaar-2',
    ],
    [
      'premature',
      'Het bezwaar kwam te vroeg. Een mens beoordeelt of het toch telt (Algemene wet bestuursrecht, artikel 6:10). Leg dat vast met: tenderklok beoordeel-termijn X/bezwaar-2',
    ],
    [
      'no-decision',
      'Deze procedure kent geen besluit waartegen bezwaar openstaat. Een mens beoordeelt of het toch telt (Algemene wet bestuursrecht, artikel 7:1). Leg dat vast met: tenderklok beoordeel-termijn X/bezwaar-2',
    ],
  ] as const)('%s', (timeliness, came) => {
    expect(openedText({ ...OPENED, timeliness }).split('\n')).toEqual([
      `Kenmerk van het bezwaar: X/bezwaar-2. ${came}`,
      'Beslissing op bezwaar: uiterlijk vrijdag 14 september 2018.',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { filedAs, type Lodging } from '../../../domain/plan/filed-objection.ts';
import { at } from '../acts/builders.ts';

const day = (text: string): IsoDate => text as IsoDate;
/** Sent on Friday 22 June 2018: the window is 23 June through 3 August. */
const LODGED: Lodging = {
  receivedAt: at('07-02 10:00'),
  postedOn: null,
  sentAt: at('06-22 10:00'),
  windowLastDay: day('2018-08-03'),
  committee: false,
};

describe('hoe een bezwaar kwam (Awb 6:9, 6:10, 6:11)', () => {
  it.each([
    ['in de termijn', {}, 'in-time'],
    ['op de eerste dag', { receivedAt: at('06-23 00:00') }, 'in-time'],
    ['op de dag van verzending', { receivedAt: at('06-22 23:59') }, 'premature'],
    ['op de laatste dag', { receivedAt: at('08-03 23:59') }, 'in-time'],
    ['een dag later', { receivedAt: at('08-04 00:00') }, 'late'],
    ['een dag later, op tijd gepost', { receivedAt: at('08-04 09:00'), postedOn: day('2018-08-03') }, 'in-time'],
    ['op tijd gepost, een week later', { receivedAt: at('08-10 09:00'), postedOn: day('2018-08-03') }, 'in-time'],
    ['op tijd gepost, te laat binnen', { receivedAt: at('08-11 09:00'), postedOn: day('2018-08-03') }, 'late'],
    ['voor de termijn gepost, erin binnen', { postedOn: day('2018-06-22') }, 'premature'],
    [
      'ervoor binnen, met een later stempel',
      { receivedAt: at('06-20 09:00'), postedOn: day('2018-06-25') },
      'premature',
    ],
    ['er is nog niets verstuurd', { sentAt: null }, 'premature'],
  ] as const)('%s', (_name, over, timeliness) => {
    expect(filedAs({ ...LODGED, ...over }).timeliness).toBe(timeliness);
  });

  it('zijn datums volgen uit de dag van ontvangst en de termijn', () => {
    expect(filedAs({ ...LODGED, committee: true }).terms).toEqual({
      receivedOn: '2018-07-02',
      windowLastDay: '2018-08-03',
      committee: true,
    });
  });
});

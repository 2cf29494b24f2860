import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../texts/calendar.ts';
import { CLOSE, EVALUATION, noteOf } from './mail/builders.ts';

describe('een datum in een agenda', () => {
  it('zegt wat, van welke procedure en waarom', () => {
    expect(calendarDate(noteOf({ version: 4 }), 'Leerlingenvervoer')).toEqual({
      uid: '2019-JGD21110/clarification-note@tenderklok',
      sequence: 4,
      summary: 'Uiterlijk: nota van inlichtingen · Leerlingenvervoer',
      description: 'Leerlingenvervoer (2019-JGD21110). Waarom dan: Aanbestedingswet 2012, artikel 2.54.',
      when: { kind: 'days', first: '2018-05-14', last: '2018-05-14' },
    });
  });

  it.each([
    ['een moment heeft zijn klok', CLOSE, { kind: 'moment', at: CLOSE.endsAt }],
    ['een periode al haar dagen', EVALUATION, { kind: 'days', first: '2018-05-28', last: '2018-06-21' }],
    [
      'een laatste dag is één dag',
      { ...EVALUATION, kind: 'lastDay' },
      { kind: 'days', first: '2018-06-21', last: '2018-06-21' },
    ],
  ] as const)('%s', (_name, about, when) => {
    expect(calendarDate(about, 'x').when).toEqual(when);
  });
});

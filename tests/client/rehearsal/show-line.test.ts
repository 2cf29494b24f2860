import { describe, expect, it } from 'vitest';
import { clockOfLine } from '../../../client/rehearsal/show-line.ts';
import { Timeline } from '../../../client/rehearsal/timeline.ts';
import type { Line } from '../../../client/rehearsal/line.ts';

const CASE = { reference: 'PROEF-1' };
const NINE = '2018-05-04T09:00:00+02:00';

function shown(...lines: readonly Line[]): string[] {
  const printed: string[] = [];
  const timeline = new Timeline((text) => printed.push(text));
  for (const line of lines) timeline.tell(line);
  timeline.end();
  return printed.map((text) => text.replaceAll(/ {2,}/g, ' | '));
}

const reminder = (recipient: string, milestone: string, at = NINE): Line => ({
  at,
  kind: 'reminder-sent',
  ...CASE,
  milestone,
  workdays: 5,
  lastDay: '2018-05-14',
  recipient,
});

describe('de tijdlijn van een oefening', () => {
  it('begint op elke dag van de maand op dezelfde plaats', () => {
    const printed: string[] = [];
    const timeline = new Timeline((text) => printed.push(text));
    for (const day of ['04', '24'])
      timeline.tell(reminder('a@x.example', 'bid-opening', `2018-05-${day}T09:00:00+02:00`));
    timeline.end();
    expect(new Set(printed.map((text) => text.indexOf('PROEF-1'))).size).toBe(1);
  });

  it('noemt iemand één keer, en twee met dezelfde naam met hun adres', () => {
    const [once, both] = [
      [reminder('inkoop@a.example', 'bid-opening'), reminder('inkoop@a.example', 'bid-opening')],
      [reminder('inkoop@a.example', 'bid-opening'), reminder('inkoop@b.example', 'bid-opening')],
    ];
    expect(shown(...once)[0]).toContain('Herinnering aan inkoop: opening');
    expect(shown(...both)[0]).toContain('Herinnering aan inkoop@a.example en inkoop@b.example: opening');
  });

  it('mail van één moment over één mijlpaal is één regel met iedereen die haar kreeg', () => {
    expect(
      shown(
        reminder('a@x.example', 'clarification-note'),
        reminder('a@x.example', 'bid-opening'),
        reminder('b@x.example', 'clarification-note'),
        reminder('c@x.example', 'clarification-note', '2018-05-05T09:00:00+02:00'),
      ),
    ).toEqual([
      'vr 4 mei 2018 09.00 | PROEF-1 | Herinnering aan a en b: nota van inlichtingen, over 5 werkdagen',
      'vr 4 mei 2018 09.00 | PROEF-1 | Herinnering aan a: opening, over 5 werkdagen',
      'za 5 mei 2018 09.00 | PROEF-1 | Herinnering aan c: nota van inlichtingen, over 5 werkdagen',
    ]);
  });

  it('wat er na de mail gebeurt, staat na de mail', () => {
    const reached: Line = { at: NINE, kind: 'milestone-reached', ...CASE, milestone: 'questions-close', ground: 'x' };
    expect(shown(reminder('a@x.example', 'bid-opening'), reached).map((text) => text.split(' | ')[2])).toEqual([
      'Herinnering aan a: opening, over 5 werkdagen',
      'Vragen tot: bereikt (x)',
    ]);
  });

  it.each([
    [
      'een hele dag',
      {
        milestone: 'award-decision',
        from: '2018-06-23T00:00:00+02:00',
        to: '2018-06-30T00:00:00+02:00',
        lastDay: '2018-06-29',
      },
      'Gunningsbeslissing: verplaatst van vr 22 jun 2018 naar vr 29 jun 2018 (uitloop)',
    ],
    [
      'een moment, ook om middernacht',
      { milestone: 'service-start', from: '2019-01-01T00:00:00+01:00', to: '2019-02-01T00:00:00+01:00' },
      'Start dienstverlening: verplaatst van di 1 jan 2019 00.00 naar vr 1 feb 2019 00.00 (uitloop)',
    ],
    [
      'een termijn met een uur',
      {
        milestone: 'submission-close',
        from: '2027-06-16T12:00:00+02:00',
        to: '2027-06-17T12:00:00+02:00',
        firstDay: '2027-06-04',
        lastDay: '2027-06-17',
      },
      'Sluiting inschrijving: verplaatst van wo 16 jun 2027 12.00 naar do 17 jun 2027 12.00 (uitloop)',
    ],
  ])('%s die verplaatst', (_name, move, text) => {
    const line: Line = { at: NINE, kind: 'moved', ...CASE, reason: 'uitloop', ...move };
    expect(shown(line)[0]?.split(' | ')[2]).toBe(text);
  });

  it.each([
    [{}, 'gedaan door b'],
    [{ late: true }, 'te laat gedaan door b'],
  ] as const)('wat is gemeld, met of het te laat was: %j', (late, text) => {
    const line: Line = { at: NINE, kind: 'milestone-reported', ...CASE, milestone: 'bid-opening', by: 'b', ...late };
    expect(shown(line)[0]?.split(' | ')[2]).toBe(`Opening: ${text}`);
  });

  it.each(['started', 'ranked', 'dropped-out', 'window-ended', 'still-overdue', 'taken-over'])(
    'mail heet in het Nederlands wat zij is: %s',
    (letter) => {
      const line: Line = { at: NINE, kind: 'letter-sent', ...CASE, letter, recipient: 'a@x.example' };
      expect(shown(line)[0]?.split(' | ')[2]).toMatch(
        /^Mail aan a: (?:bericht|melding|vraag|voorstel|waarschuwing) .+/,
      );
    },
  );
});

describe('de tijd van wat er in een oefening gebeurt', () => {
  it.each([
    ['2018-05-31T15:00:00+02:00', '15.00'],
    ['2018-05-31T14:59:59+02:00', '14.59.59'],
  ])('heeft seconden waar zij er zijn: zij kunnen beslissen (%s)', (at, told) => {
    expect(clockOfLine(at)).toBe(told);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { play, refusals, sharedStage, type Stage } from './stage.ts';
import { subsidyAward, withActs } from './subsidy-award.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

describe('een bezwaar langs de elektronische weg, sinds 1 januari 2026', () => {
  it('te laat na een storing en langs een andere weg: alles wordt vastgelegd, en de jurist hoort wat ervan komt', async () => {
    const { lines, mails } = await play(stage, {
      edit: subsidyAward(),
      until: '2026-03-08',
      scenario: withActs(
        'op: 2026-03-05 10:00, handeling: bezwaar, van: Zorg BV, bewijs: mail 1, storing: 2026-03-03, andere-weg: ja, door: i.prins@voorbeeld.example',
      ),
    });
    expect(refusals(lines)).toEqual([]);
    expect(lines.find((line) => line.kind === 'objection-filed')?.message).toBe(
      'Bezwaar 1 ontvangen, te laat: een mens beoordeelt of het toch telt; storing op di 3 mrt 2026; langs een andere weg dan is aangewezen',
    );
    const told = mails.find(
      (mail) => mail.subject?.startsWith('Bezwaar 1') && mail.to?.[0]?.address === 'i.prins@voorbeeld.example',
    );
    expect(told?.text).toContain('Op dinsdag 3 maart 2026 was u elektronisch niet bereikbaar.');
    expect(told?.text).toContain('ten minste tot en met vrijdag 6 maart 2026');
  });
});

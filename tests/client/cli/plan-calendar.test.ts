import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { afterEach, expect, it, vi } from 'vitest';
import { plan } from '../../../client/cli/commands/plan.ts';

afterEach(() => vi.restoreAllMocks());

it('plan --uitvoer ics geeft elke datum, onder het id waaronder de mails hem verplaatsen', async () => {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  await plan(fileURLToPath(new URL('../../../examples/utrecht-2018.yaml', import.meta.url)), { uitvoer: 'ics' });
  const calendar = new ICAL.Component(ICAL.parse(written.join('')) as never);
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const close = events.find(({ uid }) => uid === '2019-JGD21110/submission-close@tenderklok');
  expect([close?.startDate.toString(), close?.sequence]).toEqual(['2018-05-24T15:00:00', 0]);
  expect(events.length).toBeGreaterThan(15);
});

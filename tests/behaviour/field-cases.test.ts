import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCase } from '../../client/usecases/find.ts';
import { penaltiesOf } from '../../client/usecases/penalties.ts';
import { about, play, refusals, sharedStage, type Play, type Played, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

const file = (name: string): URL => new URL(`../vectors/field/${name}.yaml`, import.meta.url);

/** @param without lines of the script that are left out. */
function played(name: string, wish: Pick<Play, 'until'> = {}, without: RegExp | null = null): Promise<Played> {
  const script = readFileSync(file(`${name}.scenario`), 'utf8');
  const lines = script.split('\n').filter((line) => without?.test(line) !== true);
  return play(stage, { ...wish, scenario: lines.join('\n') }, file(name));
}

describe('een nieuwe winnaar na de gunningsbeslissing', () => {
  it('de bezwaartermijn telt vanaf het verzenden van de nieuwe beslissing (Awb 3:41, 6:8)', async () => {
    const { lines, mails } = await played('new-winner-sent-later', { until: '2027-06-20' });
    expect(about(lines, 'milestone-reported', 'award-decision').map(({ at }) => at)).toEqual([
      '2027-03-15T10:00:00+01:00',
      '2027-04-28T10:00:00+02:00',
    ]);
    expect(about(lines, 'milestone-reached', 'objection-window')).toMatchObject([
      { firstDay: '2027-04-29', lastDay: '2027-06-09' },
    ]);
    expect(refusals(lines)).toEqual(['already-there']);
    const asked = mails.filter((mail) => mail.subject?.startsWith('Nodig: een nieuwe gunningsbeslissing'));
    expect(asked.map((mail) => mail.to?.[0]?.address).sort()).toEqual(['i@a.example', 'j@a.example', 'l@a.example']);
    expect(asked[0]?.text).toContain('aan alle inschrijvers');
  });
});

describe('een dwangsom na een verzoek om aan te vullen dat later is vastgelegd (Awb 4:15, 4:17)', () => {
  it('telt vanaf de tweede ingebrekestelling: € 637', async () => {
    const { lines, reference } = await played('late-hold-and-default', { until: '2027-08-21' });
    expect(refusals(lines)).toEqual([]);
    const found = await findCase(stage.desk, reference);
    const owed = found === null ? [] : penaltiesOf(found, Date.parse('2027-12-31T12:00:00+01:00'));
    expect(owed).toMatchObject([{ noticeReceived: '2027-07-13', firstDay: '2027-07-28', days: 23, amountEur: 637 }]);
  });
});

describe('een aankondiging die later is verzonden (Aw 2.71, 2.74b)', () => {
  it.each([
    ['vijf dagen later gemeld', 'notice-sent-late', []],
    ['na een schorsing', 'resumed-before-notice', []],
  ])(
    '%s: de sluiting komt na de volle termijn, niet op een vrije dag, en de opening gaat mee',
    async (_what, name, broken) => {
      const { lines, mails } = await played(name, { until: '2026-10-22' });
      expect(about(lines, 'milestone-reached', 'submission-close')).toMatchObject([
        { at: '2026-10-20T12:00:00+02:00' },
      ]);
      expect(about(lines, 'milestone-reported', 'bid-opening')).toMatchObject([{ at: '2026-10-20T14:00:00+02:00' }]);
      expect(lines.filter((line) => line.kind === 'rules-broken').map((line) => line.message)).toEqual(broken);
      expect(refusals(lines)).toEqual([]);
      const told = mails.filter((mail) => mail.text?.includes('dinsdag 20 oktober 2026, 12.00 uur'));
      expect(told.map((mail) => mail.to?.[0]?.address)).toEqual(
        expect.arrayContaining(['i@a.example', 'j@a.example', 'l@a.example']),
      );
    },
  );
});

describe('de opschortende termijn (Aw 2.127)', () => {
  it('begint opnieuw met de beslissing voor een nieuwe winnaar, en de definitieve gunning wacht erop', async () => {
    const { lines } = await played('drop-out-in-standstill');
    expect(about(lines, 'milestone-reached', 'standstill').map((line) => line.lastDay)).toEqual([
      '2026-12-02',
      '2026-12-23',
    ]);
    expect(about(lines, 'moved', 'award-final').at(-1)).toMatchObject({ lastDay: '2026-12-24' });
    expect(about(lines, 'milestone-overdue', 'award-final')).toEqual([]);
    expect(about(lines, 'milestone-reported', 'award-final')[0]?.at.slice(0, 10)).toBe('2026-12-24');
  });

  it('is niet nodig als de enige inschrijver wint (lid 4)', async () => {
    const { lines } = await played('single-bidder', { until: '2026-12-10' });
    expect(about(lines, 'milestone-reported', 'award-final')).toMatchObject([{ at: '2026-11-16T10:00:00+01:00' }]);
    expect(refusals(lines)).toEqual(['already-done']);
  });

  it('telt vanaf het nieuwe besluit als het eerste is ingetrokken; het eerste blijft in het dossier', async () => {
    const { lines } = await played('decided-anew');
    expect(about(lines, 'milestone-reported', 'award-decision')).toMatchObject([{ at: '2018-05-15T10:00:00+02:00' }]);
    expect(about(lines, 'decided-anew', 'award-decision')).toMatchObject([{ at: '2018-05-22T10:00:00+02:00' }]);
    expect(about(lines, 'milestone-reached', 'standstill')).toMatchObject([
      { firstDay: '2018-05-23', lastDay: '2018-06-11' },
    ]);
    expect(about(lines, 'moved', 'award-final').at(-1)).toMatchObject({ lastDay: '2018-06-12' });
    expect(refusals(lines)).toEqual(['wrong-phase']);
  });
});

describe('een storing kort voor de sluiting (Aw 2.109)', () => {
  it('verlengt met uren, en de opening gaat mee', async () => {
    const { lines } = await played('outage-same-day', { until: '2018-04-25' }, /2018-04-09|11:1[02]/);
    expect(refusals(lines)).toEqual([]);
    expect(about(lines, 'milestone-reached', 'submission-close').map((line) => line.at)).toEqual([
      '2018-04-20T11:00:00+02:00',
      '2018-04-20T13:00:00+02:00',
    ]);
    expect(about(lines, 'milestone-reported', 'bid-opening')).toMatchObject([{ at: '2018-04-20T13:30:00+02:00' }]);
  });

  it('of met dagen, ook zonder de opening eerst met de hand te verplaatsen', async () => {
    const { lines } = await played('outage-same-day', { until: '2018-04-25' }, /2018-04-09|11:05|11:10/);
    expect(refusals(lines)).toEqual([]);
    expect(about(lines, 'milestone-reached', 'submission-close').at(-1)?.at).toBe('2018-04-23T16:00:00+02:00');
    expect(about(lines, 'milestone-reported', 'bid-opening')).toMatchObject([{ at: '2018-04-23T16:30:00+02:00' }]);
  });

  it('een gewone verplaatsing naar later neemt de opening ook mee', async () => {
    const { lines } = await played('outage-same-day', { until: '2018-04-25' }, /2018-04-20/);
    expect(refusals(lines)).toEqual([]);
    expect(about(lines, 'milestone-reached', 'submission-close')).toMatchObject([{ at: '2018-04-23T16:00:00+02:00' }]);
    expect(about(lines, 'milestone-reported', 'bid-opening')).toMatchObject([{ at: '2018-04-23T16:30:00+02:00' }]);
  });
});

describe('een vonnis vier dagen voor de sluiting (Heerlen)', () => {
  const verdict = (datums: string): string => `standaard: op-tijd
handelingen:
  - { op: 2018-06-28 10:00, handeling: schors, reden: kort geding, door: e.jacobs@heerlen.example }
  - { op: 2018-07-02 10:00, handeling: hervat, reden: vonnis, door: e.jacobs@heerlen.example${datums} }`;

  it.each([
    [
      'laat de sluiting waar zij is als dat wordt gevraagd',
      ', datums: blijven',
      '2018-07-06T12:00:00+02:00',
      '2018-07-06T14:00:00+02:00',
    ],
    [
      'schuift haar anders op met de dagen, en de opening gaat mee',
      '',
      '2018-07-10T12:00:00+02:00',
      '2018-07-10T14:00:00+02:00',
    ],
  ])('%s', async (_name, datums, closing, opening) => {
    const { lines } = await play(stage, { scenario: verdict(datums), until: '2018-07-15' }, 'heerlen-2018');
    expect(refusals(lines)).toEqual([]);
    expect(about(lines, 'milestone-reached', 'submission-close')).toMatchObject([{ at: closing }]);
    expect(about(lines, 'milestone-reported', 'bid-opening')).toMatchObject([{ at: opening }]);
  });
});

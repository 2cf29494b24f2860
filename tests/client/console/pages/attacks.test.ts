import { describe, expect, it } from 'vitest';
import { TRY_UPDATE } from '../../../../contracts/acts.ts';
import { ACT_NAMES, specOf, type ActName } from '../../../../domain/acts/acts.ts';
import { judge } from '../../../../domain/acts/judge.ts';
import type { CaseState } from '../../../../domain/case/state.ts';
import { recordEvents } from '../../../../store/record.ts';
import { putText } from '../../../../store/texts.ts';
import { NOW } from '../../../domain/acts/builders.ts';
import { emptyCaseFile, eventOf, snapshotOf } from '../../../store/case-file.ts';
import { openTender, refusing, type Asked } from '../../usecases/desk.ts';
import { ATTACKS, holesIn, KEPT, TOGETHER } from '../attacks.ts';
import { Browser } from '../browser.ts';
import { browserOf, consoleOn, HERE, hiddenIn } from '../console-on.ts';

const db = emptyCaseFile();
const NOOR = 'n.dewit@utrecht.example';
/** Those that together have every kind of field. */
const ONE_BY_ONE: readonly ActName[] = ['moveMilestone', 'recordIndex'];
const FORMS = ACT_NAMES.filter((name) => name !== 'scoreBids');

/** A case that judges what it is asked, as the case itself does. */
const judging =
  (state: CaseState) =>
  ({ name, args }: Asked): unknown => {
    const [act, asked] = name === TRY_UPDATE ? args : [FORMS.find((one) => specOf(one).word === name), args[0]];
    const refusal = judge(state, act as ActName, asked as Record<string, unknown>, NOW, null);
    if (name === TRY_UPDATE)
      return refusal === null
        ? { kind: 'possible', changed: [], facts: null, waitsFor: 0 }
        : { kind: 'refused', refusal };
    return refusal === null ? { at: NOW, changed: [], waitsFor: 0 } : refusing(refusal);
  };

async function opened() {
  const found = await openTender(db());
  const on = consoleOn(db(), judging(found.state));
  const { reference } = found.stored.name;
  return { ...on, reference, browser: await browserOf(on.app, NOOR) };
}

/** What is wrong with an answer; nothing when it is as it should be. */
async function wrongIn(what: string, answer: Response): Promise<readonly string[]> {
  const text = await answer.text();
  const holes = holesIn(text);
  return [
    ...(answer.status >= 500 ? [`${what}: ${answer.status}`] : []),
    ...holes.map((one) => `${what}: ${one}`),
    ...(text.includes('\u0000') ? [`${what}: a null byte`] : []),
  ];
}

describe('tweehonderd teksten van wie kwaad wil', () => {
  it('zijn er tweehonderd, en geen twee gelijk', () => {
    expect(new Set(ATTACKS).size).toBe(ATTACKS.length);
    expect(ATTACKS.length).toBeGreaterThanOrEqual(200);
    expect(holesIn('<p title="<script>">x</p>')).toEqual([]);
    for (const hole of ['<script>x</script>', '<a href="javascript:x">', '<p onclick="x">', '<img src="/x">'])
      expect(holesIn(hole)).toHaveLength(1);
  });

  it.each(FORMS)(
    'doen niets in het formulier van %s, in geen enkel veld',
    async (name) => {
      const { browser, reference, faults } = await opened();
      const { word, shape } = specOf(name);
      const path = `/procedures/${reference}/doen/${encodeURIComponent(word)}`;
      const hidden = hiddenIn(await (await browser.get(path)).text());
      const words = Object.values(shape).flatMap((field) => [field.word, `${field.word}-tijd`]);
      const wrong: string[] = [];
      for (const [at, text] of (ONE_BY_ONE.includes(name) ? ATTACKS : TOGETHER).entries()) {
        const fields = Object.fromEntries([...words, 'versie'].map((one) => [one, text]));
        const step = at % 2 === 0 ? 'bekijken' : 'doen';
        wrong.push(...(await wrongIn(text, await browser.post(path, { ...hidden, ...fields, stap: step }))));
      }
      expect([wrong, faults]).toEqual([[], []]);
    },
    120_000,
  );

  it('doen niets in een adres, en niet in wat iemand zoekt', async () => {
    const { browser, reference, faults } = await opened();
    const wrong: string[] = [];
    const look = async (path: string) => wrong.push(...(await wrongIn(path, await browser.get(path))));
    for (const text of ATTACKS.filter((one) => one.length < 4_000)) {
      await look(`/procedures/${encodeURIComponent(text)}`);
      await look(`/procedures/${reference}/bevestigen/${encodeURIComponent(text)}`);
    }
    for (const text of TOGETHER.filter((one) => one.length < 4_000)) {
      const at = encodeURIComponent(text);
      await look(`/procedures/${reference}/doen/${at}`);
      await look(`/procedures/${reference}/doen/verplaats?mijlpaal=${at}&naar=${at}&reden=${at}`);
      await look(`/procedures/${reference}/dossier?door=${at}&woord=${at}&dag=${at}`);
      await look(`/procedures?zoek=${at}&fase=${at}&soort=${at}&op=${at}&bladzijde=${at}`);
    }
    expect([wrong, faults]).toEqual([[], []]);
  }, 240_000);

  it('brengen wie zich aanmeldt niet naar een andere site', async () => {
    const wrong: string[] = [];
    let { app } = consoleOn(db());
    for (const [times, text] of ATTACKS.filter((one) => one.length < 4_000).entries()) {
      // Nobody logs in as often as this.
      if (times % 20 === 0) ({ app } = consoleOn(db()));
      const browser = new Browser(app, HERE);
      wrong.push(...(await wrongIn(text, await browser.get(`/aanmelden?naar=${encodeURIComponent(text)}`))));
      const to = (await browser.post('/aanmelden', { anders: 'Noor de Wit', naar: text })).headers.get('location');
      if (to === null || !/^\/(?![/\\])[^\p{Cc}\\]*$/u.test(to)) wrong.push(`${text} leads to ${to}`);
    }
    expect(wrong).toEqual([]);
  }, 240_000);

  it('doen niets waar zij in het dossier staan: als onderwerp, als naam en als reden', async () => {
    const { browser, reference, faults } = await opened();
    const events = [];
    for (const [at, text] of KEPT.entries()) {
      const reason = await putText(db(), reference, text);
      events.push(eventOf(reference, at + 1, { kind: 'terminated', reason } as never, { by: [text] }));
    }
    await recordEvents(db(), { reference, events, state: snapshotOf() });
    const wrong = [...(await wrongIn('dossier', await browser.get(`/procedures/${reference}/dossier`)))];
    for (const text of KEPT) {
      await db().updateTable('cases').set({ subject: text }).where('reference', '=', reference).execute();
      for (const path of [`/procedures/${reference}`, '/procedures', '/mijn-werk'])
        wrong.push(...(await wrongIn(`${path} ${text}`, await browser.get(path))));
    }
    expect([wrong, faults]).toEqual([[], []]);
  }, 240_000);
});

import { describe, expect, it } from 'vitest';
import { OFFICE_ACT_NAMES, officeSpecOf } from '../../../../domain/office/office-acts.ts';
import type { Field } from '../../../../domain/acts/field.ts';
import { readLetters } from '../../../../store/letters.ts';
import { emptyCaseFile } from '../../../store/case-file.ts';
import { approved, letterCase } from '../../usecases/office/letter-case.ts';
import { holesIn, TOGETHER } from '../attacks.ts';
import { browserOf, consoleOn, hiddenIn } from '../console-on.ts';

const db = emptyCaseFile();
const FORMS = OFFICE_ACT_NAMES.filter((name) => name !== 'openBids' && officeSpecOf(name).file !== true);
const PAGES = ['', '/vragen', '/nota', '/inschrijvingen', '/partijen', '/brieven', '/brieven/naast-elkaar', '/dossier'];

async function opened() {
  const given = await letterCase(db());
  await approved(given);
  const on = consoleOn(db(), () => undefined);
  const [noor, iris] = [await browserOf(on.app, 'Noor de Wit'), await browserOf(on.app, 'Iris Prins')];
  return { ...on, noor, iris, path: `/procedures/${given.reference}`, reference: given.reference };
}

async function wrongIn(what: string, answer: Response): Promise<readonly string[]> {
  const text = await answer.text();
  return [
    ...(answer.status >= 500 ? [`${what}: ${answer.status}`] : []),
    ...holesIn(text).map((one) => `${what}: ${one}`),
    ...(text.includes('\u0000') ? [`${what}: a null byte`] : []),
  ];
}

/** What is in a field that is no text, so that the texts of the others come to what carries the act out. */
function fitting(field: Field): string | null {
  switch (field.kind) {
    case 'number':
      return '1';
    case 'choice':
      return Object.keys(field.choices ?? {})[0] ?? '';
    case 'mail':
      return 'a@zorg.example';
    case 'text':
    case 'name':
    case 'prose':
      return null;
    case 'date':
    case 'day':
    case 'instant':
    case 'milestone':
    case 'percentage':
    case 'version':
    case 'year':
      return '';
  }
}

describe('teksten van wie kwaad wil, in de formulieren van het dossier', () => {
  it.each(FORMS)(
    'doen niets in dat van %s, ook niet waar zij daarna staan',
    async (name) => {
      const { noor, iris, path, faults, reference } = await opened();
      const { word, shape, roles } = officeSpecOf(name);
      const browser = roles.includes('procedureLead') ? noor : iris;
      const form = `${path}/vastleggen/${encodeURIComponent(word)}`;
      const hidden = hiddenIn(await (await browser.get(form)).text());
      const before = await readLetters(db(), reference);
      const wrong: string[] = [];
      for (const text of TOGETHER) {
        const fields = (fits: boolean) =>
          Object.fromEntries(
            Object.values(shape).flatMap((field) => {
              const value = (fits ? fitting(field) : null) ?? text;
              return [
                [field.word, value],
                [`${field.word}-tijd`, fits ? '' : text],
              ];
            }),
          );
        for (const fits of [false, true])
          wrong.push(
            ...(await wrongIn(text, await browser.post(form, { ...hidden, ...fields(fits), stap: 'doen' }))),
            ...(await wrongIn(
              text,
              await browser.get(`${form}?${new URLSearchParams(fields(fits)).toString()}`.slice(0, 6_000)),
            )),
          );
      }
      for (const page of PAGES) wrong.push(...(await wrongIn(page, await noor.get(`${path}${page}`))));
      expect([wrong, faults]).toEqual([[], []]);
      // What was stored before stays as it was.
      const after = await readLetters(db(), reference);
      expect(after.slice(0, before.length).map(({ sha256 }) => sha256)).toEqual(before.map(({ sha256 }) => sha256));
    },
    120_000,
  );
});

import { run as runApplication } from '@stricli/core';
import { describe, expect, it } from 'vitest';
import { application } from '../../../client/cli/application.ts';
import { overview } from '../../../client/cli/overview.ts';
import { ACT_NAMES, specOf } from '../../../domain/acts/acts.ts';
import { OFFICE_ACT_NAMES, officeSpecOf } from '../../../domain/office/office-acts.ts';
import { OFFICE_COMMANDS } from '../../../client/cli/specs/office-commands.ts';
import { actExample, EXAMPLES, officeExample } from '../../../client/cli/specs/examples.ts';
import { GROUPS } from '../../../client/cli/specs/groups.ts';
import { ROUTES } from '../../../client/cli/specs/routes.ts';

const wordsOf = (text: string): readonly string[] =>
  [...text.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

/** What is said of what is typed. It is read, and what could be read is not carried out. */
async function typed(words: readonly string[]): Promise<string> {
  let said = '';
  const stream = { write: (part: string) => void (said += part) };
  const forCommand = (): never => {
    throw new Error('gelezen');
  };
  await runApplication(application, words, { process: { stdout: stream, stderr: stream, exitCode: null }, forCommand });
  process.exitCode = undefined;
  return said;
}

describe('de eerste bladzijde van de hulp', () => {
  it('noemt elke opdracht één keer, in haar groep', () => {
    expect(GROUPS.flatMap(({ commands }) => commands).toSorted()).toEqual(Object.keys(ROUTES).toSorted());
  });

  it('zegt van elke opdracht wat zij doet, en wat de omgeving doet', () => {
    const text = overview();
    expect(text).not.toMatch(/^ {2}\S+ *$/m);
    for (const name of ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'TENDERKLOK_DOOR', 'PAGER', 'NO_COLOR'])
      expect(text).toContain(`  ${name}`);
  });
});

describe('een voorbeeld uit de hulp wordt begrepen', () => {
  const examples = [
    ...Object.values(EXAMPLES).flat(),
    ...ACT_NAMES.filter((act) => act !== 'scoreBids').map(actExample),
    ...OFFICE_ACT_NAMES.map(officeExample),
  ].filter((one) => !one.startsWith('source '));

  it.each(examples)('tenderklok %s', async (example) => {
    const [line = ''] = example.split(/ [<>] /);
    expect(await typed(wordsOf(line))).toBe('De opdracht is niet te laden: gelezen. Draai npm run setup.');
  });

  const THINGS = ['beoordeling', ...Object.keys(OFFICE_COMMANDS)];
  const ALONE = Object.keys(ROUTES).filter((word) => !THINGS.includes(word));

  it.each([...ALONE, ...OFFICE_ACT_NAMES.map((act) => officeSpecOf(act).word)])('%s toont er een', async (word) => {
    expect(await typed([...word.split(' '), '--help'])).toMatch(new RegExp(`VOORBEELDEN\\n  .*tenderklok ${word}`));
  });

  it('ook van een handeling van twee personen', () => {
    expect(actExample('recordDraw')).toContain('--door "Noor de Wit" --tweede "Iris Prins"');
    expect(specOf('recordDraw').people).toBeDefined();
  });
});

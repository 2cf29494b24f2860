import { buildApplication, buildRouteMap, run } from '@stricli/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { text } from '../../../client/cli/text.ts';
import { ACT_NAMES, specOf, type ActName } from '../../../domain/acts/acts.ts';
import { writtenFields, type WrittenField } from '../../acts-as-written.ts';

const actCommand = vi.hoisted(() => vi.fn<(...asked: unknown[]) => Promise<void>>(async () => undefined));
vi.mock('../../../client/cli/commands/act.ts', () => ({ actCommand }));
afterEach(() => actCommand.mockClear());
// Another file may have loaded the commands with what it put in their place.
vi.resetModules();
const { ACT_COMMANDS } = await import('../../../client/cli/specs/act-commands.ts');
const { ROUTES } = await import('../../../client/cli/specs/routes.ts');

const application = buildApplication(buildRouteMap({ routes: ROUTES, docs: { brief: '' } }), {
  name: 'tenderklok',
  scanner: { caseStyle: 'allow-kebab-for-camel' },
  localization: { defaultLocale: 'nl', loadText: () => text },
});

/** Types a command. @returns what was said, and with which code the library ended. */
async function type(...words: readonly string[]): Promise<{ readonly code: unknown; readonly said: string }> {
  let said = '';
  const stream = { write: (part: string) => void (said += part) };
  const io = { stdout: stream, stderr: stream, exitCode: null as number | string | null };
  await run(application, words, { process: io });
  // A command that was carried out left its code with the process of the test.
  process.exitCode = undefined;
  return { code: io.exitCode, said };
}

/** The command of an act with these fields, as people type it. */
const typed = (name: ActName, fields: readonly WrittenField[]): readonly string[] => [
  specOf(name).word,
  'KENMERK-1',
  ...fields.filter(({ field }) => field.positional === true).map((one) => one.text),
  ...fields.filter(({ field }) => field.positional !== true).flatMap((one) => [`--${one.field.word}`, one.text]),
];
const wordsOf = (fields: readonly WrittenField[]) => Object.fromEntries(fields.map((one) => [one.own, one.text]));

const KENMERK = {
  tender: 'Kenmerk van de procedure',
  subsidy: 'Kenmerk van de subsidie',
  objection: 'Kenmerk van het bezwaar',
} as const;

/** Reading in is a command of its own, and scores. */
const names = ACT_NAMES.filter((name) => name !== 'scoreBids');

describe.each(names)('de opdracht van %s, gemaakt van de handeling zelf', (name) => {
  const spec = specOf(name);
  const fields = writtenFields(name);

  it('geeft door wat er is getypt, en wie', async () => {
    expect(await type(...typed(name, fields), '--door', 'Iris')).toMatchObject({ said: '' });
    expect(actCommand).toHaveBeenCalledExactlyOnceWith(name, 'KENMERK-1', wordsOf(fields), {
      door: 'Iris',
      proef: false,
      uitvoer: 'tekst',
    });
  });

  it('--proef vraagt alleen', async () => {
    await type(...typed(name, fields), '--proef');
    expect(actCommand).toHaveBeenCalledExactlyOnceWith(name, 'KENMERK-1', wordsOf(fields), {
      proef: true,
      uitvoer: 'tekst',
    });
  });

  it('--tweede is er alleen als er twee mensen nodig kunnen zijn', async () => {
    const { said } = await type(...typed(name, fields), '--tweede', 'Noor');
    if (spec.people === undefined) expect(said).toContain('De optie --tweede bestaat niet.');
    else expect(actCommand.mock.calls[0]?.[3]).toEqual({ proef: false, tweede: 'Noor', uitvoer: 'tekst' });
  });

  it('een reden, een moment dat nu is en wat een veld gewoonlijk betekent, hoeven niet', async () => {
    const needed = fields.filter(
      ({ own, field }) =>
        field.optional !== true && field.now !== true && field.usually === undefined && own !== 'reason',
    );
    expect(await type(...typed(name, needed))).toMatchObject({ said: '' });
    expect(actCommand).toHaveBeenCalledExactlyOnceWith(name, 'KENMERK-1', wordsOf(needed), {
      proef: false,
      uitvoer: 'tekst',
    });
  });

  it('zonder kenmerk doet zij niets', async () => {
    expect((await type(spec.word)).said).toContain('De waarde <kenmerk> ontbreekt.');
    expect(actCommand).not.toHaveBeenCalled();
  });

  it('haar uitleg noemt elk veld', async () => {
    const { code, said } = await type(spec.word, '--help');
    expect(code).toBe(0);
    expect(said).toContain(spec.brief);
    for (const { field } of fields) expect(said).toContain(field.brief);
  });

  it('haar uitleg zegt van elk veld of het nodig is, en van welke zaak het kenmerk is', async () => {
    const { said } = await type(spec.word, '--help');
    const usage = said.split('\n').find((line) => line.includes(`tenderklok ${spec.word} `)) ?? '';
    const flags = fields.filter(({ field }) => field.positional !== true);
    const bracketed = flags.filter(({ field }) => usage.includes(`[--${field.word} `)).map(({ own }) => own);
    expect(flags.filter(({ field }) => !usage.includes(`--${field.word} `))).toEqual([]);
    const needed = ({ own, field }: WrittenField): boolean =>
      field.optional !== true && field.now !== true && field.usually === undefined && own !== 'reason';
    expect(bracketed).toEqual(flags.filter((one) => !needed(one)).map(({ own }) => own));
    // What may be left out without being optional says what happens then.
    for (const { own, field } of flags)
      if (own === 'reason') expect(said).toContain(`${field.brief} (altijd nodig, behalve met --proef)`);
      else if (field.now === true) expect(said).toContain(`${field.brief}; anders nu`);
      else if (field.usually !== undefined) expect(said).toContain(`${field.brief}; anders de `);
    const [only, ...others] = spec.kinds;
    expect(said).toContain(others.length > 0 ? 'Kenmerk van de zaak' : KENMERK[only ?? 'tender']);
  });
});

describe('alle opdrachten', () => {
  it('elke handeling heeft er een', () => {
    expect(Object.keys(ACT_COMMANDS)).toEqual(names.map((name) => specOf(name).word));
  });

  it('geen handeling heet als een andere opdracht', () => {
    const others = Object.keys(ROUTES).filter((word) => !Object.hasOwn(ACT_COMMANDS, word));
    expect(Object.keys(ROUTES)).toHaveLength(others.length + names.length);
  });

  it('geen veld heet als wat elke handeling heeft', () => {
    const taken = names.flatMap((name) =>
      writtenFields(name).filter(({ field }) =>
        ['door', 'proef', 'tweede', 'help', 'op', 'zaak', 'uitvoer'].includes(field.word),
      ),
    );
    expect(taken).toEqual([]);
  });
});

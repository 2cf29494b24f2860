import { buildApplication, buildRouteMap, run } from '@stricli/core';
import { afterEach, describe, expect, it } from 'vitest';
import { ROUTES } from '../../../client/cli/specs/routes.ts';
import { place } from '../../../client/cli/specs/words.ts';
import { text } from '../../../client/cli/text.ts';

const application = buildApplication(buildRouteMap({ routes: ROUTES, docs: { brief: '' } }), {
  name: 'tenderklok',
  scanner: { caseStyle: 'allow-kebab-for-camel' },
  localization: { defaultLocale: 'nl', loadText: () => text },
});
afterEach(() => void (process.exitCode = undefined));

/** Types a command. @returns what was said, and with which code the library ended; null when the command itself was reached */
async function type(words: readonly string[]): Promise<{ readonly code: unknown; readonly said: string }> {
  let said = '';
  const stream = { write: (part: string) => void (said += part) };
  const io = { stdout: stream, stderr: stream, exitCode: null as number | string | null };
  await run(application, words, { process: io });
  return { code: io.exitCode, said };
}

interface Flag {
  readonly kind: 'parsed' | 'enum' | 'boolean';
  readonly optional?: boolean;
  readonly default?: unknown;
  readonly variadic?: boolean;
  readonly values?: readonly string[];
  readonly parse?: unknown;
  readonly placeholder?: string;
}
interface Told {
  readonly parameters: {
    readonly flags?: Readonly<Record<string, Flag>>;
    readonly positional?: {
      readonly parameters: readonly {
        readonly optional?: boolean;
        readonly parse: unknown;
        readonly placeholder?: string;
      }[];
    };
  };
}

/** A value that the parser of an argument takes. */
const valueFor = ({ kind, values, parse }: Partial<Flag>): string => {
  if (kind === 'enum') return values?.[0] ?? '';
  return ['waarde', '7', 'a@b.example', 'gunning', 'bash'].find((one) => takes(parse, one)) ?? 'waarde';
};

/** What no argument of a kind takes: nothing at all, and words where it asks a number, an address or one of its own words. */
const wrongFor = ({ kind, parse }: Partial<Flag>): readonly string[] =>
  kind === 'enum' || kind === 'boolean' ? [] : ['', ...['waarde', '-1', '1.5'].filter((one) => !takes(parse, one))];

function takes(parse: unknown, value: string): boolean {
  try {
    (parse as (text: string) => unknown)(value);
    return true;
  } catch {
    return false;
  }
}

/** Every command by the words with which it is typed, with what it takes. */
const commands = Object.entries(ROUTES).flatMap(([word, route]): [string, Told][] =>
  'getAllEntries' in route
    ? route.getAllEntries().map((one) => [`${word} ${one.name.original}`, one.target as unknown as Told])
    : [[word, route as unknown as Told]],
);

/** What is typed wrong, by what is wrong with it; everything else is as it should be. */
function wrongLines(word: string, { parameters: { flags = {}, positional } }: Told): [string, string[]][] {
  const placed = positional?.parameters ?? [];
  const must = placed.filter((one) => one.optional !== true);
  const needed = Object.entries(flags).filter(
    ([, flag]) => flag.optional !== true && flag.default === undefined && flag.kind !== 'boolean',
  );
  const flagged = (of: readonly (readonly [string, Flag])[]): string[] =>
    of.flatMap(([name, flag]) => [`--${name}`, valueFor(flag)]);
  const good = [...word.split(' '), ...placed.map(valueFor), ...flagged(needed)];
  return [
    ...must.map((_one, at): [string, string[]] => [
      `waarde ${at + 1} ontbreekt`,
      [...word.split(' '), ...must.slice(0, at).map(valueFor), ...flagged(needed)],
    ]),
    ['een waarde te veel', [...good, 'nog-een']],
    ['een optie in het Engels', [...good, '--reason', 'x']],
    ['een optie die niet bestaat', [...good, '--onzin']],
    ['een korte optie die niet bestaat', [...good, '-z']],
    ...placed.map((_one, at): [string, string[]] => [
      `waarde ${at + 1} met een stuurteken`,
      good.map((one, index) => (index === word.split(' ').length + at ? `a\u001b[31m${one}` : one)),
    ]),
    ...placed.flatMap((one, at) =>
      wrongFor(one).map((wrong): [string, string[]] => [
        `waarde ${at + 1} is "${wrong}"`,
        good.map((other, index) => (index === word.split(' ').length + at ? wrong : other)),
      ]),
    ),
    ...needed.map(([name], at): [string, string[]] => [
      `--${name} ontbreekt`,
      [...word.split(' '), ...placed.map(valueFor), ...flagged(needed.filter((_flag, index) => index !== at))],
    ]),
    ...Object.entries(flags).flatMap(([name, flag]): [string, string[]][] => {
      const other = flagged(needed.filter(([one]) => one !== name));
      const base = [...word.split(' '), ...placed.map(valueFor), ...other];
      const once = [`--${name}`, ...(flag.kind === 'boolean' ? [] : [valueFor(flag)])];
      return [
        ...(flag.variadic === true ? [] : [[`--${name} twee keer`, [...base, ...once, ...once]] as [string, string[]]]),
        ...(flag.kind === 'boolean' ? [] : [[`--${name} zonder waarde`, [...base, `--${name}`]] as [string, string[]]]),
        ...wrongFor(flag).map((wrong): [string, string[]] => [
          `--${name} is "${wrong}"`,
          [...base, `--${name}`, wrong],
        ]),
        ...(flag.kind === 'enum'
          ? [[`--${name} met een andere keuze`, [...base, `--${name}`, 'table']] as [string, string[]]]
          : []),
      ];
    }),
  ];
}

/** Paths of files and folders can hold any sign: the system says whether they are there. */
const isPath = (name: string, line: readonly string[], { parameters }: Told): boolean =>
  name.endsWith('met een stuurteken') &&
  (parameters.positional?.parameters ?? []).some(
    (one, at) =>
      one.parse === place &&
      line[line.findIndex((word) => word.includes('\u001b'))] !== undefined &&
      name.startsWith(`waarde ${at + 1} `),
  );

describe.each(commands)('tenderklok %s', (word, command) => {
  const lines = wrongLines(word, command).filter(([name, line]) => !isPath(name, line, command));

  it.each(lines)('%s: één zin in het Nederlands, en de opdracht begint niet', async (_name, line) => {
    const { code, said } = await type(line);
    expect(code).not.toBeNull();
    expect(code).not.toBe(0);
    for (const sentence of said.trimEnd().split('\n'))
      expect(sentence).toMatch(/^De (?:waarde|optie|opdracht) .+[.?]$|^\S+ kan niet bij --[a-z-]+\. Kies uit: .+\.$/);
    expect(said).not.toMatch(/\b(the|is not|are|must|unknown|missing|expected|failed|error|found|with|for)\b/i);
    expect(said).not.toContain('\u001b');
    // What is expected of a value is said, not looked up.
    expect(said).not.toMatch(/^De waarde .* past niet bij /);
  });
});

import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { newScenario } from '../../../files/scenario/new-scenario.ts';
import { PROCEDURE_TYPES } from '../../../procedures/procedure-types.ts';
import { begunFaultText, EXAMPLE_DAY } from '../../told/begun-fault.ts';
import { begunDefinition, isNewable } from '../../usecases/begun-definition.ts';
import { write } from '../deliver.ts';
import { EXIT, Stop } from '../exit.ts';
import { print, say } from '../output.ts';

const SCRIPT = 'scenario';
const names = PROCEDURE_TYPES.map((one) => one.id);

export interface NewOptions {
  readonly begin?: string;
  /** A file that is not there yet; without it, standard output. */
  readonly naar?: string;
}

/** Writes a commented definition, or a script for a rehearsal. What is not said is asked on a terminal. */
export async function nieuw(given: string | undefined, { begin, naar }: NewOptions): Promise<void> {
  const id = given ?? (await asked(`Welk proceduretype? Kies uit: ${names.join(', ')}.`));
  if (id === null)
    throw new Stop(EXIT.wrongUsage, `De waarde <type> ontbreekt. Kies uit: ${[...names, SCRIPT].join(', ')}.`);
  if (id === SCRIPT) return naar === undefined ? print(newScenario()) : written(naar, newScenario(), '');
  if (!isNewable(id)) throw new Stop(EXIT.wrongUsage, begunFaultText({ kind: 'unknown-type', id }));
  const from = begin ?? (given === undefined ? await asked(`Op welke dag begint zij, zoals ${EXAMPLE_DAY}?`) : null);
  const begun = begunDefinition(id, from === '' ? null : from);
  if (begun.kind === 'no-planning')
    throw new Stop(EXIT.refused, `${begunFaultText(begun)} Of begin zonder --begin en vul de datums zelf in.`);
  if (begun.kind !== 'text') throw new Stop(EXIT.wrongUsage, begunFaultText(begun));
  const { text } = begun;
  return naar === undefined ? print(text) : withSchema(naar, text);
}

/** The definition and, beside it, the schema that its first line names. */
async function withSchema(path: string, text: string): Promise<void> {
  const { definitionSchemaText, SCHEMA_FILE, SCHEMA_LINE } = await import('../definition-schema.ts');
  const schema = join(dirname(path), SCHEMA_FILE);
  written(path, `${SCHEMA_LINE}${text}`, `, met het schema voor uw editor in ${schema}`);
  write(schema, definitionSchemaText());
}

/** What somebody filled in is never written over. */
function written(path: string, text: string, more: string): void {
  write(path, text, 'wx');
  say(`Geschreven: ${path}${more}.`);
}

/** The answer of whoever sits at the terminal; null without one. The question goes beside the data. */
async function asked(question: string): Promise<string | null> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    say(question);
    return (await terminal.question('> ')).trim();
  } finally {
    terminal.close();
  }
}

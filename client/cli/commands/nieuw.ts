import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { parseIsoDate } from '../../../domain/law/day.ts';
import { proposal } from '../../../files/dates/propose.ts';
import { meantText } from '../../../files/definition/nearest.ts';
import { newDefinition } from '../../../files/definition/new-definition.ts';
import { newScenario } from '../../../files/scenario/new-scenario.ts';
import { PROCEDURE_TYPES, procedureType } from '../../../procedures/procedure-types.ts';
import { techniqueTemplate } from '../../../procedures/techniques.ts';
import { template } from '../../../procedures/template.ts';
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
  const type = procedureType(id);
  const example = techniqueTemplate(id) ?? (type === null ? null : template(type));
  if (example === null) throw new Stop(EXIT.wrongUsage, unknownType(id));
  const from = begin ?? (given === undefined ? await asked(`Op welke dag begint zij, zoals ${EXAMPLE}?`) : null);
  const text = from === null || from === '' ? example : planned(example, dayOf(from));
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

const EXAMPLE = '2027-01-11';
const FIRST_YEAR = 2015;
/** A procedure can take six years from its first day; the calendar ends in 2035. */
const LAST_YEAR = 2029;

function planned(example: string, begin: IsoDate): string {
  const text = newDefinition(example, begin);
  if (text !== null) return text;
  throw new Stop(
    EXIT.refused,
    `Vanaf ${begin} is geen planning gevonden die aan de wet voldoet. Kies een andere dag, of begin zonder --begin en vul de datums zelf in.`,
  );
}

function dayOf(text: string): IsoDate {
  const day = parseIsoDate(text);
  if (day === null)
    throw new Stop(
      EXIT.wrongUsage,
      `"${text}" is geen datum.${proposal(text, 'day') || ` Schrijf jaar-maand-dag, bijvoorbeeld ${EXAMPLE}.`}`,
    );
  const year = Number(day.slice(0, 4));
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return day;
  throw new Stop(EXIT.wrongUsage, `Kies een dag van ${FIRST_YEAR} tot en met ${LAST_YEAR}: ${text} valt daarbuiten.`);
}

const unknownType = (id: string): string =>
  `Het proceduretype ${id} bestaat niet.${meantText(id, names)} Kies uit: ${names.join(', ')}.`;

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

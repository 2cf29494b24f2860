import { EXIT, type ExitCode } from './exit.ts';
import { say } from './output.ts';

/** Names of the exit codes, for a program. */
const NAMES = Object.fromEntries(Object.entries(EXIT).map(([name, code]) => [code, name]));

/** Whether what was typed asks for data, before it is known whether it can be read. */
export function asksForData(typed: readonly string[]): boolean {
  const at = typed.findLastIndex((word) => word === '--uitvoer' || word.startsWith('--uitvoer='));
  const form = typed[at]?.includes('=') === true ? typed[at].slice('--uitvoer='.length) : typed[at + 1];
  return at >= 0 && (form === 'json' || form === 'jsonl');
}

/** Says why a command ended: in words, or as one line of JSON for whoever asked for that. Beside the data either way. */
export function sayFault(code: ExitCode, message: string, typed: readonly string[] = process.argv): void {
  say(asksForData(typed) ? JSON.stringify({ error: { code, kind: NAMES[code], message } }) : message);
}

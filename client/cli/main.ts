import { proposeCompletions, run } from '@stricli/core';
import { application } from './application.ts';
import { PROPOSE, proposed } from './complete.ts';
import { EXIT } from './exit.ts';
import { asksForData, sayFault } from './fault-output.ts';
import { takeProfile } from './settings/profile-flag.ts';

const typed = takeProfile(process.argv.slice(2)).args;

/** `help <command>` is what `<command> --help` is. */
const asHelp = (words: readonly string[]): readonly string[] =>
  words[0] === 'help' ? [...words.slice(1), '--help'] : words;

if (typed[0] === PROPOSE)
  await proposed(typed.slice(1), (words, context) => proposeCompletions(application, words, context));
else {
  // What the library says by itself is always wrong usage.
  const stderr = asksForData(typed)
    ? { write: (text: string) => sayFault(EXIT.wrongUsage, text.trim(), typed) }
    : process.stderr;
  const io: { stdout: NodeJS.WriteStream; stderr: typeof stderr; exitCode: number | string | null } = {
    stdout: process.stdout,
    stderr,
    exitCode: null,
  };
  await run(application, asHelp(typed), { process: io });
  // A command sets its own exit code; what the library refuses before that is wrong usage.
  if (io.exitCode !== null && io.exitCode !== 0) process.exitCode = EXIT.wrongUsage;
}

import type { CommandContext, InputCompletion } from '@stricli/core';

/** The first word by which a shell asks what can come next; nobody types it. */
export const PROPOSE = '__vul-aan';

/** A shell waits for no more than this: then there is nothing to propose. */
const PATIENCE_MS = 3_000;

/** What whoever completes a value can look at. */
export interface Completing extends CommandContext {
  /** The words that are typed, the last one unfinished. */
  readonly words: readonly string[];
}

type Propose = (words: readonly string[], context: Completing) => Promise<readonly InputCompletion[]>;

/** Prints what can come next, a line each: the word, a tab, and what it is. Whatever goes wrong, a shell hears nothing of it. */
export async function proposed(words: readonly string[], propose: Propose): Promise<void> {
  setTimeout(() => process.exit(0), PATIENCE_MS).unref();
  const context: Completing = { process: { stdout: process.stdout, stderr: process.stderr }, words };
  const last = words.at(-1) ?? '';
  const found = await propose(words, context).catch(() => []);
  for (const { completion, brief } of found)
    if (completion.startsWith(last)) process.stdout.write(`${completion}\t${brief.replaceAll(/\s+/g, ' ')}\n`);
  process.exitCode = 0;
}

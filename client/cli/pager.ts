import { spawnSync } from 'node:child_process';
import type { Reader } from './terminal.ts';

/** Colours stay, and what fits is shown at once, unless `LESS` says otherwise. */
const LESS = 'FRX';

/**
 * Shows a text in the pager that `PAGER` names, when a person reads it and it is longer than the screen.
 * @returns false when it was not shown: there is no pager, or it does not start.
 */
export function paged(text: string, { person, height }: Reader, env: NodeJS.ProcessEnv = process.env): boolean {
  const pager = env['PAGER'] ?? '';
  if (!person || pager === '' || pager === 'cat' || text.split('\n').length <= height) return false;
  const { status } = spawnSync(pager, {
    shell: true,
    input: text,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { LESS, ...env },
  });
  // A shell that does not find its program.
  return status !== 127 && status !== null;
}

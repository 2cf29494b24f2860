import { chromium, type Browser } from 'playwright-core';
import { chromiumPath as found } from '../../scripts/chromium.mjs';

/** Nothing of it goes to the network. */
const QUIET = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update'];

/** The Chromium of this machine: by `CHROMIUM_PATH`, on the path, or the one that `npm test` fetched; null when there is none. */
export const chromiumPath = (): string | null => found();

/** What a test says that needs one where there is none. */
export const NO_CHROMIUM =
  'There is no Chromium on this machine: npm test fetches one where it can; else install it or set CHROMIUM_PATH.';

/** A browser without a window. @throws Error when this machine has no Chromium */
export function openBrowser(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error(NO_CHROMIUM);
  return chromium.launch({ executablePath, args: [...QUIET, '--no-sandbox'] });
}

import { PROGRAM } from './command-line.ts';

/** How people come at a case on this installation: what every text names that tells them what to do. */
export interface Access {
  /** How they start the program, in front of every command. */
  readonly program: string;
  /** Address of the console; null where there is none. */
  readonly console: string | null;
}

/** Where nobody set anything. */
export const USUAL_ACCESS: Access = { program: PROGRAM, console: null };

/**
 * The page of a case in the console; null where there is none.
 * @example casePage('https://tk.example', 'Z-1/bezwaar-1') // 'https://tk.example/procedures/Z-1%2Fbezwaar-1'
 */
export const casePage = (console: string | null, reference: string): string | null =>
  console === null ? null : `${console.replace(/\/+$/, '')}/procedures/${encodeURIComponent(reference)}`;

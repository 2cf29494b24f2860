/** Exit codes of every command. */
export const EXIT = {
  done: 0,
  failed: 1,
  wrongUsage: 2,
  refused: 3,
  notFound: 5,
  conflict: 6,
  dependencyAway: 7,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** An ending that is meant: its message goes to standard error as it is. */
export class Stop extends Error {
  readonly code: ExitCode;

  constructor(code: ExitCode, message: string) {
    super(message);
    this.name = 'Stop';
    this.code = code;
  }
}

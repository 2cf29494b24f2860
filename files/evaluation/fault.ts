/** What is wrong with a batch line, by its code; ends as `{"ok":false,"error":code}`. */
export class Fault extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.name = 'Fault';
    this.code = code;
  }
}

const faults = new Map<string, Fault>();

/** One object per code: a stream of bad lines must not pay for a stack trace each. */
export function fault(code: string): Fault {
  let found = faults.get(code);
  if (found === undefined) faults.set(code, (found = new Fault(code)));
  return found;
}

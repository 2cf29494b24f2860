import type { Line } from './line.ts';
import { showLine } from './show-line.ts';

/**
 * Lines for people: business time first, then the case, then what happened. Mail of one instant about one thing is one line that
 * names everyone who got it; it is printed when the next instant or another kind of line comes.
 */

export class Timeline {
  private readonly print: (text: string) => void;
  private mail: Line[] = [];

  constructor(print: (text: string) => void) {
    this.print = print;
  }

  tell(line: Line): void {
    const [first] = this.mail;
    if (first !== undefined && (first.at !== line.at || line.recipient === undefined)) this.end();
    if (line.recipient === undefined) this.print(showLine(line, []));
    else this.mail.push(line);
  }

  /** Prints what is still held. */
  end(): void {
    const groups = new Map<string, Line[]>();
    for (const line of this.mail) {
      const { kind, reference, milestone, letter, workdays } = line;
      const key = JSON.stringify([kind, reference, milestone, letter, workdays]);
      groups.set(key, [...(groups.get(key) ?? []), line]);
    }
    this.mail = [];
    for (const lines of groups.values())
      this.print(
        showLine(
          lines[0] as Line,
          lines.map((one) => one.recipient ?? ''),
        ),
      );
  }
}

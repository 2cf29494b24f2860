import { isUtf8 } from 'node:buffer';

/** Splits bytes on `\n` and nothing else; null for a line that is no UTF-8. */
export function linesOf(bytes: Buffer): (string | null)[] {
  const lines: (string | null)[] = [];
  let from = 0;
  while (from < bytes.length) {
    const newline = bytes.indexOf(10, from);
    const to = newline === -1 ? bytes.length : newline;
    const line = bytes.subarray(from, to);
    lines.push(isUtf8(line) ? line.toString('utf8') : null);
    from = to + 1;
  }
  return lines;
}

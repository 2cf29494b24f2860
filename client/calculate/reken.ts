import { isUtf8 } from 'node:buffer';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { answerLine } from './line.ts';

const NEWLINE = 10;
/** Answers are handed on in pieces of about this size: a write a line costs more than the sums. */
const CHUNK = 64 * 1024;

/** Answers every line of the input in order, while it is still being read. A line ends with `\n` and nothing else. */
export async function reken(input: Readable, output: Writable): Promise<void> {
  let rest: Buffer[] = [];
  let answers = '';
  const flush = async (): Promise<void> => {
    const text = answers;
    answers = '';
    if (text !== '' && !output.write(text)) await once(output, 'drain');
  };
  for await (const part of input as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = part.indexOf(NEWLINE); at !== -1; at = part.indexOf(NEWLINE, from)) {
      const piece = part.subarray(from, at);
      answers += `${answer(rest.length === 0 ? piece : Buffer.concat([...rest, piece]))}\n`;
      rest = [];
      from = at + 1;
      if (answers.length > CHUNK) await flush();
    }
    if (from < part.length) rest.push(part.subarray(from));
    await flush();
  }
  if (rest.length > 0) answers += `${answer(Buffer.concat(rest))}\n`;
  await flush();
}

const answer = (line: Buffer): string => answerLine(isUtf8(line) ? line.toString('utf8') : null);

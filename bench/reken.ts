import { readFileSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { join } from 'node:path';
import { answerLine } from '../client/calculate/line.ts';
import { reken } from '../client/calculate/reken.ts';
import { PACKAGE_ROOT } from '../client/stack/programs.ts';
import { inTurn, report, short, timed } from './measure.ts';

const LINES = 50_000;
const MILLION = 1_000_000;

/** `reken` against a loop that only parses and prints the same lines, and its memory over a million lines. */
export async function benchReken(): Promise<void> {
  const visible = (page: string) =>
    readFileSync(join(PACKAGE_ROOT, 'tests', 'vectors', page, 'visible.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  const terms = visible('legal').filter((line) => /"calculate":"term(-after|-before)?"/.test(line) && isGood(line));
  for (const [name, lines] of [
    ['terms', terms],
    ['all legal lines', visible('legal').filter(isGood)],
    ['rankings of ten bids', rankings()],
  ] as const) {
    const many = Array.from({ length: LINES }, (_, index) => lines[index % lines.length] ?? '');
    const { one, ratio } = await inTurn(
      5,
      () => each(many, answerLine),
      () => each(many, parsed),
    );
    report({
      bench: 'reken',
      what: name,
      timesTheFloor: short(ratio),
      linesPerSecond: Math.round((LINES / one) * 1000),
    });
  }
  report({ bench: 'reken', what: 'memory over 1,000,000 lines', ...(await memory(terms)) });
}

const isGood = (line: string): boolean => answerLine(line).includes('"ok":true');
const parsed = (line: string): string => JSON.stringify(JSON.parse(line));

let sink = 0;
function each(lines: readonly string[], work: (line: string) => string): void {
  for (const line of lines) sink += work(line).length;
}

/** Rankings with points and grades that differ from line to line. */
function rankings(): string[] {
  return Array.from({ length: 500 }, (_, line) =>
    JSON.stringify({
      id: `r${line}`,
      calculate: 'ranking',
      scale: 2,
      floor: '1100.00',
      floorRule: 'at-least',
      gradeThresholds: [
        { criterion: 'A', gradeThreshold: 6 },
        { criterion: 'B', gradeThreshold: 6 },
      ],
      bids: Array.from({ length: 10 }, (_bid, bid) => ({
        bid: `bid-${bid}`,
        quality: `${1000 + ((line * 7 + bid * 13) % 700)}.${10 + bid}`,
        price: `${100 + ((line + bid * 31) % 200)}.${10 + ((line + bid) % 90)}`,
        grades: { A: 6 + ((line + bid) % 5), B: 5 + ((line * bid) % 6) },
        exclusions: [],
      })),
    }),
  );
}

/** Heap in megabytes after a tenth and after all of the lines. */
async function memory(lines: readonly string[]): Promise<object> {
  const heaps: number[] = [];
  let given = 0;
  const input = Readable.from(
    (function* () {
      for (let at = 0; at < MILLION; at += 1000) {
        if (at === MILLION / 10 || at === MILLION - 1000) heaps.push(process.memoryUsage().heapUsed / 1e6);
        given += 1000;
        yield Buffer.from(
          `${Array.from({ length: 1000 }, (_, index) => lines[(at + index) % lines.length] ?? '').join('\n')}\n`,
        );
      }
    })(),
  );
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  const time = await timed(() => reken(input, output));
  const [early = 0, late = 0] = heaps;
  return {
    lines: given,
    heapMegabytesEarly: Math.round(early),
    heapMegabytesLate: Math.round(late),
    seconds: short(time / 1000),
  };
}

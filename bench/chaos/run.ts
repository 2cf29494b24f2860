import { parseArgs } from 'node:util';
import { chaos } from './chaos.ts';

const EVERY = 10;
const { values } = parseArgs({ options: { seed: { type: 'string' }, kills: { type: 'string' } } });
const seed = wholeNumber('seed', values.seed ?? '1');
const kills = wholeNumber('kills', values.kills ?? '50');
const outcome = await chaos({
  seed,
  kills,
  say: (line) => {
    if (!('kills' in line) || Number(line.kills) % EVERY === 0) process.stderr.write(`${JSON.stringify(line)}\n`);
  },
});
process.stdout.write(`${JSON.stringify(outcome, null, 2)}\n`);
const { stuck, different, wrong, twice, lost, waiting, rehearsals } = outcome;
const inRehearsals = rehearsals.different.length + rehearsals.stuck.length;
const faults = stuck.length + different.length + wrong.length + twice + lost + waiting + inRehearsals;
process.exitCode = faults === 0 ? 0 : 1;

function wholeNumber(name: string, text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  process.stderr.write(`--${name} takes a whole number from 1, such as --${name} 50; it got ${text}.\n`);
  process.exit(2);
}

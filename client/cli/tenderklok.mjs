#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';

const program = new URL('../../dist/client/cli/main.js', import.meta.url);
const overview = new URL('overview.txt', program);
const [first = 'help', ...rest] = process.argv.slice(2);
if (!existsSync(program)) {
  process.stderr.write('Tenderklok is nog niet klaargezet. Draai eerst: npm run setup\n');
  process.exitCode = 1;
}
// The first page of the help needs none of the program.
else if (rest.length === 0 && ['help', '--help', '-h'].includes(first)) process.stdout.write(readFileSync(overview));
else await import(program.href);

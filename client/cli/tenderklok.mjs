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
else if (rest.length === 0 && ['help', '--help', '-h'].includes(first))
  process.stdout.write(await named(readFileSync(overview, 'utf8')));
else await import(program.href);

/** As people start it here. */
async function named(text) {
  const { startedAs } = await import(new URL('started-as.js', program).href);
  const here = startedAs(process.env.PATH ?? '', process.env.TENDERKLOK_OPDRACHT || undefined);
  return text.replaceAll(/^ {2}tenderklok /gm, () => `  ${here} `);
}

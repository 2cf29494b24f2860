#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../../dist/client/cli/main.js', import.meta.url);
if (existsSync(program)) await import(program.href);
else {
  process.stderr.write('Tenderklok is nog niet klaargezet. Draai eerst: npm run setup\n');
  process.exitCode = 1;
}

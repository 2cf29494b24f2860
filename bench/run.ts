import { benchReken } from './reken.ts';

const BENCHES: Readonly<Record<string, () => Promise<void>>> = { reken: benchReken };

/** Every bench, or those that are named. */
const named = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) if (named.length === 0 || named.includes(name)) await bench();

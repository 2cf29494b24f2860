import type { Form } from '../output.ts';

/** Flags and values that more than one command has. */
export const uitvoer = {
  kind: 'enum',
  values: ['tabel', 'json', 'jsonl'] as readonly Form[],
  default: 'tabel',
  brief: 'Vorm van de gegevens',
} as const;

export const bestand = { brief: 'Definitiebestand (YAML)', parse: String, placeholder: 'bestand' } as const;
export const kenmerk = { brief: 'Kenmerk van de procedure', parse: String, placeholder: 'kenmerk' } as const;
export const mijlpaal = { brief: 'Mijlpaal, zoals sluiting', parse: String, placeholder: 'mijlpaal' } as const;

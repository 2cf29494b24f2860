import { buildCommand } from '@stricli/core';
import { guarded } from '../guard.ts';
import type { Form } from '../output.ts';
import { bestand, uitvoer } from './flags.ts';

export const plan = buildCommand({
  func: (flags: { readonly uitvoer: Form }, path: string) =>
    guarded(async () => (await import('../commands/plan.ts')).plan(path, flags.uitvoer)),
  parameters: { flags: { uitvoer }, positional: { kind: 'tuple', parameters: [bestand] } },
  docs: { brief: 'Toon de planning van een definitie' },
});

interface OefenFlags {
  readonly scenario?: string;
  readonly uitvoer: 'tabel' | 'jsonl';
  readonly blijf: boolean;
}

export const oefen = buildCommand({
  func: (flags: OefenFlags, path: string) =>
    guarded(async () => (await import('../commands/oefen.ts')).oefen(path, flags)),
  parameters: {
    flags: {
      scenario: {
        kind: 'parsed',
        parse: String,
        optional: true,
        brief: 'Script: wie doet wat wanneer',
        placeholder: 'bestand',
      },
      uitvoer: { kind: 'enum', values: ['tabel', 'jsonl'], default: 'tabel', brief: 'Vorm van de regels' },
      blijf: { kind: 'boolean', default: false, brief: 'Laat Temporal UI staan tot Ctrl-C' },
    },
    positional: { kind: 'tuple', parameters: [bestand] },
  },
  docs: {
    brief: 'Speel een hele procedure na, in een kwart minuut',
    fullDescription:
      'Speelt de procedure van de eerste dag tot de laatste vaststelling, op een eigen proefopstelling die daarna weer verdwijnt. Zonder script gebeurt alles op tijd.',
  },
});

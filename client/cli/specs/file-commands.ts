import { buildCommand } from '@stricli/core';
import { guarded, guardedQuietly } from '../guard.ts';
import type { DeliverOptions } from '../deliver.ts';
import type { Form, TextForm } from '../forms.ts';
import { docsOf } from './examples.ts';
import { bestand, bestandOfKenmerk, doorgeven, kenmerk, mijlpaal, tekstOfJson, uitvoer } from './flags.ts';
import { name, place } from './words.ts';

export const plan = buildCommand({
  func: (flags: DeliverOptions, path: string) =>
    guarded(async () => (await import('../commands/plan.ts')).plan(path, flags)),
  parameters: {
    flags: doorgeven,
    positional: { kind: 'tuple', parameters: [bestand] },
  },
  docs: docsOf('plan', 'Toon de planning van een definitie'),
});

interface OefenFlags {
  readonly scenario?: string;
  readonly uitvoer: 'tabel' | 'jsonl';
  readonly blijf: boolean;
}

export const oefen = buildCommand({
  func: (flags: OefenFlags, path: string) =>
    guardedQuietly(async () => (await import('../commands/oefen.ts')).oefen(path, flags)),
  parameters: {
    flags: {
      scenario: {
        kind: 'parsed',
        parse: place,
        optional: true,
        brief: 'Script: wie doet wat wanneer',
        placeholder: 'bestand',
      },
      uitvoer: { kind: 'enum', values: ['tabel', 'jsonl'], default: 'tabel', brief: 'Vorm van de regels' },
      blijf: { kind: 'boolean', default: false, brief: 'Laat Temporal UI staan tot Ctrl-C' },
    },
    positional: { kind: 'tuple', parameters: [bestand] },
  },
  docs: docsOf(
    'oefen',
    'Speel een hele procedure na, tot en met het laatste jaar',
    'Speelt de procedure van de eerste dag tot de laatste vaststelling, op een eigen proefopstelling die daarna weer verdwijnt. Zonder script gebeurt alles op tijd.',
  ),
});

export const demo = buildCommand({
  func: () => guardedQuietly(async () => (await import('../commands/demo.ts')).demo()),
  parameters: {},
  docs: docsOf(
    'demo',
    'Kijk wat Tenderklok doet: een hele procedure, en een die nu loopt, in uw browser',
    'Speelt de subsidietender van Utrecht 2018 na en laat daarna dezelfde tender lopen met de datums van vandaag, met een console in uw browser. Alles verdwijnt bij Ctrl-C.',
  ),
});

export const controleer = buildCommand({
  func: (flags: { readonly uitvoer: Form }, path: string) =>
    guarded(async () => (await import('../commands/controleer.ts')).controleer(path, flags.uitvoer)),
  parameters: { flags: { uitvoer }, positional: { kind: 'tuple', parameters: [bestandOfKenmerk] } },
  docs: docsOf(
    'controleer',
    'Controleer een definitie vóór publicatie, of een procedure zoals zij er nu voor staat',
    'Zoekt fouten die een rechtszaak kosten: te korte termijnen, een start in de bezwaartermijn, punten die niet optellen. Een fout houdt een start tegen (code 3), een waarschuwing vraagt een reden.',
  ),
});

export const termijn = buildCommand({
  func: (flags: { readonly vanaf?: string; readonly uitvoer: Form }, rule?: string) =>
    guarded(async () => (await import('../commands/law.ts')).termijn(rule, flags.vanaf, flags.uitvoer)),
  parameters: {
    flags: {
      vanaf: {
        kind: 'parsed',
        parse: name,
        optional: true,
        brief: 'De dag waarvan de termijn telt, zoals 2026-11-13',
        placeholder: 'dag',
      },
      uitvoer,
    },
    positional: {
      kind: 'tuple',
      parameters: [
        {
          brief: 'Naam van de termijn, zoals bezwaartermijn',
          parse: name,
          optional: true,
          placeholder: 'regel',
        },
      ],
    },
  },
  docs: docsOf(
    'termijn',
    'Reken een termijn uit de wet uit, met uitleg',
    'Zonder regel: de lijst van alle termijnen. Met regel en dag: de laatste dag en waarom.',
  ),
});

export const schema = buildCommand({
  func: () =>
    guarded(async () => {
      const { definitionSchemaText } = await import('../definition-schema.ts');
      (await import('../output.ts')).printFile(definitionSchemaText());
    }),
  parameters: {},
  docs: docsOf(
    'schema',
    'Geef het schema van een definitie, voor een editor',
    'Een editor die YAML kent, vult met dit schema sleutels aan en legt ze uit. Bij nieuw --naar komt het vanzelf naast de definitie te staan.',
  ),
});

export const legUit = buildCommand({
  func: (flags: { readonly uitvoer: TextForm }, reference: string, milestone: string) =>
    guarded(async () => (await import('../commands/law.ts')).legUit(reference, milestone, flags.uitvoer)),
  parameters: { flags: { uitvoer: tekstOfJson }, positional: { kind: 'tuple', parameters: [kenmerk(), mijlpaal] } },
  docs: docsOf('leg-uit', 'Leg uit waarom een mijlpaal op die dag valt'),
});

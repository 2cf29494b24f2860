import { buildCommand } from '@stricli/core';
import type { SimulateOptions } from '../commands/simuleer.ts';
import type { TextForm } from '../forms.ts';
import { guarded } from '../guard.ts';
import { docsOf } from './examples.ts';
import { bestand, tekstOfJson } from './flags.ts';
import { name, place, wholeNumber } from './words.ts';
import { typed } from '../program.ts';

interface ScoreFlags {
  readonly definitie?: string;
  readonly inschrijving?: string;
  readonly uitvoer: TextForm;
}

export const legUitScore = buildCommand({
  func: (flags: ScoreFlags, path: string) =>
    guarded(async () => (await import('../commands/score.ts')).legUitScore(path, flags)),
  parameters: {
    flags: {
      definitie: {
        kind: 'parsed',
        parse: place,
        optional: true,
        brief: 'Definitie, voor namen en paragrafen',
        placeholder: 'bestand',
      },
      inschrijving: {
        kind: 'parsed',
        parse: name,
        optional: true,
        brief: 'Alleen deze inschrijving',
        placeholder: 'naam',
      },
      uitvoer: tekstOfJson,
    },
    positional: {
      kind: 'tuple',
      parameters: [{ brief: 'Vastgelegde rangorde (JSON)', parse: place, placeholder: 'bestand' }],
    },
  },
  docs: docsOf(
    'leg-uit-score',
    'Leg uit hoe de punten van een inschrijving tot stand kwamen',
    `Leest een vastgelegde rangorde (${typed('beoordeling rangorde <kenmerk> --uitvoer json')}) en vertelt per inschrijving, perceel en wens hoe de punten tot stand kwamen, zodat een afgewezen inschrijver ze met de hand kan narekenen.`,
  ),
});

const count = (brief: string, standard: string) =>
  ({ kind: 'parsed', parse: wholeNumber, brief, default: standard, placeholder: 'getal' }) as const;

export const simuleer = buildCommand({
  func: (flags: SimulateOptions, path: string) =>
    guarded(async () => (await import('../commands/simuleer.ts')).simuleer(path, flags)),
  parameters: {
    flags: {
      seed: count('Begin van het toeval: hetzelfde getal geeft dezelfde uitkomst', '1'),
      rondes: count('Hoe vaak willekeurige inschrijvingen worden beoordeeld', '1000'),
      inschrijvers: count('Inschrijvingen per keer', '5'),
      stappen: count('Regels van de grafiek', '11'),
      bereik: {
        kind: 'parsed',
        parse: name,
        variadic: true,
        optional: true,
        brief: 'Prijzen die u verwacht, waar de definitie geen minimum of maximum noemt',
        placeholder: 'product=laagste..hoogste',
      },
      inschrijvingen: {
        kind: 'parsed',
        parse: place,
        optional: true,
        brief: 'Inschrijvingen om te proberen, met prijzen en eventueel cijfers (Excel, CSV of YAML)',
        placeholder: 'bestand',
      },
      uitvoer: tekstOfJson,
    },
    positional: { kind: 'tuple', parameters: [bestand] },
  },
  docs: docsOf(
    'simuleer',
    'Laat vóór publicatie zien wat de beoordeling doet',
    'Toont de punten over het bereik van de prijzen, hoe zwaar prijs echt telt, welke ondergrens niemand uitsluit, en hoe vaak bij willekeurige inschrijvingen een gelijke stand of een omgekeerde volgorde voorkomt.',
  ),
});

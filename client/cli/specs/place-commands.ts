import { buildCommand } from '@stricli/core';
import { guarded, guardedQuietly } from '../guard.ts';
import type { Form, TextForm } from '../forms.ts';
import { docsOf } from './examples.ts';
import { bestand, door, tekstOfJson, uitvoer } from './flags.ts';
import { name, ordinal, place, words } from './words.ts';
import { typed } from '../program.ts';

export const setup = buildCommand({
  func: (flags: { readonly uitvoer: TextForm }) =>
    guarded(async () => (await import('../commands/setup.ts')).setup(flags.uitvoer)),
  parameters: { flags: { uitvoer: tekstOfJson } },
  docs: docsOf('setup', 'Maak server en database klaar; kan altijd opnieuw'),
});

export const dev = buildCommand({
  func: () => guardedQuietly(async () => (await import('../commands/dev.ts')).dev()),
  parameters: {},
  docs: docsOf('dev', 'Start een proefopstelling op deze machine, tot Ctrl-C'),
});

interface StartFlags {
  readonly proef: boolean;
  readonly lopend?: string;
  readonly reden?: string;
  readonly door?: string;
  readonly uitvoer: TextForm;
}

export const start = buildCommand({
  func: (flags: StartFlags, path: string) =>
    guarded(async () => (await import('../commands/start.ts')).start(path, flags)),
  parameters: {
    flags: {
      proef: { kind: 'boolean', default: false, brief: 'Controleer alleen of het kan' },
      lopend: {
        kind: 'parsed',
        parse: place,
        optional: true,
        brief: 'De procedure loopt al: wat er is gedaan, wanneer, en het bewijs',
        placeholder: 'bestand',
      },
      reden: {
        kind: 'parsed',
        parse: words,
        optional: true,
        brief: 'Waarom u start met waarschuwingen',
        placeholder: 'tekst',
      },
      door,
      uitvoer: tekstOfJson,
    },
    positional: { kind: 'tuple', parameters: [bestand] },
  },
  docs: docsOf('start', 'Start een procedure in het echt, of neem er een over die al loopt'),
});

export const nieuw = buildCommand({
  func: (flags: { readonly begin?: string; readonly naar?: string }, type?: string) =>
    guardedQuietly(async () => (await import('../commands/nieuw.ts')).nieuw(type, flags)),
  parameters: {
    flags: {
      begin: {
        kind: 'parsed',
        parse: name,
        optional: true,
        brief: 'De dag waarop de planning begint, zoals 2027-01-11; anders een voorbeeld in 2030',
        placeholder: 'dag',
      },
      naar: {
        kind: 'parsed',
        parse: place,
        optional: true,
        brief: 'Schrijf naar dit bestand, met het schema voor uw editor ernaast',
        placeholder: 'bestand',
      },
    },
    positional: {
      kind: 'tuple',
      parameters: [{ brief: 'Proceduretype, of scenario', parse: name, optional: true, placeholder: 'type' }],
    },
  },
  docs: docsOf(
    'nieuw',
    'Schrijf een definitie om in te vullen, of een script voor een oefening',
    `Schrijft een definitie met uitleg. Met --begin rekent Tenderklok een planning uit die aan de wet voldoet. Zonder type vraagt het ernaar, als u achter een terminal zit.\nWelke types er zijn, zegt: ${typed('nieuw')}`,
  ),
});

export const postvak = buildCommand({
  func: (flags: { readonly uitvoer: Form; readonly map?: string }, number?: number) =>
    guarded(async () => (await import('../commands/postvak.ts')).postvak(flags, number)),
  parameters: {
    flags: {
      uitvoer,
      map: { kind: 'parsed', parse: place, optional: true, brief: 'Map met mail', placeholder: 'map' },
    },
    positional: {
      kind: 'tuple',
      parameters: [{ brief: 'Nummer uit de lijst', parse: ordinal, optional: true, placeholder: 'nummer' }],
    },
  },
  docs: docsOf('postvak', 'Toon de mail die de proefopstelling opving'),
});

export const reken = buildCommand({
  func: () =>
    guardedQuietly(async () => {
      const { endWithReader } = await import('../output.ts');
      endWithReader(process.stdout);
      return (await import('../../calculate/reken.ts')).reken(process.stdin, process.stdout);
    }),
  parameters: {},
  docs: docsOf('reken', 'Reken regels JSON van invoer naar uitvoer (termijnen en punten)'),
});

import { buildCommand, type Command, type CommandContext } from '@stricli/core';
import { TEMPLATE_WORDS } from '../../../domain/office/letter-acts.ts';
import type { Form, TextForm } from '../forms.ts';
import { guarded } from '../guard.ts';
import { docsOf } from './examples.ts';
import { door, kenmerk, tekstOfJson, uitvoer } from './flags.ts';
import { oneOf, ordinal, place } from './words.ts';

interface Listing {
  readonly door?: string;
  readonly uitvoer: Form;
}

interface Filing {
  readonly door?: string;
  readonly uitvoer: TextForm;
}

const commands = () => import('../commands/brieven.ts');
/** An award brings the rejections with it; each of the two has a template of its own. */
const kind = oneOf(TEMPLATE_WORDS);
const file = { brief: 'Bestand', parse: place, placeholder: 'bestand' } as const;

const lijst = buildCommand({
  func: (flags: Listing, reference: string) => guarded(async () => (await commands()).brieven(reference, flags)),
  parameters: { flags: { door, uitvoer }, positional: { kind: 'tuple', parameters: [kenmerk()] } },
  docs: docsOf('brief lijst', 'Toon de brieven van een zaak, met hun stand'),
});

const bewijs = buildCommand({
  func: (flags: Listing, reference: string) => guarded(async () => (await commands()).briefBewijs(reference, flags)),
  parameters: { flags: { door, uitvoer }, positional: { kind: 'tuple', parameters: [kenmerk()] } },
  docs: docsOf('brief bewijs', 'Toon per ontvanger het bewijs van verzending, en wat ontbreekt'),
});

const toon = buildCommand({
  func: (flags: Filing & { readonly naar?: string }, reference: string, no: number) =>
    guarded(async () => (await import('../commands/brief-toon.ts')).briefToon(reference, no, flags)),
  parameters: {
    flags: {
      door,
      uitvoer: tekstOfJson,
      naar: {
        kind: 'parsed',
        parse: place,
        optional: true,
        brief: 'Schrijf naar dit bestand: .docx, .html, .txt of .ics',
        placeholder: 'bestand',
      },
    },
    positional: {
      kind: 'tuple',
      parameters: [kenmerk(), { brief: 'Nummer van de brief', parse: ordinal, placeholder: 'nummer' }],
    },
  },
  docs: docsOf('brief toon', 'Lees een brief zoals zij is bewaard en wordt verstuurd'),
});

const sjabloon = buildCommand({
  func: (flags: Filing, reference: string, what: ReturnType<typeof kind>, path: string) =>
    guarded(async () => (await commands()).briefSjabloon(reference, what, path, flags)),
  parameters: {
    flags: { door, uitvoer: tekstOfJson },
    positional: {
      kind: 'tuple',
      parameters: [kenmerk(['tender']), { brief: 'Soort brief', parse: kind, placeholder: 'soort' }, file],
    },
  },
  docs: docsOf(
    'brief sjabloon',
    'Bewaar een eigen Word-sjabloon voor een soort brief',
    'Bewaar een eigen Word-sjabloon voor een soort brief. Zet in het Word-bestand {{aanhef}} en {{brief}}; ook kunnen {{afzender}}, {{ontvanger}}, {{gegevens}}, {{onderwerp}} en {{ondertekening}}.',
  ),
});

const terugmelding = buildCommand({
  func: (flags: Filing, path: string) => guarded(async () => (await commands()).briefTerugmelding(path, flags)),
  parameters: { flags: { door, uitvoer: tekstOfJson }, positional: { kind: 'tuple', parameters: [file] } },
  docs: docsOf('brief terugmelding', 'Leg een afleverbericht vast dat terugkwam, als .eml'),
});

/** Commands on letters that no act makes: lists, and what takes a file. */
export const LETTER_COMMANDS: Readonly<Record<string, Command<CommandContext>>> = {
  lijst,
  toon,
  bewijs,
  sjabloon,
  terugmelding,
};

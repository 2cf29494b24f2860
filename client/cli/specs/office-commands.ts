import { buildCommand, buildRouteMap, type Command, type CommandContext } from '@stricli/core';
import { typedBrief, type Field } from '../../../domain/acts/field.ts';
import { OFFICE_ACT_NAMES, officeSpecOf, type OfficeActName } from '../../../domain/office/office-acts.ts';
import type { Form, TextForm } from '../forms.ts';
import { guarded } from '../guard.ts';
import { PLACEHOLDER } from './placeholder.ts';
import { BID_COMMANDS } from './bid-commands.ts';
import { docsOf, docsOfOffice } from './examples.ts';
import { door, kenmerk, proef, tekstOfJson, uitvoer } from './flags.ts';
import { noteCommands, questionCommands } from './question-commands.ts';
import { LETTER_COMMANDS } from './letter-commands.ts';
import { typedFields } from './typed-fields.ts';
import { address, content, name, words } from './words.ts';

type Flags = Readonly<Record<string, string | undefined>> & { readonly uitvoer: TextForm };

const PARSERS: Partial<Readonly<Record<Field['kind'], (text: string) => string>>> = {
  prose: content,
  text: words,
  mail: address,
};
const parserOf = ({ kind }: Field) => PARSERS[kind] ?? name;

/** The command of an act on the case file, made from the act itself. */
function officeCommandOf(act: OfficeActName): Command<CommandContext> {
  const { placed, flagged, typed } = typedFields(Object.entries(officeSpecOf(act).shape));
  return buildCommand({
    func: (flags: Flags, reference: string, ...values: string[]) =>
      guarded(async () => {
        const { officeCommand } = await import('../commands/office.ts');
        return officeCommand(act, reference, typed(flags, values), flags);
      }),
    parameters: {
      flags: {
        door,
        ...(officeSpecOf(act).follows === true ? { proef } : {}),
        uitvoer: tekstOfJson,
        ...Object.fromEntries(flagged.map(([, field]) => [field.word, flagOf(field)])),
      } as never,
      positional: {
        kind: 'tuple',
        parameters: [
          kenmerk(['tender']),
          ...placed.map(([, field]) => ({
            brief: typedBrief(field),
            parse: parserOf(field),
            placeholder: field.kind === 'choice' ? field.word : PLACEHOLDER[field.kind],
          })),
        ],
      } as never,
    },
    docs: docsOfOffice(act),
  });
}

function flagOf(field: Field) {
  const [brief, optional] = [typedBrief(field), field.optional === true];
  if (field.kind === 'choice')
    return { kind: 'enum', values: Object.keys(field.choices ?? {}), brief, optional } as const;
  return { kind: 'parsed', parse: parserOf(field), brief, placeholder: PLACEHOLDER[field.kind], optional } as const;
}

const partijen = buildCommand({
  func: (flags: { readonly door?: string; readonly uitvoer: Form }, reference: string) =>
    guarded(async () => (await import('../commands/partijen.ts')).partijen(reference, flags)),
  parameters: { flags: { door, uitvoer }, positional: { kind: 'tuple', parameters: [kenmerk(['tender'])] } },
  docs: docsOf('partij lijst', 'Toon de partijen van een procedure'),
});

const personen = buildCommand({
  func: (flags: { readonly door?: string; readonly uitvoer: Form }, reference: string) =>
    guarded(async () => (await import('../commands/personen.ts')).personen(reference, flags)),
  parameters: { flags: { door, uitvoer }, positional: { kind: 'tuple', parameters: [kenmerk(['tender'])] } },
  docs: docsOf('persoon lijst', 'Toon wie welke rol heeft, en wie er eerder een had'),
});

/** Commands on a thing that no act makes: lists, and what takes a file. */
const BESIDE: Readonly<Record<string, Readonly<Record<string, Command<CommandContext>>>>> = {
  persoon: { lijst: personen },
  partij: { lijst: partijen },
  vraag: questionCommands,
  nota: noteCommands,
  ...BID_COMMANDS,
  brief: LETTER_COMMANDS,
};

const BRIEFS: Readonly<Record<string, string>> = {
  persoon: 'Wie welke rol heeft in een procedure',
  partij: 'Partijen van een procedure',
  vraag: 'Vragen van partijen, en hun antwoorden',
  nota: 'Nota’s van inlichtingen',
  inschrijving: 'Inschrijvingen, verzegeld tot de opening',
  opening: 'Openen met twee mensen, eerst kwaliteit en later prijs',
  toets: 'Besluiten over elk punt van een inschrijving',
  navraag: 'Wat inschrijvers is gevraagd, met een termijn',
  brief: 'Brieven met bewijs van verzending',
};

/** The things of a case file, each with what can be done with it. @example { partij: { 'voeg-toe', wijzig, lijst } } */
export const OFFICE_COMMANDS = Object.fromEntries(
  Object.entries(BRIEFS).map(([thing, brief]) => {
    const acts = OFFICE_ACT_NAMES.filter(
      (act) => officeSpecOf(act).word.startsWith(`${thing} `) && officeSpecOf(act).file !== true,
    );
    const own = acts.map((act) => [officeSpecOf(act).word.slice(thing.length + 1), officeCommandOf(act)] as const);
    return [
      thing,
      buildRouteMap({ routes: { ...Object.fromEntries(own), ...BESIDE[thing] }, docs: { brief } }),
    ] as const;
  }),
);

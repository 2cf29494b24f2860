import { buildCommand } from '@stricli/core';
import { ABOUT_WORDS } from '../../../domain/office/question.ts';
import { readQuestions } from '../../../domain/office/question-acts.ts';
import { guarded } from '../guard.ts';
import type { Form, TextForm } from '../forms.ts';
import { receiptFlags, type ReceiveFlags } from './case-commands.ts';
import { docsOf } from './examples.ts';
import { door, kenmerk, proef, tekstOfJson, uitvoer } from './flags.ts';
import { address, content, name, ordinal, place } from './words.ts';

interface AskFlags extends ReceiveFlags {
  readonly paragraaf?: string;
  readonly soort?: keyof typeof ABOUT_WORDS;
  readonly vertrouwelijk?: string;
  readonly mail?: string;
}

const text = (brief: string, placeholder: string) =>
  ({ kind: 'parsed', parse: name, optional: true, brief, placeholder }) as const;

const stel = buildCommand({
  func: ({ paragraaf, soort, vertrouwelijk, mail, ...flags }: AskFlags, reference: string) =>
    guarded(async () => {
      const about = soort === undefined ? undefined : ABOUT_WORDS[soort];
      const asked = { paragraph: paragraaf, about, motivation: vertrouwelijk, mail };
      return (await import('../commands/receive.ts')).ontvang('question', reference, { ...flags, asked });
    }),
  parameters: {
    flags: {
      ...receiptFlags,
      paragraaf: text('Deel van de stukken waar zij over gaat', 'paragraaf'),
      soort: {
        kind: 'enum',
        values: Object.keys(ABOUT_WORDS) as (keyof typeof ABOUT_WORDS)[],
        optional: true,
        brief: 'Een vraag, een opmerking over de regeling of een bezwaar tegen een eis',
      },
      vertrouwelijk: {
        kind: 'parsed',
        parse: content,
        optional: true,
        brief: 'Waarom de vraag buiten de nota moet blijven',
        placeholder: 'reden',
      },
      mail: { ...text('Mailadres van de vragensteller', 'adres'), parse: address },
      uitvoer: tekstOfJson,
    },
    positional: { kind: 'tuple', parameters: [kenmerk(['tender'])] },
  },
  docs: docsOf('vraag stel', 'Neem een vraag in ontvangst'),
});

const lijst = buildCommand({
  func: (flags: { readonly door?: string; readonly uitvoer: Form; readonly open: boolean }, reference: string) =>
    guarded(async () => (await import('../commands/vraag.ts')).vragen(reference, flags)),
  parameters: {
    flags: {
      door,
      open: { kind: 'boolean', default: false, brief: 'Alleen vragen waar nog iets aan te doen is' },
      uitvoer,
    },
    positional: { kind: 'tuple', parameters: [kenmerk(['tender'])] },
  },
  docs: docsOf('vraag lijst', 'Toon de vragen van een procedure'),
});

const no = (brief: string) => ({ brief, parse: ordinal, placeholder: 'nummer' }) as const;

const toon = buildCommand({
  func: (flags: { readonly door?: string; readonly uitvoer: TextForm }, reference: string, nummer: number) =>
    guarded(async () => (await import('../commands/vraag.ts')).vraag(reference, nummer, flags)),
  parameters: {
    flags: { door, uitvoer: tekstOfJson },
    positional: { kind: 'tuple', parameters: [kenmerk(['tender']), no('Nummer van de vraag')] },
  },
  docs: docsOf('vraag toon', 'Toon een vraag met haar antwoord'),
});

const leesIn = buildCommand({
  func: (
    flags: { readonly door?: string; readonly proef: boolean; readonly uitvoer: TextForm },
    reference: string,
    path: string,
  ) => guarded(async () => (await import('../commands/vraag.ts')).leesVragenIn(reference, path, flags)),
  parameters: {
    flags: {
      door,
      proef,
      uitvoer: tekstOfJson,
    },
    positional: {
      kind: 'tuple',
      parameters: [kenmerk(['tender']), { brief: 'Vragen (Excel of CSV)', parse: place, placeholder: 'bestand' }],
    },
  },
  docs: docsOf('vraag lees-in', readQuestions.brief),
});

/** What is done with questions beside the acts. */
export const questionCommands = { stel, lijst, toon, 'lees-in': leesIn };

const naar = {
  kind: 'parsed',
  parse: place,
  optional: true,
  brief: 'Schrijf naar dit bestand; de naam zegt de vorm: .md, .html of .docx',
  placeholder: 'bestand',
} as const;

interface NoteFlags {
  readonly uitvoer: TextForm;
  readonly door?: string;
  readonly naar?: string;
}

const concept = buildCommand({
  func: (flags: NoteFlags, reference: string) =>
    guarded(async () => (await import('../commands/nota.ts')).notaConcept(reference, flags)),
  parameters: {
    flags: { door, naar, uitvoer: tekstOfJson },
    positional: { kind: 'tuple', parameters: [kenmerk(['tender'])] },
  },
  docs: docsOf('nota concept', 'Toon de nota die aan de beurt is, met wat nog niet kan'),
});

const notas = buildCommand({
  func: (flags: { readonly door?: string; readonly uitvoer: Form }, reference: string) =>
    guarded(async () => (await import('../commands/nota.ts')).notas(reference, flags)),
  parameters: { flags: { door, uitvoer }, positional: { kind: 'tuple', parameters: [kenmerk(['tender'])] } },
  docs: docsOf('nota lijst', 'Toon de nota’s die zijn gepubliceerd'),
});

const nota = buildCommand({
  func: (flags: NoteFlags, reference: string, nummer: number) =>
    guarded(async () => (await import('../commands/nota.ts')).nota(reference, nummer, flags)),
  parameters: {
    flags: { door, naar, uitvoer: tekstOfJson },
    positional: { kind: 'tuple', parameters: [kenmerk(['tender']), no('Nummer van de nota')] },
  },
  docs: docsOf('nota toon', 'Geef een nota zoals zij is gepubliceerd'),
});

/** What is done with notes beside the acts. */
export const noteCommands = { concept, lijst: notas, toon: nota };

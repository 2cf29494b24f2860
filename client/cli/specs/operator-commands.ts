import { buildCommand, numberParser } from '@stricli/core';
import { guarded } from '../guard.ts';
import type { Form } from '../forms.ts';
import type { MailOptions } from '../commands/mail.ts';
import { kenmerk, uitvoer } from './flags.ts';

export const mail = buildCommand({
  func: (flags: MailOptions, number?: number) =>
    guarded(async () => (await import('../commands/mail.ts')).mail(flags, number)),
  parameters: {
    flags: {
      uitvoer,
      opnieuw: { kind: 'boolean', default: false, withNegated: false, brief: 'Stuur deze mail nog een keer' },
      afgehandeld: {
        kind: 'boolean',
        default: false,
        withNegated: false,
        brief: 'De ontvanger weet het al: haal deze mail uit de lijst',
      },
    },
    positional: {
      kind: 'tuple',
      parameters: [{ brief: 'Nummer uit de lijst', parse: numberParser, optional: true, placeholder: 'nummer' }],
    },
  },
  docs: { brief: 'Toon mail die niet is aangekomen, en handel haar af' },
});

export const herstart = buildCommand({
  func: (_flags: object, reference: string) =>
    guarded(async () => (await import('../commands/herstart.ts')).herstart(reference)),
  parameters: { positional: { kind: 'tuple', parameters: [kenmerk()] } },
  docs: {
    brief: 'Laat een zaak die in Temporal is weggevallen, verdergaan vanuit het dossier',
    fullDescription:
      'Voor een zaak die in Temporal is afgebroken of teruggezet. Wat is vastgelegd, gebeurt niet opnieuw, en niemand krijgt een mail twee keer.',
  },
});

export const doctor = buildCommand({
  func: (flags: { readonly uitvoer: Form }) =>
    guarded(async () => (await import('../commands/doctor.ts')).doctor(flags.uitvoer)),
  parameters: { flags: { uitvoer } },
  docs: {
    brief: 'Kijk of alles werkt: servers, worker, rondes, mail, zaken, klokken en kalender',
    fullDescription:
      'Een regel voor alles wat in orde moet zijn, met wat u kunt doen als het dat niet is. Code 1 als er iets mis is.',
  },
});

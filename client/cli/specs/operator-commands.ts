import { buildCommand } from '@stricli/core';
import { CONSOLE_PORT } from '../console-port.ts';
import { guarded, guardedQuietly } from '../guard.ts';
import type { Form, TextForm } from '../forms.ts';
import type { MailOptions } from '../commands/mail.ts';
import { docsOf } from './examples.ts';
import { SHELLS, type Shell } from './shells.ts';
import { WrongWord, ordinal, wholeNumber } from './words.ts';
import { kenmerk, tekstOfJson, uitvoer } from './flags.ts';

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
      parameters: [{ brief: 'Nummer uit de lijst', parse: ordinal, optional: true, placeholder: 'nummer' }],
    },
  },
  docs: docsOf('mail', 'Toon mail die niet is aangekomen, en handel haar af'),
});

export const aanvulling = buildCommand({
  func: (_flags: object, shell: Shell) =>
    guarded(async () => {
      const { SHELL_SCRIPTS } = await import('../shell-scripts.ts');
      (await import('../output.ts')).printFile(SHELL_SCRIPTS[shell]);
    }),
  parameters: {
    positional: {
      kind: 'tuple',
      parameters: [
        { brief: 'bash, zsh of fish', parse: shellNamed, placeholder: 'schil', proposeCompletions: () => SHELLS },
      ],
    },
  },
  docs: docsOf(
    'aanvulling',
    'Geef het script waarmee uw terminal opdrachten, kenmerken en mijlpalen aanvult',
    'Geeft een script voor bash, zsh of fish. Daarna vult de Tab-toets opdrachten, opties, kenmerken en mijlpalen aan.',
  ),
});

/** @throws WrongWord when there is no completion for it. */
function shellNamed(text: string): Shell {
  const found = SHELLS.find((one) => one === text);
  if (found === undefined) throw new WrongWord(`Kies uit: ${SHELLS.join(', ')}.`);
  return found;
}

export const herstart = buildCommand({
  func: (flags: { readonly uitvoer: TextForm }, reference: string) =>
    guarded(async () => (await import('../commands/herstart.ts')).herstart(reference, flags.uitvoer)),
  parameters: { flags: { uitvoer: tekstOfJson }, positional: { kind: 'tuple', parameters: [kenmerk()] } },
  docs: docsOf(
    'herstart',
    'Laat een zaak die in Temporal is weggevallen, verdergaan vanuit het dossier',
    'Voor een zaak die in Temporal is afgebroken of teruggezet. Wat is vastgelegd, gebeurt niet opnieuw, en niemand krijgt een mail twee keer.',
  ),
});

export const staffConsole = buildCommand({
  func: (flags: { readonly poort: number }) =>
    guardedQuietly(async () => (await import('../commands/console.ts')).console(flags)),
  parameters: {
    flags: {
      poort: {
        kind: 'parsed',
        parse: wholeNumber,
        default: String(CONSOLE_PORT),
        brief: 'Poort op deze machine; 0 neemt een vrije',
        placeholder: 'poort',
      },
    },
  },
  docs: docsOf(
    'console',
    'Open de console: alle zaken in uw browser',
    'Toont de zaken van deze opstelling op een adres van deze machine. Alles wat u daar doet, komt in het dossier, net als met een opdracht.',
  ),
});

export const config = buildCommand({
  func: (flags: { readonly uitvoer: Form }) =>
    guarded(async () => (await import('../commands/config.ts')).config(flags.uitvoer)),
  parameters: { flags: { uitvoer } },
  docs: docsOf(
    'config',
    'Toon elke instelling en waar zij vandaan komt',
    'Instellingen komen uit de omgeving, of uit een profiel van uw configuratiebestand. Kies voor één opdracht een ander profiel met --profiel <naam>, of voor een heel venster met TENDERKLOK_PROFIEL. Wachtwoorden blijven verborgen.',
  ),
});

export const doctor = buildCommand({
  func: (flags: { readonly uitvoer: Form }) =>
    guarded(async () => (await import('../commands/doctor.ts')).doctor(flags.uitvoer)),
  parameters: { flags: { uitvoer } },
  docs: docsOf(
    'doctor',
    'Kijk of alles werkt: servers, worker, rondes, mail, zaken, klokken en kalender',
    'Een regel voor alles wat in orde moet zijn, met wat u kunt doen als het dat niet is. Code 1 als er iets mis is.',
  ),
});

import { buildCommand } from '@stricli/core';
import { guarded } from '../guard.ts';
import type { Form, TextForm } from '../forms.ts';
import { docsOf } from './examples.ts';
import { kenmerk, tekstOfJson, uitvoer } from './flags.ts';
import { name, place } from './words.ts';

export const verifieer = buildCommand({
  func: (flags: { readonly uitvoer: Form; readonly stempel: boolean }, reference?: string) =>
    guarded(async () => (await import('../commands/verifieer.ts')).verifieer(reference, flags)),
  parameters: {
    flags: {
      uitvoer,
      stempel: {
        kind: 'boolean',
        default: false,
        withNegated: false,
        brief: 'Laat eerst een tijdstempel zetten op het einde van elke keten (TIME_STAMP_URL)',
      },
    },
    positional: { kind: 'tuple', parameters: [{ ...kenmerk(), optional: true }] },
  },
  docs: docsOf(
    'verifieer',
    'Reken na of het dossier nog is wat er is vastgelegd',
    'Rekent de keten van elke zaak na en vergelijkt alles wat bewijs is met wat ervan is vastgelegd. Kijkt ook of ontvangsten doornummeren, of elke mail een antwoord van de mailserver heeft en of elke open zaak loopt. Code 1 als er iets niet klopt; dan staat er een regel voor elke bevinding.',
  ),
});

export const dossier = buildCommand({
  func: (flags: { readonly uit: string; readonly uitvoer: TextForm; readonly door?: string }, reference: string) =>
    guarded(async () => (await import('../commands/dossier.ts')).dossier(reference, flags)),
  parameters: {
    flags: {
      uit: { kind: 'parsed', parse: place, brief: 'Nieuwe of lege map waarin het dossier komt', placeholder: 'map' },
      door: { kind: 'parsed', parse: name, optional: true, brief: 'Wie dit vraagt', placeholder: 'wie' },
      uitvoer: tekstOfJson,
    },
    positional: { kind: 'tuple', parameters: [kenmerk()] },
  },
  docs: docsOf(
    'dossier',
    'Schrijf een zaak als bestanden, om over te dragen of na te rekenen',
    'Schrijft de chronologie met gronden, de planning naast wat gebeurde, de mails, de ontvangsten, de definitie en de hele vastlegging. Met SHA256SUMS en de beschrijving in docs/verify.md rekent iedereen het na, zonder Tenderklok.',
  ),
});

import { buildCommand } from '@stricli/core';
import { guarded } from '../guard.ts';
import type { Form } from '../forms.ts';
import { docsOf } from './examples.ts';
import { kenmerk, uitvoer } from './flags.ts';

export const verifieer = buildCommand({
  func: (flags: { readonly uitvoer: Form }, reference?: string) =>
    guarded(async () => (await import('../commands/verifieer.ts')).verifieer(reference, flags.uitvoer)),
  parameters: {
    flags: { uitvoer },
    positional: { kind: 'tuple', parameters: [{ ...kenmerk(), optional: true }] },
  },
  docs: docsOf(
    'verifieer',
    'Reken na of het dossier nog is wat er is vastgelegd',
    'Rekent de keten van elke zaak na en vergelijkt alles wat bewijs is met wat ervan is vastgelegd. Kijkt ook of ontvangsten doornummeren, of elke mail een antwoord van de mailserver heeft en of elke open zaak loopt. Code 1 als er iets niet klopt; dan staat er een regel voor elke bevinding.',
  ),
});

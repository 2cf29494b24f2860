import type { Finding } from '../../domain/plan/finding.ts';
import { fault } from './fault.ts';

/** Why a text is no definition at all, or null: nothing in it looks like one. */
export function noDefinition(text: string): Finding | null {
  if (text.trim() === '')
    return fault('no-definition', [], 'Het bestand is leeg. Maak een definitie met de opdracht nieuw <type>.');
  return /(?:^|[{,])\s*["']?(?:kenmerk|type|onderwerp|rollen|planning)["']?\s*:/m.test(text)
    ? null
    : fault(
        'no-definition',
        [],
        'Dit is geen definitie: er staat geen kenmerk, type, rollen of planning in. Geef het goede bestand op, of maak een definitie met de opdracht nieuw <type>.',
      );
}

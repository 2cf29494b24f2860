import type { Finding } from '../../domain/plan/finding.ts';
import { fault } from './fault.ts';

/** The rule that a text is no definition at all: each front says beside it where a new one begins. */
export const NO_DEFINITION = 'no-definition';

/** Why a text is no definition at all, or null: nothing in it looks like one. */
export function noDefinition(text: string): Finding | null {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.replace('\ufeff', '').trim() !== '');
  if (lines.length === 0) return fault(NO_DEFINITION, [], 'Het bestand is leeg.');
  const said = lines.filter((line) => !/^\s*#/.test(line)).join('\n');
  if (said === '') return fault(NO_DEFINITION, [], 'In het bestand staan alleen opmerkingen.');
  return /(?:^|[{,])\s*["']?(?:kenmerk|type|onderwerp|rollen|planning)["']?\s*:/m.test(said)
    ? null
    : fault(
        NO_DEFINITION,
        [],
        'Dit is geen definitie: er staat geen kenmerk, type, rollen of planning in. Is dit het goede bestand?',
      );
}

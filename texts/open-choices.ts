import type { OpenChoice } from '../domain/evaluation/settle.ts';
import { lotText } from './lot.ts';

const KEYS: Readonly<Record<Exclude<OpenChoice['kind'], 'volume'>, string>> = {
  rounding: 'afronding: hoe punten worden afgerond',
  'lowest-price-over': 'laagste-prijs-over: over welke inschrijvingen de laagste prijs geldt',
  'award-scope': 'rangschikking: per perceel een winnaar, of één voor alles samen',
  tie: 'bij-gelijke-stand: wat beslist als twee inschrijvingen gelijk staan',
  'drop-out': 'bij-uitval: wat er gebeurt als de winnaar uitvalt',
};

/** Choices that decide who wins and that a definition leaves open, each with the key under which it is settled. */
export const openChoicesText = (open: readonly OpenChoice[]): string =>
  [
    'De definitie laat open wat over de winnaar beslist. Leg eerst vast, onder beoordeling:',
    ...open.map((one) =>
      one.kind === 'volume'
        ? `- aantal: hoeveel er naar verwachting nodig is van ${one.product} (${lotText(one.lot).toLowerCase()})`
        : `- ${KEYS[one.kind]}`,
    ),
  ].join('\n');

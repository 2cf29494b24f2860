import type { CommandContext } from '@stricli/core';
import type { CaseKind } from '../../../domain/case/state.ts';
import type { Completing } from '../complete.ts';
import { EXPORT_FORMS, FORMS, TEXT_FORMS } from '../forms.ts';
import { name, place } from './words.ts';

/** What a shell proposes where a reference stands. */
const proposesReferences = {
  proposeCompletions: async (start: string): Promise<readonly string[]> =>
    (await import('../proposals.ts')).references(start),
} as const;

/** The same of a milestone: those of the case that is named before it. */
export const proposesMilestones = {
  async proposeCompletions(this: CommandContext): Promise<readonly string[]> {
    return (await import('../proposals.ts')).milestones(this as Completing);
  },
} as const;

/** Flags and values that more than one command has. */
export const uitvoer = {
  kind: 'enum',
  values: FORMS,
  default: 'tabel',
  brief: 'Vorm van de gegevens',
} as const;

/** Form and place of what a desk passes on. */
export const doorgeven = {
  uitvoer: { kind: 'enum', values: EXPORT_FORMS, optional: true, brief: 'Vorm; zonder --naar is dat tabel' },
  naar: {
    kind: 'parsed',
    parse: place,
    optional: true,
    brief: 'Schrijf naar dit bestand; de naam zegt de vorm, zoals planning.xlsx',
    placeholder: 'bestand',
  },
} as const;

/** The same of what is no list. */
export const tekstOfJson = {
  kind: 'enum',
  values: TEXT_FORMS,
  default: 'tekst',
  brief: 'Vorm van het antwoord',
} as const;

export const bestand = { brief: 'Definitiebestand (YAML)', parse: place, placeholder: 'bestand' } as const;

export const bestandOfKenmerk = {
  brief: 'Definitiebestand (YAML), of het kenmerk van een procedure die loopt',
  parse: place,
  placeholder: 'bestand of kenmerk',
} as const;

/** What the reference of a case of one kind is called in the help. */
const WHOSE: Readonly<Record<CaseKind, string>> = {
  tender: 'Kenmerk van de procedure',
  subsidy: 'Kenmerk van de subsidie, zoals 2019-JGD21110/perceel-1',
  objection: 'Kenmerk van het bezwaar, zoals 2019-JGD21110/bezwaar-1',
};

/** The reference of a case of one of these kinds; of any kind when none is named. */
export const kenmerk = (kinds: readonly CaseKind[] = []) => {
  const [only, ...others] = kinds;
  const brief = only === undefined || others.length > 0 ? 'Kenmerk van de zaak' : WHOSE[only];
  return { brief, parse: name, placeholder: 'kenmerk', ...proposesReferences } as const;
};

export const mijlpaal = {
  brief: 'Mijlpaal, zoals sluiting',
  parse: name,
  placeholder: 'mijlpaal',
  ...proposesMilestones,
} as const;

/** Who does it. */
export const door = { kind: 'parsed', parse: name, optional: true, brief: 'Wie dit doet', placeholder: 'wie' } as const;

/** Only to see what would come of it. */
export const proef = { kind: 'boolean', default: false, brief: 'Laat alleen zien wat er zou gebeuren' } as const;

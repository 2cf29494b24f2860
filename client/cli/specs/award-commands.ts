import { buildCommand, buildRouteMap, numberParser } from '@stricli/core';
import { guarded } from '../guard.ts';
import { kenmerk } from './flags.ts';

const required = (brief: string, placeholder: string) =>
  ({ kind: 'parsed', parse: String, brief, placeholder }) as const;
const door = { kind: 'parsed', parse: String, optional: true, brief: 'Wie dit doet', placeholder: 'wie' } as const;
const proef = { kind: 'boolean', default: false, brief: 'Laat alleen zien wat er zou gebeuren' } as const;
const gunning = required('Perceel waar het om gaat', 'perceel');

interface Flags {
  readonly door?: string;
  readonly proef: boolean;
}

const leesIn = buildCommand({
  func: (flags: Flags, reference: string, path: string) =>
    guarded(async () => (await import('../commands/beoordeling.ts')).leesIn(reference, path, flags)),
  parameters: {
    flags: { door, proef },
    positional: {
      kind: 'tuple',
      parameters: [kenmerk, { brief: 'Cijfers en prijzen (YAML of CSV)', parse: String, placeholder: 'bestand' }],
    },
  },
  docs: { brief: 'Lees cijfers en prijzen in en leg de rangorde vast' },
});

const rangorde = buildCommand({
  func: (_flags: object, reference: string, award?: string) =>
    guarded(async () => (await import('../commands/rangorde.ts')).rangorde(reference, award)),
  parameters: {
    positional: {
      kind: 'tuple',
      parameters: [
        kenmerk,
        { brief: 'Perceel, als er meer rangordes zijn', parse: String, placeholder: 'perceel', optional: true },
      ],
    },
  },
  docs: { brief: 'Geef de vastgelegde rangorde, om te bewaren of uit te leggen' },
});

export const beoordeling = buildRouteMap({
  routes: { 'lees-in': leesIn, rangorde },
  docs: { brief: 'Cijfers, prijzen en rangorde' },
});

interface DrawFlags extends Flags {
  readonly gunning: string;
  readonly winnaar: string;
  readonly notaris: string;
  readonly bewijs: string;
  readonly tweede: string;
}

export const loting = buildCommand({
  func: (flags: DrawFlags, reference: string) =>
    guarded(async () => (await import('../commands/beoordeling.ts')).loting(reference, flags)),
  parameters: {
    flags: {
      door,
      proef,
      gunning,
      winnaar: required('Inschrijving die de loting wint', 'inschrijving'),
      notaris: required('Naam van de notaris', 'naam'),
      bewijs: required('Kenmerk van de akte', 'tekst'),
      tweede: required('Tweede persoon die erbij was', 'wie'),
    },
    positional: { kind: 'tuple', parameters: [kenmerk] },
  },
  docs: { brief: 'Leg de uitkomst van een loting vast' },
});

interface DropFlags extends Flags {
  readonly gunning: string;
  readonly inschrijving: string;
  readonly reden: string;
}

export const uitval = buildCommand({
  func: (flags: DropFlags, reference: string) =>
    guarded(async () => (await import('../commands/beoordeling.ts')).uitval(reference, flags)),
  parameters: {
    flags: {
      door,
      proef,
      gunning,
      inschrijving: required('Inschrijving die uitvalt', 'inschrijving'),
      reden: required('Waarom; komt in het dossier', 'tekst'),
    },
    positional: { kind: 'tuple', parameters: [kenmerk] },
  },
  docs: { brief: 'De winnaar valt uit: de volgende schuift door' },
});

interface IndexFlags extends Flags {
  readonly jaar: number;
  readonly reeks: string;
  readonly status: 'definitief' | 'voorlopig';
  readonly percentage: string;
  readonly bron: string;
  readonly tweede: string;
}

export const indexeer = buildCommand({
  func: (flags: IndexFlags, reference: string) =>
    guarded(async () => (await import('../commands/beoordeling.ts')).indexeer(reference, flags)),
  parameters: {
    flags: {
      door,
      proef,
      jaar: { kind: 'parsed', parse: numberParser, brief: 'Jaar waarvoor de prijzen gelden', placeholder: 'jaar' },
      reeks: required('Naam van de reeks, zoals OVA', 'reeks'),
      status: { kind: 'enum', values: ['definitief', 'voorlopig'], brief: 'Soort cijfer' },
      percentage: required('Percentage met twee decimalen, zoals 3.28', 'getal'),
      bron: required('Publicatie waar het cijfer staat', 'tekst'),
      tweede: required('Tweede persoon die het cijfer controleerde', 'wie'),
    },
    positional: { kind: 'tuple', parameters: [kenmerk] },
  },
  docs: { brief: 'Leg een indexcijfer vast en bereken de prijzen van dat jaar' },
});

import { buildCommand, buildRouteMap } from '@stricli/core';
import type { ReceivedKind } from '../../usecases/receive.ts';
import { guarded } from '../guard.ts';
import type { Form, TextForm } from '../forms.ts';
import type { DeliverOptions } from '../deliver.ts';
import { docsOf } from './examples.ts';
import { door, doorgeven, kenmerk, proef, tekstOfJson, uitvoer } from './flags.ts';
import { content, name, place, words } from './words.ts';

export interface ReceiveFlags {
  readonly van: string;
  readonly tekst: string;
  readonly nummer?: string;
  readonly perceel?: string;
  readonly ontvangen?: string;
  readonly bewijs?: string;
  readonly uitvoer: TextForm;
}

/** What everything that comes in is told with. */
export const receiptFlags = {
  van: { kind: 'parsed', parse: name, brief: 'Van wie', placeholder: 'wie' },
  tekst: { kind: 'parsed', parse: content, brief: 'De tekst, of een verwijzing ernaar', placeholder: 'tekst' },
  nummer: {
    kind: 'parsed',
    parse: name,
    optional: true,
    brief: 'Nummer van de afzender; hetzelfde nummer geeft hetzelfde bewijs. Zonder nummer geldt de inhoud',
    placeholder: 'nummer',
  },
  perceel: {
    kind: 'parsed',
    parse: name,
    optional: true,
    brief: 'Perceel waarvoor het is; een perceel kan een eigen sluiting hebben',
    placeholder: 'perceel',
  },
  ontvangen: {
    kind: 'parsed',
    parse: name,
    optional: true,
    brief: 'Wanneer het binnenkwam, als dat eerder en elders was; dan ook --bewijs',
    placeholder: 'moment',
  },
  bewijs: {
    kind: 'parsed',
    parse: words,
    optional: true,
    brief: 'Waaruit het moment van ontvangst blijkt, zoals het nummer in het platform',
    placeholder: 'bewijs',
  },
} as const;

const receiving = (kind: ReceivedKind, word: 'verzoek', brief: string) =>
  buildCommand({
    func: (flags: ReceiveFlags, reference: string) =>
      guarded(async () => (await import('../commands/receive.ts')).ontvang(kind, reference, flags)),
    parameters: {
      flags: {
        ...receiptFlags,
        uitvoer: tekstOfJson,
      },
      positional: { kind: 'tuple', parameters: [kenmerk(['tender'])] },
    },
    docs: docsOf(word, brief),
  });

export const verzoek = receiving('request', 'verzoek', 'Neem een verzoek tot deelneming in ontvangst');

interface FormFlags {
  readonly uitvoer: Form;
}

export const lijst = buildCommand({
  func: (flags: DeliverOptions & { readonly alle: boolean }) =>
    guarded(async () => (await import('../commands/lijst.ts')).lijst(flags)),
  parameters: {
    flags: { ...doorgeven, alle: { kind: 'boolean', default: false, brief: 'Ook zaken die klaar zijn' } },
  },
  docs: docsOf('lijst', 'Toon de lopende zaken'),
});

export const toon = buildCommand({
  func: (flags: FormFlags, reference: string) =>
    guarded(async () => (await import('../commands/toon.ts')).toon(reference, flags.uitvoer)),
  parameters: { flags: { uitvoer }, positional: { kind: 'tuple', parameters: [kenmerk()] } },
  docs: docsOf('toon', 'Toon hoe een zaak ervoor staat'),
});

export const tijdlijn = buildCommand({
  func: (flags: FormFlags, reference: string) =>
    guarded(async () => (await import('../commands/tijdlijn.ts')).tijdlijn(reference, flags.uitvoer)),
  parameters: { flags: { uitvoer }, positional: { kind: 'tuple', parameters: [kenmerk()] } },
  docs: docsOf('tijdlijn', 'Toon wat er in een zaak is gebeurd'),
});

interface ReadFlags {
  readonly uitvoer: TextForm;
  readonly door?: string;
  readonly proef: boolean;
}

const leesIn = buildCommand({
  func: (flags: ReadFlags, reference: string, path: string) =>
    guarded(async () => (await import('../commands/lees-in.ts')).leesIn(reference, path, flags)),
  parameters: {
    flags: {
      door,
      proef,
      uitvoer: tekstOfJson,
    },
    positional: {
      kind: 'tuple',
      parameters: [
        kenmerk(['tender']),
        { brief: 'Cijfers en prijzen (Excel, CSV of YAML)', parse: place, placeholder: 'bestand' },
      ],
    },
  },
  docs: docsOf('beoordeling lees-in', 'Lees cijfers en prijzen in en leg de rangorde vast'),
});

const rangorde = buildCommand({
  func: (flags: FormFlags, reference: string, award?: string) =>
    guarded(async () => (await import('../commands/rangorde.ts')).rangorde(reference, award, flags.uitvoer)),
  parameters: {
    flags: { uitvoer },
    positional: {
      kind: 'tuple',
      parameters: [
        kenmerk(['tender']),
        { brief: 'Perceel, als er meer rangordes zijn', parse: name, placeholder: 'perceel', optional: true },
      ],
    },
  },
  docs: docsOf(
    'beoordeling rangorde',
    'Toon de vastgelegde rangorde, of geef haar om te bewaren',
    'Toont wie op welke plaats staat, met de punten. Met --uitvoer json komt de rangorde precies zoals zij is vastgelegd: bewaar die, en leg haar uit met leg-uit-score.',
  ),
});

export const beoordeling = buildRouteMap({
  routes: { 'lees-in': leesIn, rangorde },
  docs: { brief: 'Cijfers, prijzen en rangorde' },
});

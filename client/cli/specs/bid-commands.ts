import { buildCommand } from '@stricli/core';
import type { BidFlags } from '../commands/inschrijving.ts';
import { guarded } from '../guard.ts';
import type { Form, TextForm } from '../forms.ts';
import { docsOf } from './examples.ts';
import { door, kenmerk, tekstOfJson, uitvoer } from './flags.ts';
import { address, content, name, ordinal, place, words } from './words.ts';

const flag = (parse: typeof name, brief: string, placeholder: string) =>
  ({ kind: 'parsed', parse, optional: true, brief, placeholder }) as const;
const files = (brief: string) =>
  ({ kind: 'parsed', parse: place, optional: true, variadic: true, brief, placeholder: 'bestand' }) as const;

const ontvang = buildCommand({
  func: (flags: BidFlags, reference: string) =>
    guarded(async () => (await import('../commands/inschrijving.ts')).ontvangInschrijving(reference, flags)),
  parameters: {
    flags: {
      van: { kind: 'parsed', parse: name, brief: 'Van wie', placeholder: 'wie' },
      kwaliteit: files('Bestand voor kwaliteit; meer bestanden mag'),
      prijs: files('Bestand voor de prijs; meer bestanden mag'),
      tekst: flag(content, 'In plaats van bestanden: waar de inschrijving ligt, zoals een kluis', 'tekst'),
      nummer: flag(
        name,
        'Nummer van de afzender; hetzelfde nummer gaat verder waar het bleef en geeft hetzelfde bewijs',
        'nummer',
      ),
      perceel: flag(name, 'Perceel waarvoor het is; een perceel kan een eigen sluiting hebben', 'perceel'),
      mail: flag(address, 'Adres waarheen het bewijs van ontvangst gaat', 'mailadres'),
      kvk: flag(name, 'Nummer in het handelsregister, acht cijfers', 'nummer'),
      ontvangen: flag(name, 'Wanneer het binnenkwam, als dat eerder en elders was; dan ook --bewijs', 'moment'),
      bewijs: flag(words, 'Waaruit het moment van ontvangst blijkt, zoals het nummer in het platform', 'bewijs'),
      uitvoer: tekstOfJson,
    },
    positional: { kind: 'tuple', parameters: [kenmerk(['tender'])] },
  },
  docs: docsOf(
    'inschrijving ontvang',
    'Neem een inschrijving in ontvangst; de bestanden liggen meteen verzegeld',
    'Neemt een inschrijving in ontvangst en geeft een ondertekend bewijs. De bestanden worden verzegeld terwijl ze binnenkomen: tot de opening kan niemand ze lezen, en staat nergens wie inschreef. Werd het sturen afgebroken, doe het dan nog eens met hetzelfde nummer.',
  ),
});

const meld = buildCommand({
  func: (flags: { readonly uit: string; readonly door?: string; readonly uitvoer: TextForm }, reference: string) =>
    guarded(async () => (await import('../commands/inschrijving.ts')).meldInschrijvingen(reference, flags)),
  parameters: {
    flags: {
      uit: {
        kind: 'parsed',
        parse: place,
        brief: 'Ontvangstlijst van het platform (CSV of Excel)',
        placeholder: 'bestand',
      },
      door,
      uitvoer: tekstOfJson,
    },
    positional: { kind: 'tuple', parameters: [kenmerk(['tender'])] },
  },
  docs: docsOf(
    'inschrijving meld',
    'Neem de ontvangstlijst van het platform over',
    'Neemt over wat TenderNed of Mercell ontving: partij, moment, kenmerk, en waar die er zijn hash en perceel. Dat moment telt. Klopt er iets niet, dan wordt niets overgenomen. Dezelfde lijst nog eens verandert niets.',
  ),
});

const lijst = buildCommand({
  func: (flags: { readonly door?: string; readonly uitvoer: Form }, reference: string) =>
    guarded(async () => (await import('../commands/inschrijvingen.ts')).inschrijvingen(reference, flags)),
  parameters: { flags: { door, uitvoer }, positional: { kind: 'tuple', parameters: [kenmerk(['tender'])] } },
  docs: docsOf('inschrijving lijst', 'Toon de inschrijvingen; vóór de opening alleen hun nummer'),
});

const bewijs = buildCommand({
  func: (flags: { readonly naar: string; readonly uitvoer: TextForm }, reference: string, no: number) =>
    guarded(async () => (await import('../commands/inschrijving.ts')).bewijsVan(reference, no, flags)),
  parameters: {
    flags: {
      naar: { kind: 'parsed', parse: place, brief: 'Map voor bewijs, handtekening en sleutel', placeholder: 'map' },
      uitvoer: tekstOfJson,
    },
    positional: {
      kind: 'tuple',
      parameters: [kenmerk(['tender']), { brief: 'Nummer van ontvangst', parse: ordinal, placeholder: 'nummer' }],
    },
  },
  docs: docsOf('inschrijving bewijs', 'Schrijf het bewijs van ontvangst met zijn handtekening weg'),
});

const open = buildCommand({
  func: (
    flags: { readonly envelop: 'kwaliteit' | 'prijs'; readonly door?: string; readonly uitvoer: TextForm },
    reference: string,
  ) => guarded(async () => (await import('../commands/opening.ts')).openInschrijvingen(reference, flags)),
  parameters: {
    flags: {
      envelop: { kind: 'enum', values: ['kwaliteit', 'prijs'], default: 'kwaliteit', brief: 'Welk deel' },
      door,
      uitvoer: tekstOfJson,
    },
    positional: { kind: 'tuple', parameters: [kenmerk(['tender'])] },
  },
  docs: docsOf(
    'opening open',
    'Open de inschrijvingen, met twee mensen binnen tien minuten',
    'Opent wat meetelt, na het uur van de opening en nooit eerder. De eerste vraagt erom; een ander doet binnen tien minuten hetzelfde, en dan gaat het open. De prijs kan pas als vastligt dat de cijfers voor kwaliteit vaststaan. Er komt een proces-verbaal.',
  ),
});

const besluiten = buildCommand({
  func: (flags: { readonly door?: string; readonly uitvoer: Form }, reference: string) =>
    guarded(async () => (await import('../commands/inschrijvingen.ts')).toetsen(reference, flags)),
  parameters: { flags: { door, uitvoer }, positional: { kind: 'tuple', parameters: [kenmerk(['tender'])] } },
  docs: docsOf('toets lijst', 'Toon wat per inschrijving is besloten'),
});

const navragen = buildCommand({
  func: (flags: { readonly door?: string; readonly uitvoer: Form }, reference: string) =>
    guarded(async () => (await import('../commands/inschrijvingen.ts')).navragen(reference, flags)),
  parameters: { flags: { door, uitvoer }, positional: { kind: 'tuple', parameters: [kenmerk(['tender'])] } },
  docs: docsOf('navraag lijst', 'Toon wat inschrijvers is gevraagd, met termijn en antwoord'),
});

/** What can be done with bids beside the acts that have no file and no second program. */
export const BID_COMMANDS = {
  inschrijving: { ontvang, meld, lijst, bewijs },
  opening: { open },
  toets: { lijst: besluiten },
  navraag: { lijst: navragen },
};

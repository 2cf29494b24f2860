import { buildCommand } from '@stricli/core';
import { guarded } from '../guard.ts';
import type { Form } from '../output.ts';
import { kenmerk, mijlpaal, uitvoer } from './flags.ts';

const door = { kind: 'parsed', parse: String, optional: true, brief: 'Wie dit doet', placeholder: 'wie' } as const;
const reden = {
  kind: 'parsed',
  parse: String,
  optional: true,
  brief: 'Waarom; komt in het dossier',
  placeholder: 'tekst',
} as const;
const proef = { kind: 'boolean', default: false, brief: 'Laat alleen zien wat er zou gebeuren' } as const;

interface MeldFlags {
  readonly door?: string;
  readonly bewijs?: string;
  readonly gebeurd?: string;
  readonly proef: boolean;
}

export const meld = buildCommand({
  func: (flags: MeldFlags, reference: string, milestone: string) =>
    guarded(async () => (await import('../commands/acts.ts')).meld(reference, milestone, flags)),
  parameters: {
    flags: {
      door,
      bewijs: {
        kind: 'parsed',
        parse: String,
        optional: true,
        brief: 'Nummer of brief die het aantoont',
        placeholder: 'tekst',
      },
      gebeurd: {
        kind: 'parsed',
        parse: String,
        optional: true,
        brief: 'Wanneer het gebeurde, als dat eerder was',
        placeholder: 'dag tijd',
      },
      proef,
    },
    positional: { kind: 'tuple', parameters: [kenmerk, mijlpaal] },
  },
  docs: { brief: 'Meld dat een mijlpaal is gehaald' },
});

interface ReasonFlags {
  readonly door?: string;
  readonly reden?: string;
  readonly proef: boolean;
}

interface MoveFlags extends ReasonFlags {
  readonly storing?: string;
  readonly tweede?: string;
}

const optional = (brief: string, placeholder: string) =>
  ({ kind: 'parsed', parse: String, optional: true, brief, placeholder }) as const;

export const verplaats = buildCommand({
  func: (flags: MoveFlags, reference: string, milestone: string, to: string) =>
    guarded(async () => (await import('../commands/acts.ts')).verplaats(reference, milestone, to, flags)),
  parameters: {
    flags: {
      door,
      reden,
      proef,
      storing: optional('Bewijs van een storing kort voor de sluiting', 'tekst'),
      tweede: optional('Tweede persoon die de storing bevestigt', 'wie'),
    },
    positional: {
      kind: 'tuple',
      parameters: [
        kenmerk,
        mijlpaal,
        { brief: 'Nieuwe datum, zoals 2018-05-31 of "2018-05-31 15:00"', parse: String, placeholder: 'datum' },
      ],
    },
  },
  docs: { brief: 'Verplaats een mijlpaal, met alles wat ervan afhangt' },
});

const decision = (name: 'terminateEarly' | 'withdraw', brief: string) =>
  buildCommand({
    func: (flags: ReasonFlags, reference: string) =>
      guarded(async () => (await import('../commands/acts.ts')).besluit(name, reference, flags)),
    parameters: { flags: { door, reden, proef }, positional: { kind: 'tuple', parameters: [kenmerk] } },
    docs: { brief },
  });

const held = {
  door,
  reden,
  proef,
  termijn: optional('Alleen deze beslistermijn, zoals subsidiebesluit', 'mijlpaal'),
  perceel: optional('Alleen dit perceel, zolang er een kort geding over loopt', 'perceel'),
} as const;

type HoldFlags = ReasonFlags & { readonly termijn?: string; readonly perceel?: string };

export const schors = buildCommand({
  func: (flags: HoldFlags & { readonly gevraagd?: string; readonly uiterlijk?: string }, reference: string) =>
    guarded(async () => (await import('../commands/hold.ts')).schors(reference, flags)),
  parameters: {
    flags: {
      ...held,
      gevraagd: optional('Bij --termijn: dag van het verzoek om aan te vullen; anders vandaag', 'dag'),
      uiterlijk: optional('Bij --termijn: laatste dag om aan te vullen; daarna loopt de termijn vanzelf weer', 'dag'),
    },
    positional: { kind: 'tuple', parameters: [kenmerk] },
  },
  docs: { brief: 'Schors een procedure, één beslistermijn of één perceel' },
});

export const hervat = buildCommand({
  func: (flags: HoldFlags & { readonly aangevuld?: string }, reference: string) =>
    guarded(async () => (await import('../commands/hold.ts')).hervat(reference, flags)),
  parameters: {
    flags: { ...held, aangevuld: optional('Bij --termijn: dag van de aanvulling; anders vandaag', 'dag') },
    positional: { kind: 'tuple', parameters: [kenmerk] },
  },
  docs: { brief: 'Hervat een geschorste procedure, termijn of perceel' },
});

export const wijziging = buildCommand({
  func: (flags: ProofFlags & { readonly reden?: string }, reference: string) =>
    guarded(async () => (await import('../commands/acts.ts')).wijziging(reference, flags)),
  parameters: {
    flags: {
      door,
      reden,
      proef,
      bewijs: {
        kind: 'parsed',
        parse: String,
        brief: 'Nummer van de publicatie van de wijziging',
        placeholder: 'tekst',
      },
    },
    positional: { kind: 'tuple', parameters: [kenmerk] },
  },
  docs: { brief: 'Leg vast dat de stukken na de aankondiging wezenlijk zijn gewijzigd' },
});

export const bevestig = buildCommand({
  func: (flags: ProofFlags, reference: string, milestone: string) =>
    guarded(async () => (await import('../commands/acts.ts')).bevestig(reference, milestone, flags)),
  parameters: {
    flags: {
      door,
      proef,
      bewijs: { kind: 'parsed', parse: String, brief: 'Nummer van de rectificatie', placeholder: 'tekst' },
    },
    positional: { kind: 'tuple', parameters: [kenmerk, mijlpaal] },
  },
  docs: { brief: 'Bevestig dat een nieuwe datum op het platform staat' },
});

interface ProofFlags {
  readonly door?: string;
  readonly proef: boolean;
  readonly bewijs: string;
}

interface DefaultFlags {
  readonly door?: string;
  readonly ontvangen: string;
  readonly bewijs: string;
  readonly besluit: string;
  readonly proef: boolean;
}

export const ingebrekestelling = buildCommand({
  func: (flags: DefaultFlags, reference: string) =>
    guarded(async () => (await import('../commands/acts.ts')).ingebrekestelling(reference, flags)),
  parameters: {
    flags: {
      door,
      proef,
      ontvangen: { kind: 'parsed', parse: String, brief: 'Dag van ontvangst', placeholder: 'dag' },
      bewijs: { kind: 'parsed', parse: String, brief: 'Nummer van de brief', placeholder: 'tekst' },
      besluit: {
        kind: 'parsed',
        parse: String,
        default: 'subsidiebesluit',
        brief: 'Het besluit dat te laat is',
        placeholder: 'mijlpaal',
      },
    },
    positional: { kind: 'tuple', parameters: [kenmerk] },
  },
  docs: { brief: 'Leg een ingebrekestelling vast; daarna loopt een dwangsom' },
});
export const beeindig = decision('terminateEarly', 'Beëindig een procedure voortijdig');
export const trekIn = decision('withdraw', 'Trek een procedure in die nog niet is aangekondigd');

interface ReceiveFlags {
  readonly van: string;
  readonly tekst: string;
  readonly nummer?: string;
}

const receiving = (kind: 'question' | 'bid', brief: string) =>
  buildCommand({
    func: (flags: ReceiveFlags, reference: string) =>
      guarded(async () => (await import('../commands/acts.ts')).ontvang(kind, reference, flags)),
    parameters: {
      flags: {
        van: { kind: 'parsed', parse: String, brief: 'Van wie', placeholder: 'wie' },
        tekst: { kind: 'parsed', parse: String, brief: 'De tekst, of een verwijzing ernaar', placeholder: 'tekst' },
        nummer: {
          kind: 'parsed',
          parse: String,
          optional: true,
          brief: 'Eigen nummer; hetzelfde nummer geeft hetzelfde bewijs',
          placeholder: 'nummer',
        },
      },
      positional: { kind: 'tuple', parameters: [kenmerk] },
    },
    docs: { brief },
  });

export const vraag = receiving('question', 'Neem een vraag in ontvangst');
export const inschrijving = receiving('bid', 'Neem een inschrijving in ontvangst');

interface FormFlags {
  readonly uitvoer: Form;
}

export const lijst = buildCommand({
  func: (flags: FormFlags) => guarded(async () => (await import('../commands/look.ts')).lijst(flags.uitvoer)),
  parameters: { flags: { uitvoer } },
  docs: { brief: 'Toon alle zaken' },
});

export const toon = buildCommand({
  func: (flags: FormFlags, reference: string) =>
    guarded(async () => (await import('../commands/look.ts')).toon(reference, flags.uitvoer)),
  parameters: { flags: { uitvoer }, positional: { kind: 'tuple', parameters: [kenmerk] } },
  docs: { brief: 'Toon hoe een zaak ervoor staat' },
});

export const tijdlijn = buildCommand({
  func: (flags: FormFlags, reference: string) =>
    guarded(async () => (await import('../commands/tijdlijn.ts')).tijdlijn(reference, flags.uitvoer)),
  parameters: { flags: { uitvoer }, positional: { kind: 'tuple', parameters: [kenmerk] } },
  docs: { brief: 'Toon wat er in een zaak is gebeurd' },
});

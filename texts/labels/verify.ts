import type {
  BrokenChain,
  BrokenErasure,
  BrokenRow,
  BrokenStamp,
  LetterFault,
  RecordFault,
} from '../../domain/case/record-fault.ts';
import { evidenceLabel } from './evidence.ts';
import { capital, milestonePhrase } from './milestones.ts';
import { receivedLabel } from './received.ts';

const ROW: Readonly<Record<BrokenRow['how'], string>> = {
  changed: 'is gewijzigd nadat dit is vastgelegd',
  gone: 'is vastgelegd, maar staat niet meer in het dossier',
  unsealed: 'staat in het dossier, maar is nooit vastgelegd',
};

const CHAIN: Readonly<Record<BrokenChain['how'], (no: number) => string>> = {
  number: (no) => `Vóór schakel ${no} ontbreekt een schakel, of de nummering is gewijzigd.`,
  hash: (no) => `Schakel ${no} klopt niet: deze schakel, of de volgorde, is gewijzigd.`,
  head: (no) => `De keten eindigt bij schakel ${no}. Dat is niet waar zij hoort te eindigen.`,
};

const STAMP: Readonly<Record<BrokenStamp['how'], (no: number) => string>> = {
  order: (no) => `Tijdstempel ${no} sluit niet aan op het tijdstempel ervoor, of zijn inhoud is gewijzigd.`,
  token: (no) => `Tijdstempel ${no} hoort niet bij wat er is gestempeld, of zijn handtekening klopt niet.`,
  chain: (no) => `Tijdstempel ${no} is gezet op een keten die nu anders is. De keten is daarna opnieuw geschreven.`,
};

const ERASURE: Readonly<Record<BrokenErasure['how'], (no: number) => string>> = {
  'no-act': (no) => `De tekst van vraag ${no} is gewist, maar het dossier zegt niet door wie en waarom.`,
  'not-done': (no) => `Volgens het dossier is de tekst van vraag ${no} gewist, maar zij staat er nog of weer.`,
  hash: (no) => `Wat van vraag ${no} is gewist, past niet bij wat daarvan was vastgelegd.`,
};

const LETTER: Readonly<Record<LetterFault['how'], (no: number) => string>> = {
  'not-in-outbox': (no) =>
    `Brief ${no} is vrijgegeven, maar staat niet klaar om te versturen en ging niet op een andere manier.`,
  'no-proof': (no) => `Brief ${no} is aangenomen door de mailserver, maar het bewijs staat niet in het dossier.`,
  bytes: (no) => `Brief ${no} is niet meer wat is bewaard: de inhoud past niet bij haar hash.`,
};

/** One thing that does not hold in the record, in a sentence. */
export function recordFaultText(fault: RecordFault): string {
  switch (fault.kind) {
    case 'chain':
      return CHAIN[fault.how](fault.no);
    case 'row':
      return `${capital(evidenceLabel(fault.evidence))}${fault.key === '' ? '' : ` ${fault.key}`} ${ROW[fault.how]}.`;
    case 'receipts': {
      const { what, from, to } = fault;
      return `Van de soort ${receivedLabel(what)} ontbreekt ${from === to ? `nummer ${from}` : `nummer ${from} tot en met ${to}`}.`;
    }
    case 'erasure':
      return ERASURE[fault.how](fault.no);
    case 'stamp':
      return STAMP[fault.how](fault.no);
    case 'not-told':
      return `Het bericht ${fault.notice} moest in een mail, maar die mail is er niet.`;
    case 'no-answer':
      return `Mail ${fault.mail} heet verstuurd, maar het antwoord van de mailserver ontbreekt. Dan is niet te bewijzen dat zij weg is (Algemene wet bestuursrecht, artikel 2:17).`;
    case 'letter':
      return LETTER[fault.how](fault.no);
    case 'object': {
      const what =
        fault.what === 'bid'
          ? `Een bestand van inschrijving ${fault.no}`
          : `Het proces-verbaal van opening ${fault.no}`;
      return fault.how === 'gone'
        ? `${what} ligt niet meer in de kluis.`
        : `${what} is in de kluis gewijzigd nadat het binnenkwam.`;
    }
    case 'foreign-object':
      return `In de kluis ligt een bestand dat het dossier niet kent: ${fault.address}. Het kan zijn blijven liggen toen een inzending werd afgebroken. Laat de beheerder het bekijken; het hoort bij geen inschrijving met een ontvangstbewijs.`;
    case 'vault-away':
      return 'De kluis is hier niet ingesteld. Of de bestanden van inschrijvingen nog heel zijn, is niet bekeken. De rest wel.';
    case 'window':
      return `Tegen ${milestonePhrase(fault.decision)} loopt een termijn, maar niet elke brief heeft bewijs van verzending (Awb 6:8, Aw 2.127).`;
    case 'no-workflow':
      return 'De zaak is open, maar loopt niet in Temporal. Haar termijnen gaan niet vanzelf af.';
    case 'no-case':
      return `In Temporal loopt ${fault.workflow}, maar die zaak staat niet in het dossier.`;
    case 'temporal-away':
      return 'Temporal antwoordt niet. Of elke open zaak loopt, is niet bekeken. De rest wel.';
  }
}

/** What tells that something is still to be done, or could not be looked at, and not that the record is other than it was written. */
const TO_DO: ReadonlySet<RecordFault['kind']> = new Set<RecordFault['kind']>([
  'window',
  'not-told',
  'no-workflow',
  'no-case',
  'foreign-object',
  'temporal-away',
  'vault-away',
]);

/** What comes of it all. @param command that looks at one case; null: no command */
export function verifiedText(
  { chains, links, wrong }: { readonly chains: number; readonly links: number; readonly wrong: readonly RecordFault[] },
  command: string | null,
): string {
  const where = `${links} schakels in ${chains} ${chains === 1 ? 'keten' : 'ketens'}`;
  if (wrong.length === 0) return `Het dossier klopt: ${where}, van de eerste tot de laatste nagerekend.`;
  const look = command === null ? '' : ` Bekijk een zaak apart met: ${command}`;
  const found = `${wrong.length} ${wrong.length === 1 ? 'bevinding' : 'bevindingen'}`;
  if (wrong.every(({ kind }) => TO_DO.has(kind)))
    return `Wat is vastgelegd, klopt: ${where}. Er ${wrong.length === 1 ? 'is' : 'zijn'} nog ${found}. Doe wat daar staat, of vraag het de beheerder, en kijk het dan opnieuw na.${look}`;
  return `Het dossier klopt niet: ${found} op ${where}. Wijzig niets. Bewaar een kopie van de database, zoek uit wie er toegang had, en vergelijk met een back-up.${look}`;
}

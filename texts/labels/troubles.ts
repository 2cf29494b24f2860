import { readable } from '../../domain/acts/bars.ts';
import { commandLine } from '../command-line.ts';
import type { Wording } from '../next-step.ts';
import { momentLabel } from './day-words.ts';
import { milestoneName, milestonePhrase } from './milestones.ts';

/** What the case file holds of a trouble. */
export interface TroubleFacts {
  readonly kind: string;
  readonly reference: string;
  readonly subject: string;
  readonly detail: string;
}

/** What is wrong, and what to do about it. */
interface Sentences {
  readonly what: (given: TroubleFacts) => string;
  readonly todo: (given: TroubleFacts, wording: Wording) => string;
}

const caseOf = ({ reference }: TroubleFacts): string => `De zaak ${reference}`;
const said = ({ detail }: TroubleFacts): string => (detail === '' ? '' : ` (${detail})`);
/** The instant at which something was due, for people; what is none is told as it is. */
function due({ detail }: TroubleFacts): string {
  const at = /^\d{4}-\d\d-\d\dT/.test(detail) ? Date.parse(detail) : Number.NaN;
  return Number.isNaN(at) ? detail : momentLabel(at);
}

/** The same as people type it. */
const typedMoment = ({ detail }: TroubleFacts): string =>
  Number.isNaN(Date.parse(detail)) ? '…' : readable(Date.parse(detail));

const restart = ({ reference }: TroubleFacts, wording: Wording): string =>
  `Laat haar verdergaan vanuit het dossier: ${wording({ operate: 'restart', on: reference })}`;
const mails = (_given: TroubleFacts, wording: Wording): string =>
  `Zeg het de ontvanger op een andere manier, en handel de mail af: ${wording({ operate: 'mail' })}`;

const TROUBLES: Readonly<Record<string, Sentences>> = {
  'no-workflow': {
    what: (one) => `${caseOf(one)} loopt niet meer in Temporal${said(one)}: haar termijnen gaan niet af`,
    todo: restart,
  },
  'no-case': {
    what: (one) => `In Temporal loopt ${one.subject}, en het dossier kent die zaak niet`,
    todo: () => 'Kijk in Temporal UI waar zij op wacht.',
  },
  reset: {
    what: (one) => `${caseOf(one)} is in Temporal teruggezet en weet minder dan het dossier`,
    todo: restart,
  },
  silent: {
    what: (one) => `${caseOf(one)} had iets moeten doen en deed niets (${due(one)})`,
    todo: () => 'Kijk of de worker draait, en kijk in Temporal UI waar de zaak op wacht.',
  },
  failing: {
    what: (one) =>
      `${one.reference === '' ? 'Iets wat Tenderklok moet doen' : `Iets wat voor de zaak ${one.reference} moet gebeuren`}, lukt al meer dan vijf minuten niet${said(one)}`,
    todo: () => 'Het wordt steeds opnieuw geprobeerd. Los de oorzaak op; daarna gaat het vanzelf verder.',
  },
  'mail-waiting': {
    what: (one) => `Een mail wacht al meer dan een kwartier op de mailserver: ${one.detail}`,
    todo: () => 'Controleer de mailserver en de SMTP-instellingen van de worker. De mail gaat daarna vanzelf.',
  },
  'mail-before-moment': {
    what: (one) => `Binnen vier uur is het zo ver, en een mail wacht nog op de mailserver: ${one.detail}`,
    todo: (_one, wording) =>
      `Wacht er niet op: bel de ontvanger, of zet het bericht op het platform waar men inschrijft. Handel de mail daarna af: ${wording({ operate: 'mail' })}`,
  },
  'mail-refused': { what: (one) => `Een mail is geweigerd door de mailserver: ${one.detail}`, todo: mails },
  'mail-in-doubt': { what: (one) => `Van een mail is niet zeker of zij is aangekomen: ${one.detail}`, todo: mails },
  'letter-unproven': {
    what: (one) =>
      `${caseOf(one)}: van brief ${one.subject} is niet bewezen dat zij is verzonden${said(one)}. De termijn loopt voor deze partij nog niet (Awb 6:8, Aw 2.127)`,
    todo: () => 'Stuur haar naar een ander adres, of aangetekend, en leg dat vast bij de brieven.',
  },
  'decision-unproven': {
    what: (one) =>
      `${caseOf(one)}: ${milestonePhrase(one.subject)} is gemeld, en niet elke brief heeft bewijs van verzending (${one.detail})`,
    todo: () =>
      'Verstuur de brief opnieuw, aangetekend of via TenderNed, en leg dat vast bij de brieven. De gunning wordt niet definitief zolang er een brief zonder bewijs is. Is de brief er weer, en is dat op een latere dag? Dan krijgt u bericht hoe u de melding herstelt.',
  },
  'decision-later': {
    what: (one) =>
      `${caseOf(one)}: een brief van ${milestonePhrase(one.subject)} kwam terug en is opnieuw verzonden op ${due(one)}. De melding noemt een eerdere dag, en de termijn telt vanaf de laatste verzending (Awb 6:8, Aw 2.127)`,
    todo: (one, wording) =>
      `Herstel de melding met twee mensen: ${wording({
        act: 'correctReport',
        on: one.reference,
        filled: {
          milestone: milestoneName(one.subject),
          happenedAt: typedMoment(one),
          reason: 'een brief kwam terug',
          proof: 'bewijs van de laatste verzending',
        },
      })}`,
  },
  'decision-unreported': {
    what: (one) =>
      `${caseOf(one)}: alle brieven van ${milestonePhrase(one.subject)} zijn verzonden, en de zaak heeft de melding nog niet`,
    todo: (one, wording) => `Meld haar zelf: ${wording({ act: 'reportMilestone', on: one.reference })}`,
  },
  'round-missed': {
    what: (one) => `Het schema ${one.subject} loopt niet zoals het moet${said(one)}`,
    todo: () => 'Kijk in Temporal UI bij Schedules, en zet het schema weer aan.',
  },
};

/** What is wrong, in one sentence. An unknown kind is told as it is. */
export const troubleText = (one: TroubleFacts): string => `${TROUBLES[one.kind]?.what(one) ?? one.kind}.`;

/** What to do about it. */
export const troubleTodo = (one: TroubleFacts, wording: Wording = commandLine): string =>
  TROUBLES[one.kind]?.todo(one, wording) ?? '';

const SHORT: Readonly<Record<string, string>> = {
  'no-workflow': 'loopt niet',
  reset: 'teruggezet',
  silent: 'reageert niet',
  failing: 'er mislukt iets',
  'letter-unproven': 'brief zonder bewijs',
  'decision-unproven': 'besluit zonder bewijs',
  'decision-later': 'brief later verzonden dan gemeld',
  'decision-unreported': 'besluit niet gemeld',
};

/** What asks attention of a case in a list of many; empty when nothing does. */
export function attentionText(lostMails: number, troubles: readonly string[]): string {
  const mail =
    lostMails === 0 ? [] : [lostMails === 1 ? '1 mail niet aangekomen' : `${lostMails} mails niet aangekomen`];
  return [...troubles.map((kind) => SHORT[kind] ?? kind), ...mail].join('; ');
}

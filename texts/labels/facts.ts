import type { AwardOutcome, CaseState, Timeliness } from '../../domain/case/state.ts';
import type { CaseFact, FigureFact } from '../../domain/case/fact.ts';
import type { HeldThing } from '../../domain/case/hold.ts';
import { isTextRef } from '../../domain/case/ids.ts';
import { actLabel } from './acts.ts';
import { momentLabel, shortDate } from './day-words.ts';
import { capital, milestoneLabel } from './milestones.ts';
import { phaseLabel } from './phases.ts';
import { refusalText } from './refusals.ts';
import { consequenceLabel, outcomeLabel } from './words.ts';

/** What happened, as the record and the timeline tell it. Made when it is read: the record keeps facts. */
export function factText(fact: CaseFact): string {
  switch (fact.kind) {
    case 'phase-started':
      return `Fase begonnen: ${phaseLabel(fact.phase)}`;
    case 'milestone-reached':
      return `${name(fact.milestone)}: bereikt`;
    case 'milestone-overdue':
      return `${name(fact.milestone)}: te laat`;
    case 'escalated':
      return `${name(fact.milestone)}: nog niet gedaan, jurist gewaarschuwd`;
    case 'milestone-reported':
      return `${name(fact.milestone)}: ${fact.late ? 'te laat gedaan' : 'gedaan'}`;
    case 'moved':
      return fact.newWindow === null
        ? `${name(fact.milestone)}: verplaatst`
        : 'Nieuwe termijn om op te komen tegen de gunning';
    case 'suspended':
      return suspendedText(fact.what);
    case 'resumed':
      return fact.reason === null && fact.what.of === 'term'
        ? `${name(fact.what.milestone)}: de tijd om aan te vullen is voorbij, de termijn loopt weer`
        : resumedText(fact.what);
    case 'scored':
    case 'draw-recorded':
      return outcomeText(fact.award);
    case 'dropped-out':
      return `${outcomeText(fact.award)}; ${fact.bid} is uitgevallen`;
    case 'default-notice':
      return `${name(fact.milestone)}: ingebrekestelling ontvangen`;
    case 'duty-confirmed':
      return `Rectificatie geplaatst: ${milestoneLabel(fact.milestone)}`;
    case 'documents-changed':
      return 'Stukken wezenlijk gewijzigd';
    case 'received':
      return `${fact.what === 'question' ? 'Vraag' : 'Inschrijving'} ${fact.no} ontvangen${fact.late ? ', te laat' : ''}`;
    case 'approval-asked':
      return `${capital(actLabel(fact.act))}: wacht op ${fact.needs === 2 ? 'een tweede persoon' : `${fact.needs - 1} anderen`}`;
    case 'objection-filed':
      return `Bezwaar ${fact.no} ontvangen${TIMELINESS[fact.timeliness]}`;
    case 'objection-ended':
      return `Bezwaar ${fact.no}: ${consequenceLabel(fact.consequence)}`;
    case 'timeliness-judged':
      return fact.verdict === 'excused' ? 'Bezwaar telt toch: verschoonbaar' : 'Bezwaar te laat: niet verschoonbaar';
    case 'repair-asked':
      return `Gevraagd te herstellen, uiterlijk ${shortDate(fact.setLastDay)}; zolang staat de beslistermijn stil`;
    case 'repaired':
      return `Hersteld op ${shortDate(fact.on)}; de beslistermijn loopt weer`;
    case 'adjourned':
      return 'Beslissing op bezwaar: zes weken verdaagd';
    case 'delay-agreed':
      return `Beslissing op bezwaar: uitgesteld met instemming, tot en met ${shortDate(fact.until)}`;
    case 'objection-decided':
      return `Beslissing op bezwaar: ${consequenceLabel(fact.consequence)}`;
    case 'started':
      return startedText(fact.accepted);
    case 'refused':
      return refusalText(fact.refusal);
    case 'finished':
      return `Procedure ${outcomeLabel(fact.outcome)}`;
  }
}

/** Why it was done, when the fact holds that and whoever reads it may know it. */
export function reasonText(fact: CaseFact): string | null {
  if (fact.kind === 'moved' && fact.newWindow === 'draw') return drawText;
  // Why a bidder dropped out stands where the proof of an award stands.
  if (fact.kind === 'dropped-out') return null;
  return 'reason' in fact ? written(fact.reason) : null;
}

/**
 * Where the proof is, when the fact holds that.
 * @param by everyone who did it, in that order.
 */
export function proofText(fact: CaseFact, by: readonly string[]): string | null {
  if (fact.kind === 'moved')
    return fact.outage === null
      ? null
      : joined([`storing: ${written(fact.outage) ?? ''}`, second(by, 'tweede persoon: ')]);
  if (fact.kind === 'scored') return fact.award.resultHash;
  if (fact.kind === 'dropped-out') return written(fact.reason);
  if (!('proof' in fact)) return null;
  const proof = written(fact.proof);
  if (fact.kind === 'milestone-reported' && fact.figure !== null) return figureText(fact.figure, by);
  if (fact.kind === 'draw-recorded') return joined([proof, `notaris ${written(fact.notary) ?? ''}`, second(by)]);
  if (fact.kind === 'objection-decided' && fact.unheard !== null)
    return joined([proof, `niet gehoord: ${written(fact.unheard) ?? ''}`]);
  return proof;
}

/** Why, or by what proof, in one cell; of a notice of default the day on which it came. */
export const whyText = (fact: CaseFact, by: readonly string[]): string =>
  joined([
    fact.kind === 'default-notice' ? `ontvangen ${momentLabel(fact.receivedAt)}` : reasonText(fact),
    proofText(fact, by),
  ]) ?? '';

/** Why dates moved with the report of a milestone. */
export const followedText = (milestone: string): string => `Volgt uit de melding van: ${milestoneLabel(milestone)}`;

const drawText = 'uitkomst van de loting';

/** What a person wrote; where only its id is known nothing is told. */
const written = (text: string | null): string | null => (text === null || isTextRef(text) ? null : text);

const second = ([, other]: readonly string[], words = 'tweede persoon '): string | null =>
  other === undefined ? null : `${words}${other}`;

const joined = (parts: readonly (string | null)[]): string | null => {
  const there = parts.filter((one) => one !== null && one !== '');
  return there.length === 0 ? null : there.join('; ');
};

const figureText = ({ series, percentage, source, prices }: FigureFact, by: readonly string[]): string | null =>
  joined([`${series} ${percentage}% (${written(source) ?? ''})`, second(by), `${prices} prijzen`]);

/** What there is to say of when an objection came. */
const TIMELINESS: Readonly<Record<Timeliness, string>> = {
  'in-time': '',
  late: ', te laat: een mens beoordeelt of het toch telt',
  premature: ', te vroeg: een mens beoordeelt of het toch telt',
  excused: '',
  'not-excused': ', te laat',
};

function suspendedText(what: HeldThing): string {
  switch (what.of) {
    case 'case':
      return 'Procedure geschorst';
    case 'lot':
      return `${awardLabel([what.lot])}: staat stil, er loopt een procedure bij de rechter`;
    case 'term':
      return `${name(what.milestone)}: termijn geschorst`;
  }
}

function resumedText(what: HeldThing): string {
  switch (what.of) {
    case 'case':
      return 'Procedure hervat';
    case 'lot':
      return `${awardLabel([what.lot])}: gaat verder`;
    case 'term':
      return `${name(what.milestone)}: termijn loopt weer`;
  }
}

/** What the record says of a start. @example startedText(['validity-gap']) // 'Gestart, ondanks de waarschuwing validity-gap' */
function startedText(warnings: readonly string[]): string {
  if (warnings.length === 0) return 'Gestart';
  return `Gestart, ondanks ${warnings.length === 1 ? 'de waarschuwing' : 'de waarschuwingen'} ${warnings.join(', ')}`;
}

const NO_AWARD: Readonly<Record<string, string>> = {
  'all-excluded': 'alle inschrijvingen zijn uitgesloten',
  'grade-thresholds': 'geen inschrijving haalt de cijfers',
  floor: 'geen inschrijving haalt de ondergrens',
  'all-dropped': 'iedereen is uitgevallen',
};

/** The outcome of an award in a sentence: names of bids, never points or prices. */
export function outcomeText({ lots, outcome }: Pick<AwardOutcome, 'lots' | 'outcome'>): string {
  const label = awardLabel(lots);
  if ('winner' in outcome) return `${label}: gegund aan ${outcome.winner}`;
  if ('tie' in outcome) return `${label}: gelijke stand van ${outcome.tie.join(', ')}`;
  return `${label}: geen gunning (${NO_AWARD[outcome.noAward] ?? outcome.noAward})`;
}

/** The lot, or the lots together, that an award is about. @example awardLabel(['perceel-1', 'perceel-2']) // 'Perceel 1 en perceel 2' */
export function awardLabel(all: readonly string[]): string {
  // What is asked of both lots at once is no lot of its own.
  const lots = (all.length > 1 ? all.filter((lot) => lot !== 'beide') : all).map((lot) => lot.replaceAll('-', ' '));
  return capital(lots.length < 2 ? lots.join('') : `${lots.slice(0, -1).join(', ')} en ${lots.at(-1)}`);
}

const name = (milestone: string): string => capital(milestoneLabel(milestone));

/** The last decisions of a case for people who look, newest first. */
export const decisionTexts = ({ decisions }: Pick<CaseState, 'decisions'>): readonly string[] =>
  decisions.map(({ fact, when }) => (when === '' ? factText(fact) : `${factText(fact)} (${when})`));

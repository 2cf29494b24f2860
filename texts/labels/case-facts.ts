import type { OwnFact } from '../../domain/case/own-fact.ts';
import { localOf } from '../../domain/law/clock.ts';
import { groundInShort } from '../ground.ts';
import { actLabel } from './acts.ts';
import { noticeLabel } from './activities.ts';
import { kindName } from './case-kinds.ts';
import { brokenLabel, brokenTitle } from './broken-rules.ts';
import { awardLabel, awardText } from './award.ts';
import { judgedReceiptText, receiptJudgementLabel, receiptVerdictText } from './receipt-judgement.ts';
import { receivedLabel } from './received.ts';
import { lotText } from '../lot.ts';
import { momentLabel, shortDate } from './day-words.ts';
import { completionText } from './completion.ts';
import { correctedText } from './corrected.ts';
import { judgedText } from './default-notice.ts';
import { heldText, releasedText } from './held.ts';
import { capital, milestoneLabel, milestonePhrase } from './milestones.ts';
import { wholeOf } from '../../domain/plan/part.ts';
import { aboutText, filedText, judgedAnewText, verdictText } from './objection.ts';
import { standingText, takenOverText } from './taken-over.ts';
import { phaseLabel } from './phases.ts';
import { consequenceLabel, outcomeLabel } from './words.ts';

/** What it means that there is no application, by whether something comes of it. */
const NO_APPLICATION = {
  nothing: 'er is niets te besluiten',
  decided: 'er is al op besloten',
  ended: 'vastgelegd na het einde',
} as const;

/** What a case itself put on record, as the record and the timeline tell it. What people do on the case file is no workflow's to tell. */
export function caseFactText(fact: OwnFact): string {
  switch (fact.kind) {
    case 'taken-over':
      return takenOverText(fact.done, fact.asked);
    case 'found-before':
      return `${name(fact.milestone)}: ${standingText(fact.standing, fact.happenedAt)}`;
    case 'phase-started':
      return fact.lot === undefined
        ? `Fase begonnen: ${phaseLabel(fact.phase)}`
        : `${lotText(fact.lot)}: fase begonnen: ${phaseLabel(fact.phase)}`;
    case 'lot-apart':
      return `${lotText(fact.lot)}: gaat zijn eigen weg vanaf ${milestonePhrase(wholeOf(fact.milestone))}`;
    case 'lots-ended':
      return `${awardLabel(fact.lots)}: ${outcomeLabel(fact.outcome)}`;
    case 'milestone-reached':
      return `${name(fact.milestone)}: bereikt`;
    case 'milestone-overdue':
      return `${name(fact.milestone)}: te laat`;
    case 'escalated':
      return `${name(fact.milestone)}: nog niet gedaan, jurist gewaarschuwd`;
    case 'milestone-reported':
      return `${name(fact.milestone)}: ${fact.late ? 'te laat gedaan' : 'gedaan'}`;
    case 'filed-aside':
      return `${name(fact.milestone)}: ${fact.why === 'again' ? 'nog een keer ' : ''}ontvangen ${momentLabel(fact.happenedAt)}${fact.why === 'ended' ? ', vastgelegd na het einde' : ''}`;
    case 'opened-again':
      return `De zaak is weer open: ${milestonePhrase(fact.milestone)} kwam ${momentLabel(fact.happenedAt)}, voor het einde`;
    case 'no-application':
      return `${name(fact.milestone)}: ${fact.withdrawn ? 'ingetrokken' : 'komt niet'}, ${NO_APPLICATION[fact.alone ?? 'nothing']}`;
    case 'moved':
      return fact.newWinner === null
        ? `${name(fact.milestone)}: verplaatst`
        : `${name(fact.milestone)}: moet opnieuw, want er is een andere winnaar`;
    case 'round-announced':
      return `${name(fact.milestone)}: nieuwe ronde`;
    case 'decided-anew':
      return `${name(fact.milestone)}: ingetrokken ${momentLabel(fact.withdrawnAt)}, opnieuw genomen ${momentLabel(fact.takenAt)}`;
    case 'decision-withdrawn':
      return `${name(fact.milestone)}: ingetrokken ${momentLabel(fact.withdrawnAt)}, er is nog geen nieuw besluit`;
    case 'ranking-withdrawn':
      return fact.awards.map(({ lots }) => `${awardLabel(lots)}: rangorde ingetrokken, er komt een nieuwe`).join('; ');
    case 'report-corrected':
      return `${name(fact.milestone)}: ${correctedText(fact.was, fact.happenedAt)}`;
    case 'suspended':
      return `${heldText(fact.caseKind, fact.what)}${fact.ground === undefined ? '' : ` (${groundInShort(fact.ground)})`}`;
    case 'resumed':
      return fact.reason === null && fact.what.of === 'term' && fact.ground === undefined
        ? `${name(fact.what.milestone)}: de tijd om ${fact.caseKind === 'objection' ? 'te herstellen' : 'aan te vullen'} is voorbij, de termijn loopt weer`
        : releasedText(fact.caseKind, fact.what);
    case 'scored':
    case 'draw-recorded':
      return awardText(fact.award);
    case 'dropped-out':
      return fact.award === null
        ? `${fact.bid} is uitgevallen${fact.name === undefined ? '' : ` (gunning ${fact.name})`}; er is geen rangorde`
        : `${awardText(fact.award)}; ${fact.bid} is uitgevallen`;
    case 'delay-told':
      return `${name(fact.milestone)}: aanvrager op ${shortDate(fact.sentOn)} bericht dat het er uiterlijk ${shortDate(fact.until)} is${fact.termAsItWas === true ? '; de termijn loopt door (Awb 4:14 lid 1)' : ''}`;
    case 'default-notice':
      return `${name(fact.milestone)}: ingebrekestelling ontvangen${judgedText(fact.judged)}`;
    case 'complaint':
      return `Klacht ${fact.judgement === null ? 'ontvangen' : JUDGEMENT[fact.judgement]}; zij houdt geen termijn op`;
    case 'verdict':
      return 'Vonnis ontvangen; wat er moet volgen, is gevraagd';
    case 'default-judged':
      return `${name(fact.milestone)}: ingebrekestelling van ${shortDate(localOf(fact.receivedAt).day)} opnieuw beoordeeld${judgedText(fact.judged, ', telt')}`;
    case 'notice-judged':
      return `${name(fact.milestone)}: ingebrekestelling van ${shortDate(localOf(fact.receivedAt).day)} kwam een dag te vroeg en ${fact.verdict === 'counts' ? 'telt toch' : 'telt niet'}`;
    case 'rules-broken':
      return `${brokenTitle(fact.broken)}: ${fact.broken.map((one) => brokenLabel(one)).join('; ')}`;
    case 'duty-confirmed':
      return `Rectificatie geplaatst: ${milestoneLabel(fact.milestone)}`;
    case 'documents-changed':
      return 'Stukken wezenlijk gewijzigd';
    case 'received':
      return `${capital(receivedLabel(fact.what))} ${fact.no} ontvangen${fact.aside === undefined ? '' : `, ${judgedReceiptText(fact.aside)}`}`;
    case 'receipt-judged':
      return `${capital(receivedLabel(fact.what))} ${fact.no} (${receiptJudgementLabel(fact.judgement)}): ${receiptVerdictText(fact.verdict)}`;
    case 'unreadable':
      return `Bericht ${fact.signal} was niet te lezen; er is niets mee gedaan`;
    case 'not-told':
      return `Mail niet verstuurd (${noticeLabel(fact.notice).toLowerCase()}); licht betrokkenen zelf in`;
    case 'approval-asked':
      return `${capital(actLabel(fact.act))}: wacht op ${fact.needs === 2 ? 'een tweede persoon' : `${fact.needs - 1} anderen`}`;
    case 'objection-filed':
      return filedText(fact);
    case 'objection-about':
      return aboutText(fact);
    case 'objection-judged':
      return `Bezwaar ${fact.no} opnieuw beoordeeld: het ${judgedAnewText(fact.timeliness)}`;
    case 'objection-ended':
      return `Bezwaar ${fact.no}: ${consequenceLabel(fact.consequence)}`;
    case 'window-moved':
      return `De datums volgen de bezwaartermijn van het besluit${fact.timeliness === undefined ? '' : `; het bezwaar ${judgedAnewText(fact.timeliness)}`}`;
    case 'timeliness-judged':
      return verdictText(fact.came, fact.verdict);
    case 'repair-asked':
      return `Gevraagd te herstellen, uiterlijk ${shortDate(fact.setLastDay)}; ${fact.stopsTerm ? 'zolang staat de beslistermijn stil' : 'de beslistermijn was al voorbij'}`;
    case 'repaired':
      return `Hersteld op ${shortDate(fact.on)}${fact.startsTerm ? '; de beslistermijn loopt weer' : ''}`;
    case 'completion-aside':
      return completionText(fact);
    case 'adjourned':
      return 'Beslissing op bezwaar: zes weken verdaagd';
    case 'delay-agreed':
      return `Beslissing op bezwaar: uitgesteld met instemming, tot en met ${shortDate(fact.until)}`;
    case 'objection-decided':
      return `Beslissing op bezwaar: ${consequenceLabel(fact.consequence)}`;
    case 'started':
      return 'Gestart';
    case 'finished':
      return `${capital(kindName(fact.caseKind))} ${outcomeLabel(fact.outcome)}`;
  }
}

const JUDGEMENT = { founded: 'gegrond', 'partly-founded': 'deels gegrond', unfounded: 'ongegrond' } as const;

const name = (milestone: string): string => capital(milestoneLabel(milestone));

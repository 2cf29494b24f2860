import { stepOf } from '../../domain/plan/own-steps.ts';
import { partOf, wholeOf } from '../../domain/plan/part.ts';
import { roundOf } from '../../domain/plan/round-name.ts';
import { localOf } from '../../domain/law/clock.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import type { Ground } from '../../domain/law/ground.ts';
import type { Role } from '../../domain/plan/milestone.ts';
import { momentInWords } from '../date.ts';
import { isDay, type Dated } from '../labels/short-when.ts';
import { dateInWords } from '../labels/day-words.ts';
import { groundAsReason } from '../ground.ts';
import { kindOf, partText, milestonePhrase } from '../labels/milestones.ts';

/** A milestone that a mail is about. */
export interface AboutMilestone extends Dated {
  readonly reference: string;
  readonly id: string;
  readonly ground: Ground;
  /** Rises each time that it moves. */
  readonly version: number;
  readonly firstDay: IsoDate | null;
  /** Who works on it; the first does it. */
  readonly roles: readonly Role[];
  /** Day of the mail. */
  readonly today: IsoDate;
}

/** The day, with its clock when that counts. @example 'maandag 14 mei 2018', 'donderdag 24 mei 2018, 15.00 uur' */
export function dayOf(about: Dated): string {
  if (isDay(about)) return dateInWords(localOf(about.endsAt).day);
  return about.kind === 'moment' ? momentInWords(about.endsAt, about.exclusive) : dateInWords(about.lastDay);
}

/** What staff must do, as the end of "Uiterlijk dan moet …". */
const DUTIES: Readonly<Record<string, string>> = {
  'transparency-notice': 'het voornemen om te gunnen zijn aangekondigd',
  'contest-results': 'de aankondiging van de uitslag zijn verstuurd',
  'sale-intention': 'het voornemen tot verkoop met de reden zijn bekendgemaakt',
  'candidates-decision': 'het besluit over de reacties zijn verstuurd',
  'sale-contract': 'de koopovereenkomst zijn gesloten',
  transfer: 'de levering bij de notaris klaar zijn',
  'prior-notice': 'de vooraankondiging zijn gepubliceerd',
  'market-consultation': 'de marktconsultatie zijn gehouden',
  'consultation-notice': 'de marktconsultatie zijn aangekondigd',
  'consultation-report': 'het verslag van de marktconsultatie zijn gepubliceerd',
  'selection-decision': 'de selectiebeslissing zijn verstuurd',
  invitation: 'de uitnodiging zijn verstuurd',
  negotiations: 'de onderhandelingen zijn gevoerd',
  'dialogue-invitation': 'de uitnodiging voor de dialoog zijn verstuurd',
  dialogue: 'de dialoog zijn gevoerd',
  'final-bids-call': 'de uitnodiging voor de definitieve inschrijving zijn verstuurd',
  development: 'de ontwikkeling klaar zijn',
  'development-decision': 'het besluit over het vervolg van het partnerschap zijn genomen',
  'contract-notice': 'de aankondiging zijn gepubliceerd',
  'clarification-note': 'de nota van inlichtingen zijn gepubliceerd',
  'bid-opening': 'de opening zijn gehouden',
  evaluation: 'de beoordeling klaar zijn',
  'award-decision': 'de gunningsbeslissing zijn verstuurd',
  'award-meetings': 'de gunnings- en afwijzingsgesprekken zijn gevoerd',
  'award-final': 'de definitieve gunning zijn gemeld',
  'winner-evidence': 'het bewijs van de winnaar zijn nagekeken',
  'award-notice': 'de aankondiging van de gegunde opdracht zijn verzonden',
  'subsidy-decision': 'het subsidiebesluit zijn verstuurd',
  'ceiling-notice': 'het plafond met de verdeling zijn bekendgemaakt',
  'application-ranking': 'de rangschikking klaar zijn',
  'first-admissions': 'de beslissing op de eerste verzoeken zijn verstuurd',
  'admission-decision': 'de beslissing over de toelating zijn verstuurd',
  'objection-acknowledged': 'de ontvangst van het bezwaar zijn bevestigd',
  'objection-hearing': 'de indiener zijn gehoord',
  'objection-decision': 'de beslissing op bezwaar zijn verstuurd',
};

/** Duties of more than one thing. */
const PLURAL: ReadonlySet<string> = new Set(['negotiations', 'award-meetings']);

/** @example dutyOf('indexation-2020') // 'de indexering voor 2020 klaar zijn' */
export function dutyOf(id: string): string {
  const duty = DUTIES[kindOf(id)];
  const [own, later] = [partOf(id), roundOf(wholeOf(id))];
  if (stepOf(id) !== null) return `${milestonePhrase(id)} zijn gedaan`;
  if (duty === undefined) return `${milestonePhrase(id)} klaar zijn`;
  const which = [
    ...(kindOf(id) === wholeOf(id) || later === null ? [] : [`${later.round}e ronde`]),
    ...(own === null ? [] : [partText(own.part)]),
  ];
  return which.length === 0 ? duty : duty.replace(/ (klaar zijn|zijn \S+)$/, (end) => ` (${which.join(', ')})${end}`);
}

/** @example isOf('award-meetings') // 'zijn' */
export const isOf = (id: string): string => (PLURAL.has(kindOf(id)) ? 'zijn' : 'is');

/** @example mustOf('award-meetings') // 'moeten' */
export const mustOf = (id: string): string => (PLURAL.has(kindOf(id)) ? 'moeten' : 'moet');

/** @example hadToOf('award-meetings') // 'moesten' */
export const hadToOf = (id: string): string => (PLURAL.has(kindOf(id)) ? 'moesten' : 'moest');

/** What must be done by the day, or what the day is. @example 'Uiterlijk dan moet de nota van inlichtingen zijn gepubliceerd.' */
export function byThen({ id, owner, kind }: AboutMilestone): string {
  if (owner === 'ours') return `${kind === 'moment' ? 'Dan' : 'Uiterlijk dan'} ${mustOf(id)} ${dutyOf(id)}.`;
  const phrase = milestonePhrase(id);
  const isLastDay = owner === 'theirs' && kind === 'lastDay' && !/^(de sluiting|het einde) /.test(phrase);
  return isLastDay ? `Dit is de laatste dag voor ${phrase}.` : `Dan is ${phrase}.`;
}

/** Why then. @example 'Waarom dan? De gids zegt het in paragraaf 2.4.' */
export const why = (about: Pick<AboutMilestone, 'ground'>): string => `Waarom dan? ${groundAsReason(about.ground)}`;

/** What happens when a date of staff passes. */
const CONSEQUENCES: Readonly<Record<string, string>> = {
  'clarification-note':
    'Tussen de nota en de sluiting moeten tien dagen zitten. Komt de nota later, dan moet de sluiting mee opschuiven.',
  'bid-validity':
    'Daarna is geen inschrijver meer aan zijn inschrijving gebonden, en er is nog niet definitief gegund. Lukt dat niet op tijd? Vraag dan alle inschrijvers vóór die dag schriftelijk om langer gebonden te blijven.',
  'selection-decision':
    'Wie niet is geselecteerd, hoort dat meteen; wie om de redenen vraagt, krijgt die binnen vijftien dagen (Aanbestedingswet 2012, artikel 2.103).',
  'award-decision': 'Pas als de beslissing is verstuurd, beginnen de termijnen daarna te lopen.',
  'ceiling-notice':
    'Wordt het plafond pas bekend als de periode al loopt, dan geldt het niet voor aanvragen die er al zijn (Algemene wet bestuursrecht, artikel 4:27).',
  'subsidy-decision': 'Komt het besluit te laat, dan kan de aanvrager u in gebreke stellen en een dwangsom vragen.',
};

/** Where a notice was published with urgency, and shorter terms hold. */
const WITH_URGENCY: Readonly<Record<string, string>> = {
  'clarification-note':
    'Er is spoed: tussen de nota en de sluiting moeten vier dagen zitten. Komt de nota later, dan moet de sluiting mee opschuiven.',
};

/** Null when it has no consequence of its own. @param urgent the case was published with urgency */
export const consequenceOf = (id: string, urgent = false): string | null =>
  (urgent ? WITH_URGENCY[kindOf(id)] : undefined) ?? CONSEQUENCES[kindOf(id)] ?? null;

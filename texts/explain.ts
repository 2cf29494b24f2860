import type { TermFacts } from '../domain/plan/milestone.ts';
import type { Ground } from '../domain/law/ground.ts';
import type { IsoDate } from '../domain/law/iso-date.ts';
import type { TermUnit } from '../domain/law/term-rule.ts';
import { addDays, weekday } from '../domain/law/day.ts';
import { termRule } from '../domain/law/term-rules.ts';
import { groundInWords } from './ground.ts';
import { dateInWords } from './labels/day-words.ts';
import { milestoneLabel } from './labels/milestones.ts';
import { contested, lawInWords, type LawOfTerm } from './law-of-term.ts';

const HOLIDAYS: Readonly<Record<string, string>> = {
  'new-years-day': 'Nieuwjaarsdag',
  'good-friday': 'Goede Vrijdag',
  'easter-monday': 'tweede paasdag',
  'kings-day': 'Koningsdag',
  'liberation-day': 'Bevrijdingsdag',
  'ascension-day': 'Hemelvaartsdag',
  'whit-monday': 'tweede pinksterdag',
  'christmas-day': 'eerste kerstdag',
  'second-christmas-day': 'tweede kerstdag',
  'royal-decree': 'bij koninklijk besluit gelijkgesteld met een feestdag',
  weekend: 'weekend',
};

/** What the law counts, in so many words. @example lengthInWords(6, 'weeks') // '6 weken' */
export function lengthInWords(amount: number, unit: TermUnit): string {
  const [one, more] = {
    days: ['dag', 'dagen'],
    'working-days': ['werkdag', 'werkdagen'],
    'ordinary-days': ['werkdag', 'werkdagen'],
    weeks: ['week', 'weken'],
    months: ['maand', 'maanden'],
    years: ['jaar', 'jaar'],
  }[unit];
  const without = unit === 'ordinary-days' ? ' (zonder dagen die bij koninklijk besluit vrij zijn)' : '';
  return `${amount} ${amount === 1 ? one : more}${without}`;
}

/** How a term came about, step by step: event, count, extension or why not, end, and the safe day. */
export function explainTerm(
  term: TermFacts,
  about: {
    readonly event: string;
    readonly length: string | null;
    /** Why the Atw leaves it alone although it is short enough. */
    readonly notExtended?: string | null;
    /** The rule of law behind it; absent for a term that a file words itself. */
    readonly law?: LawOfTerm;
  },
): string[] {
  const { firstDay, rawLastDay, lastDay, planOn, grounds } = term;
  const long = about.length === null ? 'De termijn' : `De termijn van ${about.length}`;
  return [
    ...(about.law === undefined ? [] : [lawInWords(about.law)]),
    `De gebeurtenis is ${about.event}: ${dateInWords(term.eventDay)}. Die dag ${firstDay === term.eventDay ? 'telt mee' : 'zelf telt niet mee'}.`,
    firstDay === null
      ? `${long} wordt teruggeteld vanaf die dag en komt uit op ${dateInWords(rawLastDay)}.`
      : `${long} begint op ${dateInWords(firstDay)} en zou eindigen op ${dateInWords(rawLastDay)}.`,
    ...adjourned(term),
    ...stoodStill(term),
    shift(term, about.notExtended ?? null),
    term.time === undefined
      ? `De laatste dag is ${dateInWords(lastDay)}, de hele dag: tot ${dateInWords(addDays(lastDay, 1))}, 0.00 uur.`
      : `De laatste dag is ${dateInWords(lastDay)}. De definitie noemt er een uur bij: ${term.time.replace(':', '.')} uur.`,
    ...contested(term, about.law),
    ...(planOn === lastDay
      ? []
      : [`Plan een eigen handeling uiterlijk op ${dateInWords(planOn)}, de laatste gewone dag daarvoor.`]),
    `Grond: ${[...new Set(grounds)].map(groundInWords).join('; ')}.`,
    `Berekend met kalender ${term.calendarVersion}.`,
    ...(term.provisional
      ? [
          'Voorlopig: voor dat jaar is nog niet bekend welke dagen bij koninklijk besluit vrij zijn. De datum kan nog schuiven.',
        ]
      : []),
  ];
}

/** A term that was kept with its date: from what it counts and how long it is, by the rule or as it was made. */
export const explainKept = (term: TermFacts): string[] => explainTerm(term, aboutTerm(term));

function aboutTerm({ rule: id, length, after }: TermFacts): Parameters<typeof explainTerm>[1] {
  const rule = termRule(id);
  const made = length ?? rule;
  return {
    event: rule?.event ?? (after === undefined ? 'de dag waarvan de termijn telt' : milestoneLabel(after)),
    length: made === null ? null : lengthInWords(made.amount, made.unit),
    notExtended: rule?.notExtended ?? null,
    ...(rule === null ? {} : { law: rule }),
  };
}

const adjourned = ({ grounds }: TermFacts): string[] =>
  grounds.includes('Awb 7:10 lid 3') ? [`Daarvan zijn 6 weken verdaagd (${groundInWords('Awb 7:10 lid 3')}).`] : [];

const stoodStill = ({ suspendedDays, grounds }: TermFacts): string[] =>
  suspendedDays === undefined
    ? []
    : [
        `Daarin ${suspendedDays === 1 ? 'telde 1 dag' : `telden ${suspendedDays} dagen`} niet mee: de termijn stond stil (${groundInWords(grounds.includes('Awb 7:10 lid 2') ? 'Awb 7:10 lid 2' : 'Awb 4:15')}).`,
      ];

function shift({ rawLastDay, lastDay, shiftedOver, grounds }: TermFacts, notExtended: string | null): string {
  if (notExtended !== null) return `Hij schuift niet, welke dag het ook is: ${notExtended}.`;
  if (lastDay === rawLastDay) return unmoved(rawLastDay, grounds);
  const free = shiftedOver.map((one) => {
    const [day = '', name = ''] = one.split(' ');
    return `${dateInWords(day as IsoDate)} (${HOLIDAYS[name] ?? name})`;
  });
  const why = grounds.includes('Atw 2')
    ? 'de termijn moet twee gewone dagen bevatten of mag niet op een vrije dag eindigen (Algemene termijnenwet, artikelen 1 en 2)'
    : grounds.includes('ordinance')
      ? 'een termijn uit een verordening eindigt niet op een vrije dag, tenzij de verordening anders bepaalt (Gemeentewet, artikel 145; Provinciewet, artikel 141; Waterschapswet, artikel 172; Algemene termijnenwet, artikel 1 lid 1)'
      : 'een wettelijke termijn eindigt niet op een vrije dag (Algemene termijnenwet, artikel 1 lid 1)';
  return `Hij schuift door naar ${dateInWords(lastDay)}: ${why}.${free.length === 0 ? '' : ` Vrij zijn: ${free.join(', ')}.`}`;
}

const SATURDAY = 6;

function unmoved(day: IsoDate, grounds: readonly Ground[]): string {
  const weekend = weekday(day) >= SATURDAY;
  if (grounds.includes('Atw 1 lid 2'))
    return 'Hij schuift niet: teruggetelde termijnen worden niet verlengd (Algemene termijnenwet, artikel 1 lid 2).';
  if (grounds.includes('Atw 4 sub a'))
    return 'Hij schuift niet, welke dag het ook is: zo lange termijnen worden niet verlengd (Algemene termijnenwet, artikel 4 onder a).';
  if (grounds.includes('ordinance-otherwise'))
    return `Hij schuift niet${weekend ? ', ook al is dit een weekend' : ''}: dat bepaalt de verordening zelf (Gemeentewet, artikel 145; Provinciewet, artikel 141; Waterschapswet, artikel 172).`;
  if (grounds.includes('contract') || grounds.includes('local-scheme'))
    return `Hij schuift niet${weekend ? ', ook al is dit een weekend' : ''}: alleen termijnen uit een wet of een verordening worden verlengd (Algemene termijnenwet, artikelen 1 en 5; Gemeentewet, artikel 145).`;
  return 'Dat is een gewone dag; hij schuift niet.';
}

import { StatutoryCalendar } from '../../law/calendar.ts';
import { addDays, daysBetween, epochDay, isoOf } from '../../law/day.ts';
import { objectionDecision } from '../../law/objection.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import type { Trait } from '../trait.ts';
import { lastOf, type CheckInput, type CheckRule, type Found } from './rule.ts';
import { inWords } from './words.ts';

/** Bids must bind their bidders until the last decision that needs them, objections included. */
export const validityGap: CheckRule = {
  id: 'validity-gap',
  severity: 'warning',
  ground: 'contract',
  check(input) {
    const { bidValidity } = input.definition;
    const close = input.one('closes-bids');
    if (bidValidity === null || close === null) return [];
    const ends = addDays(close.lastDay, bidValidity.days);
    const needed = lastDecision(input);
    if (needed === null) return [];
    const objected = decisionOnObjection(input);
    const binding = `De inschrijvingen binden tot en met ${inWords(ends)} (${bidValidity.days} dagen na de sluiting)`;
    const { extensionDays } = bidValidity;
    const helps = objected === null || extensionDays === null ? [] : [extension(objected, ends, extensionDays)];
    const found = (milestone: string, through: IsoDate, sentences: readonly string[]): Found => ({
      message: [
        ...sentences,
        `Vraag een langere gestanddoening, ten minste ${daysBetween(close.lastDay, through)} dagen.`,
      ].join(' '),
      path: ['gestanddoening', 'dagen'],
      milestone,
      ...(bidValidity.ground === null ? {} : { ground: bidValidity.ground }),
    });
    if (needed.day > ends) {
      const short = daysBetween(ends, needed.day);
      const gap = `${binding}, ${short} ${short === 1 ? 'dag' : 'dagen'} te kort voor ${needed.what} op ${inWords(needed.day)}.`;
      const late = objected !== null && objected.soonest <= ends && objected.latest > ends && helps.length > 0;
      return [
        found(needed.id, needed.day, [
          gap,
          ...helps,
          ...(late
            ? [
                `Met commissie en verdaging kan dat besluit tot ${inWords(objected.latest)} komen, als de inschrijvingen niet meer binden.`,
              ]
            : []),
        ]),
      ];
    }
    if (objected === null || objected.latest <= ends) return [];
    const from = objected.soonest > ends ? `vanaf ${inWords(objected.soonest)}` : 'met commissie en verdaging';
    const gap = `${binding}: genoeg zolang niemand bezwaar maakt. Een besluit op bezwaar kan ${from} tot ${inWords(objected.latest)} komen, als zij niet meer binden.`;
    return [found(objected.window, objected.latest, [gap, ...helps])];
  },
};

const NEEDED: readonly (readonly [trait: Trait, what: string])[] = [
  ['on-application', 'het subsidiebesluit'],
  ['makes-final', 'de definitieve gunning'],
  ['decides', 'de gunningsbeslissing'],
];

function lastDecision(input: CheckInput): { readonly id: string; readonly what: string; readonly day: IsoDate } | null {
  for (const [trait, what] of NEEDED) {
    const milestone = lastOf(input, trait);
    if (milestone !== null) return { id: milestone.id, what, day: milestone.lastDay };
  }
  return null;
}

/** The days on which a decision on an objection can come. */
interface OnObjection {
  /** The window that such an objection came in under. */
  readonly window: string;
  readonly soonest: IsoDate;
  readonly latest: IsoDate;
}

/** From the plain six weeks to a committee that adjourns (Awb 7:10, 7:13); null without objections. */
function decisionOnObjection(input: CheckInput): OnObjection | null {
  const window = input.one('takes-objections');
  if (window === null) return null;
  return {
    window: window.id,
    soonest: decisionOn(window.lastDay, { committee: false, adjournedFrom: null }),
    latest: decisionOn(window.lastDay, { committee: true, adjournedFrom: 'raw' }),
  };
}

/** What the extension after a decision on an objection does. */
const extension = ({ soonest }: OnObjection, ends: IsoDate, days: number): string =>
  soonest <= ends
    ? `Een besluit op bezwaar op ${inWords(soonest)} verlengt dat tot en met ${inWords(addDays(soonest, days))}; zonder bezwaar helpt dat niet.`
    : `Een besluit op bezwaar (op zijn laatst ${inWords(soonest)}) komt daarna, en verlengt dan niets meer.`;

/** The last day for a decision on an objection against the award (Awb 7:10, 7:13). */
const decisionOn = (
  objectionLastDay: IsoDate,
  path: { readonly committee: boolean; readonly adjournedFrom: 'raw' | null },
): IsoDate =>
  isoOf(
    objectionDecision(new StatutoryCalendar(), {
      objectionLastDay: epochDay(objectionLastDay),
      ...path,
      suspensions: [],
    }).last,
  );

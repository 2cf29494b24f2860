import { localIso } from '../../../domain/law/clock.ts';
import { parseIsoDate } from '../../../domain/law/day.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import type { TermRule } from '../../../domain/law/term-rule.ts';
import { ruleOn, TERM_RULES, termRule } from '../../../domain/law/term-rules.ts';
import { computeTerm } from '../../../domain/law/computed-terms.ts';
import { proposal } from '../../../files/dates/propose.ts';
import { FIRST_YEAR, LAST_YEAR, outsideCalendar } from '../../../files/definition/outside-calendar.ts';
import { explainTerm, lengthInWords } from '../../../texts/explain.ts';
import { dateInWords } from '../../../texts/labels/day-words.ts';
import { termRuleIdOf, termRuleName, termRuleNamesLike } from '../../../texts/labels/term-rules.ts';
import { whyDate } from '../../told/why-date.ts';
import { madeBy } from '../../usecases/made-by.ts';
import { knownMilestone } from '../case.ts';
import { EXIT, Stop } from '../exit.ts';
import { printList, printOne, type Form, type TextForm } from '../output.ts';
import { seenCase } from '../seen-case.ts';
import { withCaseFile } from '../surroundings.ts';
import { typed, wording } from '../program.ts';

/** One term of the law, step by step; without a rule the list of rules. */
export async function termijn(given: string | undefined, from: string | undefined, form: Form): Promise<void> {
  if (given === undefined) return rules(form);
  const named = termRule(termRuleIdOf(given) ?? '');
  if (named === null) {
    const like = termRuleNamesLike(given);
    const meant = like.length === 0 ? '' : ` Bedoelt u: ${like.join(', ')}?`;
    throw new Stop(EXIT.notFound, `De regel ${given} bestaat niet.${meant} Bekijk de regels met: ${typed('termijn')}`);
  }
  if (from === undefined)
    throw new Stop(EXIT.wrongUsage, `Geef met --vanaf de dag waarvan de termijn telt: ${named.event}.`);
  const day = eventDay(from);
  const rule = ruleOn(named, day);
  if (rule === null) throw new Stop(EXIT.refused, notInForce(named, day));
  const computed = computeTerm(rule.id, day);
  if (!computed.ok)
    throw new Stop(
      EXIT.refused,
      `Vanaf ${from} valt deze termijn buiten de kalender. Kies een dag van ${FIRST_YEAR} tot en met ${LAST_YEAR}.`,
    );
  const term = computed.value;
  const { event, notExtended } = rule;
  const inWords = (): string =>
    explainTerm(term, { event, length: lengthInWords(rule.amount, rule.unit), notExtended, law: rule }).join('\n');
  const data = { ...term, endsAt: localIso(term.endsAt) };
  if (form !== 'csv') return printOne(form, () => data, inWords);
  printList(form, [data], () => ({
    head: ['Termijn', 'Laatste dag', 'Eindigt', 'Grond'],
    rows: [[termRuleName(rule.id), term.lastDay, data.endsAt, rule.grounds.join(', ')]],
  }));
}

/** Before its first day, or after its last. */
const notInForce = ({ validFrom, validUntil }: TermRule, day: IsoDate): string =>
  validUntil !== null && day > validUntil
    ? `Deze regel gold tot en met ${dateInWords(validUntil)}. Kies een eerdere dag, of zoek met ${typed('termijn')} de regel die nu geldt.`
    : `Deze regel geldt pas voor wat vanaf ${dateInWords(validFrom ?? day)} gebeurt; wat daarvóór gold, kent Tenderklok niet. Kies een latere dag, of zoek de wet van toen op.`;

function rules(form: Form): void {
  printList(form, TERM_RULES, (items) => ({
    head: ['Termijn', 'Duur', 'Telt vanaf', 'Grond', 'Regel'],
    rows: items.map((one) => [
      termRuleName(one.id),
      `${lengthInWords(one.amount, one.unit)}${one.direction === 'back' ? ' terug' : ''}`,
      one.event,
      one.grounds.join(', '),
      one.id,
    ]),
  }));
}

function eventDay(text: string): IsoDate {
  const day = parseIsoDate(text);
  const year = Number(text.slice(0, 4));
  if (day !== null && year >= FIRST_YEAR && year <= LAST_YEAR) return day;
  throw new Stop(EXIT.wrongUsage, day === null ? noDay(text) : outsideCalendar(text));
}

/** What is written otherwise is a day all the same: only what nobody can mean is none that exists. */
function noDay(text: string): string {
  const meant = proposal(text, 'day');
  return meant === ''
    ? `${text} is geen dag die bestaat. Schrijf jaar-maand-dag, bijvoorbeeld 2018-06-22.`
    : `Schrijf een dag als jaar-maand-dag, en niet als ${text}.${meant}`;
}

/** Why a milestone of a case is on its day. */
export async function legUit(reference: string, name: string, form: TextForm): Promise<void> {
  await withCaseFile(async (file) => {
    const { found, rights, mask } = await seenCase(file, reference, 'planning');
    const { milestone } = knownMilestone(found, name);
    const mayKnow = rights === null || rights.see('record') === null;
    const made = mayKnow ? mask(await madeBy(file, reference, milestone)) : null;
    const { term } = milestone;
    const lines = whyDate(found, milestone, wording, made);
    printOne(
      form,
      () => ({
        reference,
        milestone: milestone.id,
        endsAt: localIso(milestone.endsAt),
        ground: milestone.ground,
        term,
        lines,
      }),
      () => lines.join('\n'),
    );
  });
}

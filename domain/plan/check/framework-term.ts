import { addDays, addYears } from '../../law/day.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import { termRule } from '../../law/term-rules.ts';
import type { Framework } from '../definition.ts';
import { about, type CheckInput, type CheckRule, type Found } from './rule.ts';
import { inWords } from './words.ts';

/** A framework lasts four years at most, unless its object asks for more; nothing is bought under one that is over (Aw 2.140). */
export const frameworkTerm: CheckRule = {
  id: 'framework-term',
  severity: 'error',
  ground: 'Aw 2.140 lid 3',
  check(input) {
    const { framework } = input.definition;
    if (framework === null) return [];
    return [...tooLong(input, framework), ...lastDay(input, framework), ...calledOff(input, framework)];
  },
};

const most = (): number => termRule('framework-maximum')?.amount ?? 0;

/** When it begins: with the services, or where no day of those is known with the award. */
const startOf = (input: CheckInput): IsoDate | null =>
  (input.one('starts-services') ?? input.one('makes-final'))?.lastDay ?? null;

/** It lasts longer than the law lets it, by its years or by its last day. */
function tooLong(input: CheckInput, framework: Framework): readonly Found[] {
  const { years, through, reference, reason } = framework;
  const start = reference === null ? startOf(input) : null;
  const byDay = start !== null && through !== null && through >= addYears(start, most()) ? through : null;
  const lasts =
    years !== null && years > most()
      ? { text: `duurt ${years} jaar`, key: 'jaren' }
      : byDay !== null && start !== null
        ? { text: `loopt van ${inWords(start)} tot en met ${inWords(byDay)}`, key: 'tot-en-met' }
        : null;
  if (lasts === null) return [];
  return [
    {
      message:
        reason !== null
          ? `De raamovereenkomst ${lasts.text}, langer dan vier jaar, omdat: ${reason}. Zet die reden ook in de aankondiging.`
          : `De raamovereenkomst ${lasts.text}. Zij mag met verlengingen hoogstens vier jaar duren, tenzij haar voorwerp meer vraagt. Kies een kortere duur, of zet langer-omdat erbij.`,
      path: ['raamovereenkomst', lasts.key],
      severity: reason !== null || input.regime.regime !== 'european' ? 'hint' : 'error',
    },
  ];
}

/** Of one that is still to be awarded: how long it lasts is said, and once. */
function lastDay(input: CheckInput, { years, through, reference }: Framework): readonly Found[] {
  const start = startOf(input);
  if (reference !== null || start === null) return [];
  if (years === null && through === null)
    return [
      {
        message:
          'Er staat niet hoe lang de raamovereenkomst duurt. Dan is niet na te gaan of zij hoogstens vier jaar duurt. Zet jaren of tot-en-met erbij, met verlengingen meegeteld.',
        path: ['raamovereenkomst'],
        severity: 'hint',
      },
    ];
  if (through === null) return [];
  const path = ['raamovereenkomst', 'tot-en-met'];
  if (through < start)
    return [
      {
        message: `De raamovereenkomst loopt tot en met ${inWords(through)}, maar begint pas op ${inWords(start)}. Verbeter de laatste dag of de start.`,
        path,
        ground: 'Aw 2.140',
      },
    ];
  if (years === null) return [];
  const signed = input.one('makes-final')?.lastDay ?? start;
  // Between signing and services it can begin on any day, and a contract often ends with a month.
  const agree =
    through >= addDays(addYears(signed, years), -DAYS_BESIDE) &&
    through <= addDays(addYears(start, years), DAYS_BESIDE);
  return agree
    ? []
    : [
        {
          message: `De raamovereenkomst duurt ${years} jaar, maar loopt tot en met ${inWords(through)}: vanaf ${inWords(start)} zou dat tot en met ${inWords(addDays(addYears(start, years), -1))} zijn. Verbeter jaren of tot-en-met, of noem er één.`,
          path,
          severity: 'warning',
          ground: 'Aw 2.140',
        },
      ];
}

const DAYS_BESIDE = 31;

/** Of one under which is bought: the decision comes while it runs, and it belongs to a purchase under it. */
function calledOff(input: CheckInput, { reference, through }: Framework): readonly Found[] {
  if (reference === null) return [];
  if (input.type.regime !== 'call-off')
    return [
      {
        message: `Bij het type ${input.type.id} wordt een raamovereenkomst gegund; kenmerk noemt er een die er al is (${reference}) en doet niets. Haal kenmerk weg, of kies het type minicompetitie.`,
        path: ['raamovereenkomst', 'kenmerk'],
        severity: 'warning',
        ground: 'Aw 2.143',
      },
    ];
  const decision = input.one('decides');
  if (through === null || decision === null || decision.lastDay <= through) return [];
  return [
    {
      ...about(
        input,
        decision.id,
        `De gunningsbeslissing op ${inWords(decision.lastDay)} komt na de laatste dag van de raamovereenkomst ${reference}, ${inWords(through)}. Dan valt er niets meer af te roepen. Beslis eerder, of begin een nieuwe procedure.`,
      ),
      severity: 'warning',
      ground: 'Aw 2.140',
    },
  ];
}

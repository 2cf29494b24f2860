import { takesApplicants } from '../parties.ts';
import { means, type Trait } from '../trait.ts';
import type { CheckInput, CheckRule } from './rule.ts';

/** A part of the file, whether it says something, and whether this procedure has anything that uses it. */
type Part = readonly [
  key: string,
  stated: (definition: CheckInput['definition']) => boolean,
  used: (input: CheckInput) => boolean,
];

const has = ({ type }: CheckInput, trait: Trait): boolean => type.milestones.some((one) => means(one, trait));
const isSubsidy = ({ regime }: CheckInput): boolean => regime.regime === 'subsidy';

const PARTS: readonly Part[] = [
  ['beoordeling', ({ evaluation }) => evaluation !== null, (input) => has(input, 'scores')],
  ['gestanddoening', ({ bidValidity }) => bidValidity !== null, (input) => has(input, 'closes-bids')],
  ['raamovereenkomst', ({ framework }) => framework !== null, (input) => has(input, 'makes-final')],
  ['plafond', ({ ceiling }) => ceiling !== null, (input) => isSubsidy(input) && takesApplicants(input.type)],
  ['regeling', ({ scheme }) => scheme !== null, isSubsidy],
  [
    'subsidie',
    ({ subsidy }) => subsidy !== null,
    ({ type }) => type.phases.some(({ starts }) => starts === 'subsidies'),
  ],
];

/** What a file says and a procedure of its type does nothing with is told: nobody may count on it. */
export const partUnused: CheckRule = {
  id: 'part-unused',
  severity: 'warning',
  ground: null,
  check: (input) =>
    PARTS.filter(([, stated, used]) => stated(input.definition) && !used(input)).map(([key]) => ({
      message: `Bij het type ${input.type.id} doet ${key} niets. Haal het weg, of kies het type waar het bij hoort.`,
      path: [key],
    })),
};

import { takesApplicants } from '../parties.ts';
import { PART_TWO } from '../procedure-type.ts';
import { means, type Trait } from '../trait.ts';
import { closesByChannel } from './clock-mismatch.ts';
import type { CheckInput, CheckRule } from './rule.ts';

/** A part of the file (after a dot a key in it), whether it says something, and whether this procedure has anything that uses it. */
type Part = readonly [
  key: string,
  stated: (definition: CheckInput['definition']) => boolean,
  used: (input: CheckInput) => boolean,
];

const has = ({ type }: CheckInput, trait: Trait): boolean => type.milestones.some((one) => means(one, trait));
const isSubsidy = ({ regime }: CheckInput): boolean => regime.regime === 'subsidy';

const followsPartTwo = ({ regime }: CheckInput): boolean => PART_TWO.includes(regime.regime);

const PARTS: readonly Part[] = [
  ['beoordeling', ({ evaluation }) => evaluation !== null, (input) => has(input, 'scores')],
  ['gestanddoening', ({ bidValidity }) => bidValidity !== null, (input) => has(input, 'closes-bids')],
  ['raamovereenkomst', ({ framework }) => framework !== null, (input) => has(input, 'makes-final')],
  ['plafond', ({ ceiling }) => ceiling !== null, (input) => isSubsidy(input) && takesApplicants(input.type)],
  ['regeling', ({ scheme }) => scheme !== null, isSubsidy],
  ['bewijsmiddelen', ({ evidence }) => evidence.length > 0, (input) => has(input, 'closes-bids')],
  [
    'deelnemers',
    ({ participants }) => participants.length > 0,
    ({ definition, type }) =>
      definition.subsidy !== null || type.milestones.some((one) => means(one, 'starts-services')),
  ],
  [
    'kanaal.sluit',
    ({ channel }) => channel !== null && channel.closes !== null,
    (input) => closesByChannel(input) !== null,
  ],
  ['publicatie.verkort-door-vooraankondiging', ({ publication }) => publication.shortenedByPriorNotice, followsPartTwo],
  ['publicatie.termijn-afgesproken', ({ publication }) => publication.termAgreed, followsPartTwo],
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
      path: key.split('.'),
    })),
};

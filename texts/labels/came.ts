import type { Timeliness, TimelinessVerdict } from '../../domain/case/outcome.ts';
import type { Ground } from '../../domain/law/ground.ts';

/** How an objection came of which a person judges whether it counts. */
export interface CameAside {
  /** A sentence. @example 'Het bezwaar kwam te laat.' */
  readonly came: string;
  /** Behind the number of the objection. @example ', te laat' */
  readonly brief: string;
  /** By which article a person judges. */
  readonly ground: Ground;
  readonly verdict: Readonly<Record<TimelinessVerdict, string>>;
}

const ASIDE: Readonly<Record<Exclude<Timeliness, 'in-time'>, CameAside>> = {
  late: {
    came: 'Het bezwaar kwam te laat.',
    brief: ', te laat',
    ground: 'Awb 6:11',
    verdict: {
      counts: 'Bezwaar te laat, maar telt toch: verschoonbaar',
      'counts-not': 'Bezwaar te laat: niet verschoonbaar',
    },
  },
  premature: {
    came: 'Het bezwaar kwam te vroeg.',
    brief: ', te vroeg',
    ground: 'Awb 6:10',
    verdict: { counts: 'Bezwaar te vroeg, maar telt toch', 'counts-not': 'Bezwaar te vroeg: telt niet' },
  },
  'no-decision': {
    came: 'Deze procedure kent geen besluit waartegen bezwaar openstaat.',
    brief: ', in een procedure zonder bezwaar',
    ground: 'Awb 7:1',
    verdict: {
      counts: 'Bezwaar tegen wat toch een besluit is: het telt',
      'counts-not': 'Bezwaar tegen wat geen besluit is: het telt niet',
    },
  },
};

/** How an objection came of which a person judges whether it counts; null of one that came in time. */
export const cameAside = (timeliness: Timeliness): CameAside | null =>
  timeliness === 'in-time' ? null : ASIDE[timeliness];

/** The same from the value that a refusal carries. */
export const cameOf = (value: string): CameAside => ASIDE[value in ASIDE ? (value as keyof typeof ASIDE) : 'late'];

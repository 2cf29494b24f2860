import type { CheckRule } from './rule.ts';

/** A subsidy lasts no longer than its scheme allows. */
export const schemeTermOverLimit: CheckRule = {
  id: 'scheme-term-over-limit',
  severity: 'error',
  ground: 'local-scheme',
  check({ definition }) {
    const limit = definition.scheme?.maximumYears ?? null;
    const years = definition.subsidy?.years ?? 0;
    if (limit === null || years <= limit) return [];
    return [
      {
        message: `De subsidie duurt ${years} jaar; de regeling staat er hoogstens ${limit} toe. Kort de duur in of pas de regeling aan.`,
        path: ['subsidie', 'jaren'],
      },
    ];
  },
};

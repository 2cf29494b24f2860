import type { IsoDate } from './iso-date.ts';
import { AROUND_A_TENDER } from './rules/around-a-tender.ts';
import { AW_AWARD } from './rules/aw-award.ts';
import { AW_OPEN } from './rules/aw-open.ts';
import { AW_OTHER_PROCEDURES } from './rules/aw-other-procedures.ts';
import { AW_PURCHASING } from './rules/aw-purchasing.ts';
import { AWB_DECISIONS } from './rules/awb-decisions.ts';
import { AWB_TRAFFIC } from './rules/awb-traffic.ts';
import { AWB_SUBSIDIES } from './rules/awb-subsidies.ts';
import { WORKS_RULES } from './rules/works.ts';
import type { TermRule } from './term-rule.ts';

/** Every term of the law that has a number, one row each. */
export const TERM_RULES: readonly TermRule[] = [
  ...AWB_DECISIONS,
  ...AWB_SUBSIDIES,
  ...AWB_TRAFFIC,
  ...AW_OPEN,
  ...AW_AWARD,
  ...AW_OTHER_PROCEDURES,
  ...AW_PURCHASING,
  ...WORKS_RULES,
  ...AROUND_A_TENDER,
];

const byId = new Map(TERM_RULES.map((one) => [one.id, one]));

/** The rule of this id, whenever it holds, or null: such a rule is not known. */
export function termRule(id: string): TermRule | null {
  return byId.get(id) ?? null;
}

/** The rule as it holds for what happens on a day, an earlier one included; null when none is known to hold. */
export function ruleOn(rule: TermRule, day: IsoDate): TermRule | null {
  if (inForce(rule, day)) return rule;
  const earlier = rule.earlier === null ? null : termRule(rule.earlier);
  return earlier === null ? null : ruleOn(earlier, day);
}

/** Whether the rule holds for what happens on this day. */
export const inForce = ({ validFrom, validUntil }: TermRule, day: IsoDate): boolean =>
  (validFrom === null || day >= validFrom) && (validUntil === null || day <= validUntil);

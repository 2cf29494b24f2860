import { bidsOf } from '../../domain/evaluation/bids-of.ts';
import type { EvaluationRules } from '../../domain/evaluation/rules.ts';
import type { Rows } from '../../domain/evaluation/rows.ts';
import { settle } from '../../domain/evaluation/settle.ts';
import type { Wording } from '../../texts/next-step.ts';
import { openChoicesText } from '../../texts/open-choices.ts';
import { rowFindingText } from '../../texts/row-finding.ts';

/** Why grades and prices of a script cannot be read in with this definition; none when they can. @param wording how a front names what can be done */
export function assessmentFaults(rules: EvaluationRules | null, rows: Rows, wording: Wording): readonly string[] {
  if (rules === null) return ['De definitie heeft geen beoordeling. Vul die in, of haal deze handeling weg.'];
  const settings = settle(rules);
  if (!settings.ok) return [openChoicesText(settings.error)];
  const bids = bidsOf(settings.value, rows);
  return bids.ok ? [] : bids.error.map((one) => rowFindingText(one, [], wording));
}

import type { KnownObjection } from '../../domain/case/own-part.ts';
import type { Timeliness } from '../../domain/case/outcome.ts';
import { consequenceLabel } from './words.ts';

/** @example objectionText(first) // 'bezwaar 1: loopt (2019-JGD21110/bezwaar-1)' */
export const objectionText = ({ no, reference, consequence }: KnownObjection): string =>
  `bezwaar ${no}: ${consequence === null ? 'loopt' : consequenceLabel(consequence)} (${reference})`;

const TIMELINESS: Readonly<Record<Timeliness, string>> = {
  'in-time': 'Het bezwaar kwam op tijd.',
  late: 'Het bezwaar kwam te laat. Een mens beoordeelt of het toch telt (Awb 6:11).',
  premature: 'Het bezwaar kwam te vroeg. Een mens beoordeelt of het toch telt (Awb 6:10).',
  excused: 'Het bezwaar kwam niet op tijd en telt toch.',
  'not-excused': 'Het bezwaar kwam niet op tijd en telt niet.',
};

/** Whether an objection came in time, or who says whether it counts. */
export const timelinessText = (timeliness: Timeliness): string => TIMELINESS[timeliness];

import type { Role } from '../../domain/plan/milestone.ts';
import { atTheDesk, isOnly, who, type Receiver } from './receiver.ts';

/** Who does what staff must do here: the first of the first role that works with the program. */
export const doerOf = (to: Receiver, roles: readonly Role[] = []): string =>
  who(to.case, roles.find((role) => atTheDesk({ roles: [role] })) ?? 'procedureLead');

/**
 * Whose task it is, said to whoever reads it. @param roles of the milestone; the lead does what is of none.
 * @example 'U hoeft niets te doen: Noor de Wit doet dit.'
 */
export function whoDoes(to: Receiver, roles?: readonly Role[]): string {
  const doer = doerOf(to, roles);
  if (to.name === doer) return 'Dit is uw taak.';
  return atTheDesk(to)
    ? `${doer} doet dit. U hoeft niets te doen, behalve als ${doer} er niet is.`
    : `U hoeft niets te doen: ${doer} doet dit.`;
}

/** The same for what assessors do together and the desk reports. */
export const assessorsTask = (to: Receiver, roles?: readonly Role[]): string =>
  isOnly(to, 'evaluator') && roles?.includes('evaluator') === true
    ? `Geef uw oordeel vóór die dag aan ${doerOf(to, roles)}. Die legt het vast.`
    : whoDoes(to, roles);

/** Whether it is this receiver who knows the law for this case. */
export const isLawyer = (to: Receiver): boolean => to.roles.includes('lawyer');

/** Who judges something of the law, and how that comes on record. @example 'Iris Prins (jurist) beoordeelt dat.' */
export function lawyerJudges(to: Receiver): string {
  if (!isLawyer(to)) return `${who(to.case, 'lawyer')} (jurist) beoordeelt dat.`;
  return atTheDesk(to)
    ? 'U beoordeelt dat.'
    : `U beoordeelt dat. Geef uw oordeel met de reden aan ${doerOf(to)}, die het vastlegt.`;
}

/** Something must follow, for whoever does it and for whoever should know. */
export const doing = (to: Receiver, forDoer: string, forOthers: (doer: string) => string): string =>
  to.name === doerOf(to) ? forDoer : forOthers(doerOf(to));

/** The same where both read one sentence. @example mustNow(to, 'een loting houden') // 'U moet nu een loting houden' */
export const mustNow = (to: Receiver, what: string): string => `${doing(to, 'U', (doer) => doer)} moet nu ${what}`;

import { listed } from '../ground.ts';
import { milestonePhrase } from './milestones.ts';

/**
 * What is said when others have less time than was made known (Aw 1.10, 2.70).
 * @param milestones what comes sooner; one at least.
 */
export const soonerText = (milestones: readonly string[]): string =>
  `Let op: ${listed(milestones.map(milestonePhrase))} ${milestones.length === 1 ? 'komt' : 'komen'} eerder dan was bekendgemaakt. Wie daarop rekende, verliest die tijd. Ga na of dat kan, en maak het meteen bekend.`;

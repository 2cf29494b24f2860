import type { Squeezed } from '../../domain/plan/change/length-kept.ts';
import { listed } from '../ground.ts';
import { dateInWords } from './day-words.ts';
import { milestonePhrase } from './milestones.ts';

/**
 * What is said of a period that begins later and has fewer days left; how to give it back its days comes after it.
 * @example 'Let op: de beoordeling begint later en houdt 11 dagen over. Dat waren er 25. …'
 */
export function squeezedText({ milestone, days, were, whole, passes }: Squeezed): string {
  const left = `${days} ${days === 1 ? 'dag' : 'dagen'}`;
  const first = passes.length === 0 ? '' : `Verplaats dan ook ${listed(passes.map(milestonePhrase))}. `;
  return `Let op: ${milestonePhrase(milestone)} begint later en houdt ${left} over. Dat waren er ${were}. Met evenveel dagen als eerst eindigt dit op ${dateInWords(whole)}. ${first}Het einde verplaatsen:`;
}

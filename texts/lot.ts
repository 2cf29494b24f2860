import { capital } from './labels/milestones.ts';

/**
 * A lot as people call it: its id in words, with its name when it has one.
 * @example lotText('perceel-1') // 'Perceel 1'
 * @example lotText('2', 'Veilig Thuis') // 'Perceel 2 (Veilig Thuis)'
 */
export function lotText(lot: string, name?: string): string {
  const words = lot.replaceAll('-', ' ');
  const known = /^(perceel|beide|alle)\b/.test(words) ? capital(words) : `Perceel ${words}`;
  return name === undefined || name === lot ? known : `${known} (${name})`;
}

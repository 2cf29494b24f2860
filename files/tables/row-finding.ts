import type { PlacedFinding } from '../../domain/plan/finding.ts';

/** Something that is wrong in a table, where it stands. @param column from 1 */
export const rowFinding = (rule: string, message: string, line: number, column = 1): PlacedFinding => ({
  rule,
  severity: 'error',
  message,
  ground: null,
  line,
  column,
});

import type { Finding } from '../../domain/plan/finding.ts';

/** Where something stands in a file. */
export type Path = readonly (string | number)[];

/** A finding that keeps a definition from being used. */
export const fault = (rule: string, path: Path, message: string): Finding => ({
  rule,
  severity: 'error',
  message,
  ground: null,
  path,
});

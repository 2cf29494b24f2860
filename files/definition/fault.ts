import type { Finding } from '../../domain/plan/finding.ts';
import type { Path } from './yaml-file.ts';

/** A finding that keeps a definition from being used. */
export const fault = (rule: string, path: Path, message: string): Finding => ({
  rule,
  severity: 'error',
  message,
  ground: null,
  path,
});

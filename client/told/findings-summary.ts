import type { Severity } from '../../domain/plan/finding.ts';

/** What a finding does to a start, which a running case has behind it. */
const OF_A_START = { error: ' (houden een start tegen)', warning: ' (vragen een reden)' } as const;
const OF_A_CASE = { error: '', warning: '' } as const;

/** How many findings there are of each kind. @param running they are about a case that was started */
export function summary(findings: readonly { readonly severity: Severity }[], running = false): string {
  if (findings.length === 0) return 'Geen bevindingen.';
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  const does = running ? OF_A_CASE : OF_A_START;
  return `Fouten${does.error}: ${count('error')}. Waarschuwingen${does.warning}: ${count('warning')}. Tips: ${count('hint')}.`;
}

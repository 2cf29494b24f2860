/**
 * What the record says of a start.
 * @example startedText(['validity-gap']) // 'Gestart, ondanks de waarschuwing validity-gap'
 */
export function startedText(warnings: readonly string[]): string {
  if (warnings.length === 0) return 'Gestart';
  return `Gestart, ondanks ${warnings.length === 1 ? 'de waarschuwing' : 'de waarschuwingen'} ${warnings.join(', ')}`;
}

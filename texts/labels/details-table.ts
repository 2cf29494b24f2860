/** Temporal UI draws table cells without padding. */
const PAD = '\u00a0';

export const section = (title: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `## ${title}\n\n${items.map((item) => `- ${oneLine(item)}`).join('\n')}`;

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `|${cells.map((cell) => PAD + cellText(cell) + PAD).join('|')}|`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

const cellText = (text: string): string => oneLine(text).replaceAll(/[\\|]/g, '\\$&');

/** Text from a person may not start a heading, a list or a tag of its own. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().replaceAll('<', '&lt;');

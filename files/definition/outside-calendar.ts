import type { Finding } from '../../domain/plan/finding.ts';

/** Years that the calendar of free days covers for what staff write. */
export const FIRST_YEAR = 2015;
export const LAST_YEAR = 2035;

const ONE = ' valt';
const REST = ` buiten ${FIRST_YEAR} tot en met ${LAST_YEAR}; van andere jaren zijn de vrije dagen niet bekend. Kies een datum daarbinnen, of laat weg wat daarna pas komt.`;

/** What is said of a day outside those years. */
export const outsideCalendar = (day: string): string => `${day}${ONE}${REST}`;

/** The calendar ends once: all that lies outside it is one finding, at the first place, which says how much that is. */
export function outsideOnce(findings: readonly Finding[]): Finding[] {
  const outside = findings.filter(({ message }) => message.endsWith(REST));
  const [first, ...others] = outside;
  if (first === undefined || others.length === 0) return [...findings];
  const count = others.length === 1 ? 'nog een datum' : `nog ${others.length} datums`;
  const all = { ...first, message: first.message.replace(`${ONE}${REST}`, ` en ${count} vallen${REST}`) };
  return findings.flatMap((one) => (one === first ? all : others.includes(one) ? [] : one));
}

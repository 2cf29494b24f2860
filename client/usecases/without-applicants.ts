import type { FoundCase } from './find.ts';
import type { Rights } from './rights-in.ts';

/** The same with every applicant under a number. */
export type Masked = <Value>(value: Value) => Value;

/**
 * How a case is told to somebody for whom the names of its applicants are not. Where applicants come in as it runs, their short names are
 * part of its milestones. Whoever files applications and decides on them knows whose they are; anybody else reads numbers until she may.
 */
export function maskFor({ state }: FoundCase, { see, act }: Pick<Rights, 'see' | 'act'>): Masked {
  const parties = [
    ...new Set(state.milestones.flatMap(({ told, party }) => (told === undefined ? [] : (party ?? [])))),
  ];
  if (parties.length === 0 || see('bidder-names') === null || act('reportMilestone') === null) return (value) => value;
  const aliases = parties.map((party, at) => [party, `aanvrager-${at + 1}`] as const);
  const change = (text: string): string => {
    for (const [party, alias] of aliases) {
      if (text === party) return alias;
      // Ids end in it after an at sign, and what people type after a hyphen.
      if (text.endsWith(`@${party}`) || text.endsWith(`-${party}`)) return `${text.slice(0, -party.length)}${alias}`;
    }
    return text;
  };
  return <Value>(value: Value) => changed(value, change) as Value;
}

/** The same value with every text in it changed; what is no plain object or list stays what it is. */
function changed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => changed(one, change));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [change(name), changed(member, change)]));
}

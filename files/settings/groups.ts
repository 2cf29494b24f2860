import type { AccessRole } from '../../domain/rights/role.ts';

/** Roles as they are written in a setting; a test keeps them the words that people read elsewhere. */
const ROLES: Readonly<Record<string, AccessRole>> = {
  procesleider: 'procedureLead',
  inkoper: 'procurementOfficer',
  jurist: 'lawyer',
  beoordelaar: 'evaluator',
  procesbegeleider: 'facilitator',
  'secretaris van het college': 'executiveSecretary',
  budgethouder: 'budgetHolder',
  beheerder: 'administrator',
  auditor: 'auditor',
  notaris: 'notary',
};

export const ROLE_WORDS = Object.keys(ROLES);

/** Which roles somebody has by a group of the log-in provider. */
export type GroupRoles = ReadonlyMap<string, readonly AccessRole[]>;

/** Groups and their roles, or the part that cannot be read. @example readGroups('TK Audit=auditor, 3fa8=jurist') */
export function readGroups(text: string): { readonly groups: GroupRoles } | { readonly wrong: string } {
  const groups = new Map<string, readonly AccessRole[]>();
  for (const part of text.split(',').map((one) => one.trim())) {
    if (part === '') continue;
    const at = part.lastIndexOf('=');
    const [group, word] = [
      part.slice(0, at).trim(),
      part
        .slice(at + 1)
        .trim()
        .toLowerCase(),
    ];
    const role = Object.hasOwn(ROLES, word) ? ROLES[word] : undefined;
    if (at < 1 || group === '' || role === undefined) return { wrong: part };
    groups.set(group, [...(groups.get(group) ?? []), role]);
  }
  return { groups };
}

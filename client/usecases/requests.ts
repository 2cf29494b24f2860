import { isActName, type ActName } from '../../domain/acts/acts.ts';
import type { Refusal } from '../../domain/acts/refusal.ts';
import { openApprovals } from '../../domain/case/approvals.ts';
import { digestOf } from '../../domain/case/digest.ts';
import { procedureOf, type CaseName, type Pending } from '../../domain/case/state.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import type { Definition } from '../../domain/plan/definition.ts';
import type { Role } from '../../domain/plan/milestone.ts';
import { nameOf, peopleOf } from '../../domain/plan/people.ts';
import { whoMayAct } from '../../domain/rights/may-act.ts';
import { phaseGroupOf } from '../../domain/rights/phase-group.ts';
import type { AccessRole } from '../../domain/rights/role.ts';
import { identityOfAsker, verifiedKey, type Asker } from '../../domain/rights/vouched.ts';
import { knownActor } from '../../store/actors.ts';
import { readEvents } from '../../store/events.ts';
import { resolved } from '../../store/resolve.ts';
import { readKeptCase, type StoredCase } from '../../store/cases.ts';
import { definitionOf, peopleNamed } from './definition-of.ts';
import type { CaseFile } from './desk.ts';
import type { FoundCase } from './find.ts';
import { rightsIn } from './rights-in.ts';
import type { Written } from './travelling.ts';

/** What somebody asked that counts once another person confirms it, as people read it. */
export interface AskedAct {
  /** The same for the same act of the same content, and for no other of its case. */
  readonly key: string;
  readonly name: ActName;
  /** Its own fields; what people wrote is text. */
  readonly fields: Written;
}

/** Such a request as long as it is open. */
export interface OpenRequest extends AskedAct {
  /** Who asked, by name. */
  readonly by: readonly string[];
  readonly since: EpochMs;
  readonly until: EpochMs;
  /** Whose act it is as the case stands. */
  readonly roles: readonly AccessRole[];
  /** Who may confirm it, by name, of those whom the definition names. */
  readonly people: readonly string[];
}

/** What one person can do with a request. */
export type Confirming =
  | { readonly kind: 'may' }
  /** She asked it herself. */
  | { readonly kind: 'own' }
  /** It is not her act. */
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** What waits for another person in a case, in the order in which it was asked. */
export async function openRequests(file: CaseFile, found: FoundCase, now: EpochMs): Promise<readonly OpenRequest[]> {
  const { stored, state } = found;
  const open = state.outcome === null ? openApprovals(state, now) : [];
  if (open.length === 0) return [];
  const people = await peopleNamed(file, stored);
  return Promise.all(open.map((one) => requestOf(file, found, one, people)));
}

/** What somebody asked under this key, whether it still waits or not; null: nobody asked that in this case. */
export async function askedAct(file: CaseFile, { stored }: FoundCase, key: string): Promise<AskedAct | null> {
  const { reference } = stored.name;
  const isAsked = (one: Pick<Pending, 'act' | 'content'>): boolean => keyOf(one) === key;
  const found =
    stored.state.pending.find(isAsked) ??
    (await readEvents(file.db, reference)).flatMap(askedIn(reference)).find(isAsked);
  return found === undefined ? null : askedOf(file, found);
}

/** Whether somebody can confirm a request. @throws DefinitionUnreadable */
export async function confirmingOf(
  file: CaseFile,
  found: FoundCase,
  asker: Asker,
  { key, name }: AskedAct,
): Promise<Confirming> {
  if (await isOfHer(file, found.stored, asker, key)) return { kind: 'own' };
  const refusal = (await rightsIn(file, found, asker)).act(name);
  return refusal === null ? { kind: 'may' } : { kind: 'refused', refusal };
}

const keyOf = ({ act, content }: Pick<Pending, 'act' | 'content'>): string => digestOf(`${act} ${content}`);

async function askedOf({ db }: CaseFile, asked: Pick<Pending, 'act' | 'content'>): Promise<AskedAct | null> {
  const { act, content } = asked;
  return isActName(act)
    ? { key: keyOf(asked), name: act, fields: await resolved(db, JSON.parse(content) as Written) }
    : null;
}

async function requestOf(
  file: CaseFile,
  { state }: FoundCase,
  one: Pending,
  named: Pick<Definition, 'roles' | 'named'> | null,
): Promise<OpenRequest> {
  const asked = await askedOf(file, one);
  if (asked === null) throw new Error(`no act is called ${one.act}`);
  const roles = whoMayAct(asked.name, phaseGroupOf(state));
  const before = one.by.map((by) => (named === null ? by : nameOf(named, by)));
  const people =
    named === null
      ? []
      : peopleOf(
          named,
          roles.filter((role): role is Role => role in named.roles),
        );
  const { since, until } = one;
  const others = people.filter(({ name, mail }) => !one.by.includes(mail) && !one.by.includes(name));
  return { ...asked, by: before, since, until, roles, people: others.map(({ name }) => name) };
}

/** Whether somebody asked this herself, under whatever name. */
async function isOfHer(file: CaseFile, stored: StoredCase, asker: Asker, key: string): Promise<boolean> {
  const kept = await readKeptCase(file.db, stored.name.reference);
  const asked = kept?.state.pending.find((one) => keyOf(one) === key);
  if (asked === undefined) return false;
  if (typeof asker !== 'string' && asked.verified.some((one) => verifiedKey(one) === verifiedKey(asker))) return true;
  const { definition } = await definitionOf(file, stored);
  const own = await knownActor(file.db, procedureOf(stored.name), identityOfAsker(definition, asker));
  return own !== null && asked.by.includes(own);
}

/** The requests of this very case in its record. */
const askedIn =
  (reference: CaseName['reference']) =>
  ({ reference: of, fact }: Awaited<ReturnType<typeof readEvents>>[number]) =>
    of === reference && fact.kind === 'approval-asked' ? [fact] : [];

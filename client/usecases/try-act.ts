import { randomUUID } from 'node:crypto';
import { specOf } from '../../domain/acts/acts.ts';
import { judge } from '../../domain/acts/judge.ts';
import { refusal, type Refusal } from '../../domain/acts/refusal.ts';
import { withWayOf } from '../../domain/case/lot-way.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { withActual } from '../../domain/plan/plan-facts.ts';
import { askVerdict } from '../temporal/updates.ts';
import { unanswered, type Wish } from './act.ts';
import { brokenBy } from './aftermath.ts';
import { endedFor } from './after-end.ts';
import type { Desk } from './desk.ts';
import type { FoundCase } from './find.ts';
import { previewOf, type Preview } from './preview.ts';
import { isNobody, isOnePerson, personOf, travelling } from './travelling.ts';

export type Tried =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** `preview`: what it would do to the dates; null when it does nothing to them. `waitsFor`: how many more people it needs. */
  | { readonly kind: 'possible'; readonly preview: Preview | null; readonly waitsFor: number }
  | { readonly kind: 'not-running' };

/** Asks a case what would come of an act, without doing it, and tells what it would change. Nothing of it is kept. */
export async function tryAct(desk: Desk, found: FoundCase, wish: Wish): Promise<Tried> {
  const { stored, state } = found;
  const at = desk.now();
  const fields = await travelling(desk, stored, wish, 'look');
  const person = await personOf(desk, stored, wish.by, 'look');
  const confirms = wish.confirms === undefined ? {} : { confirms: wish.confirms };
  const asked = { ...fields, id: randomUUID(), ...person, moment: at, ...confirms };
  const verdict = await askVerdict(desk.client, stored.workflowId, wish.name, asked);
  if (verdict === 'not-found') {
    const ended = await endedFor(desk, stored.name.reference, { name: wish.name, fields: asked });
    if (ended === null) return unanswered(stored);
    const why = judge(ended.state, wish.name, asked, at, null);
    return why === null ? { kind: 'possible', preview: null, waitsFor: 0 } : { kind: 'refused', refusal: why };
  }
  if (verdict.kind === 'refused') return verdict;
  const helped = verdict.waitsFor > 0 && !isNobody(wish.second);
  if (helped && (await isOnePerson(desk, stored, wish.by, wish.second ?? '')))
    return { kind: 'refused', refusal: refusal('two-people') };
  const { changed, facts } = verdict;
  const change = specOf(wish.name).change?.(withWayOf(state, fields), fields, at) ?? null;
  const tellsAll = wish.name === 'correctReport';
  const preview =
    change === null
      ? await breakingReport(desk, found, { name: wish.name, fields, at })
      : await previewOf(desk, found, { change: change.kind, tellsAll, changed, facts, at });
  return { kind: 'possible', preview, waitsFor: verdict.waitsFor - (helped ? 1 : 0) };
}

/** What a report breaks though no date changes by it, such as a note that came before the questions closed; null: nothing. */
async function breakingReport(
  desk: Desk,
  found: FoundCase,
  { name, fields, at }: { readonly name: Wish['name']; readonly fields: Wish['fields']; readonly at: EpochMs },
): Promise<Preview | null> {
  if (name !== 'reportMilestone') return null;
  const { facts } = found.state;
  const happenedAt = Number(fields['happenedAt'] ?? at);
  const actual = withActual(facts, String(fields['milestone']), happenedAt);
  const broken = await brokenBy(desk, found, { ...facts, actual }, at);
  return broken.length === 0 ? null : { moved: [], people: [], rectify: [], sooner: [], squeezed: [], broken };
}

import type { Refusal } from '../../../domain/acts/refusal.ts';
import type { OfficeActName } from '../../../domain/office/office-acts.ts';
import type { Told } from '../../../texts/office/done.ts';
import type { Desk } from '../desk.ts';
import { findCase, type FoundCase } from '../find.ts';
import type { Preview } from '../preview.ts';
import { putRefusal } from '../put-refusal.ts';
import { personOf } from '../travelling.ts';
import type { OnCourse } from './course.ts';
import { noteOnCourse } from './note-on-course.ts';
import { perform, type OfficeAnswer, type OfficeWish } from './perform.ts';

/** Acts on the case file after which something on the course of the case follows. */
export const ON_COURSE: { readonly [Name in OfficeActName]?: OnCourse } = { publishNote: noteOnCourse };

export type WholeAnswer =
  | Exclude<OfficeAnswer, { readonly kind: 'done' }>
  | { readonly kind: 'done'; readonly told: Told; readonly preview: Preview | null }
  | { readonly kind: 'not-running' };

/** Carries out an act on the case file, with what follows from it on the course of the case: first asked, then written, then done. */
export async function performWhole(desk: Desk, wish: OfficeWish): Promise<WholeAnswer> {
  const course = ON_COURSE[wish.name];
  const found = course === undefined ? null : await findCase(desk, wish.reference);
  if (course === undefined || found === null) return withPreview(await perform(desk, wish), null);
  const before = await course.before(desk, found, wish);
  switch (before.kind) {
    case 'not-running':
      return before;
    case 'refused':
      if (wish.tries !== true) await refusedFor(desk, found, wish, before.refusal);
      return before;
    case 'done':
      return follow(course, desk, found, wish, { told: before.told, preview: null });
    case 'go': {
      const answer = withPreview(await perform(desk, wish), before.preview);
      return answer.kind !== 'done' || wish.tries === true ? answer : follow(course, desk, found, wish, answer);
    }
  }
}

const withPreview = (answer: OfficeAnswer, preview: Preview | null): WholeAnswer =>
  answer.kind === 'done' ? { ...answer, preview } : answer;

async function follow(
  course: OnCourse,
  desk: Desk,
  found: FoundCase,
  wish: OfficeWish,
  done: { readonly told: Told; readonly preview: Preview | null },
): Promise<WholeAnswer> {
  const acted = await course.after(desk, found, wish, done.told);
  return acted.kind === 'done' ? { kind: 'done', ...done } : acted;
}

async function refusedFor(desk: Desk, { stored }: FoundCase, { name, by }: OfficeWish, why: Refusal): Promise<void> {
  const [at, person] = [desk.now(), await personOf(desk, stored, by, 'keep')];
  await putRefusal(desk, stored, { key: `${name}/${at}`, at, by: person, act: name, refusal: why });
}

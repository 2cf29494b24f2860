import { aboutMilestone, refusal } from '../../../domain/acts/refusal.ts';
import { procedureOf } from '../../../domain/case/state.ts';
import { nextNote } from '../../../domain/office/note.ts';
import { mayDo } from '../../../domain/rights/may-do.ts';
import { phaseGroupOf } from '../../../domain/rights/phase-group.ts';
import { means } from '../../../domain/plan/trait.ts';
import { notesOf } from '../../../store/notes.ts';
import { dateInWords } from '../../../texts/labels/day-words.ts';
import { act } from '../act.ts';
import { rightsIn } from '../rights-in.ts';
import { tryAct } from '../try-act.ts';
import type { OnCourse } from './course.ts';

/**
 * A note reaches its milestone, and its closing moves with it where the law asks for more days between them (Aw 2.54, 2.73): the case says
 * to which day, and whoever publishes names that day.
 */
export const noteOnCourse: OnCourse = {
  async before(desk, found, wish) {
    const { state, stored } = found;
    const { roles } = await rightsIn(desk, found, wish.by);
    const notHers = mayDo(roles, phaseGroupOf(state), wish.name);
    if (notHers !== null) return { kind: 'refused', refusal: notHers };
    const last = (await notesOf(desk.db, stored.name.reference)).at(-1);
    // It went out, and its milestone was not reported: the server was away.
    if (last !== undefined && state.milestones.some(({ id, state: how }) => id === last.milestone && how !== 'done'))
      return {
        kind: 'done',
        told: {
          no: last.no,
          count: 0,
          milestone: last.milestone,
          sha256: last.files.find(({ form }) => form === 'md')?.sha256 ?? '',
          at: last.at,
        },
      };
    const note = nextNote(state);
    if (note === null) return { kind: 'refused', refusal: refusal('no-notes') };
    const tried = await tryAct(desk, found, { name: 'reportMilestone', fields: { milestone: note.id }, by: wish.by });
    if (tried.kind !== 'possible') return tried;
    const { preview } = tried;
    const closing = preview?.moved.find(({ milestone, from }) => from !== null && closes(found, milestone));
    const named = wish.fields['closing'];
    if (closing === undefined || wish.tries === true || String(named ?? '').slice(0, 10) === closing.lastDay)
      return { kind: 'go', preview };
    const values = { was: closing.from ?? '', allowed: dateInWords(closing.lastDay) };
    return {
      kind: 'refused',
      refusal: { ...aboutMilestone('note-moves-closing', closing.milestone, values), ground: 'Aw 2.54' },
    };
  },
  after: (desk, { stored }, { by }, { no, milestone, sha256, at }) =>
    act(desk, stored, {
      name: 'reportMilestone',
      fields: { milestone: milestone ?? '', proof: `Nota ${no}, sha256 ${sha256}`, happenedAt: at ?? 0 },
      by,
      id: `nota/${procedureOf(stored.name)}/${no}`,
    }),
};

const closes = ({ state }: { readonly state: Parameters<typeof nextNote>[0] }, id: string): boolean =>
  state.milestones.some((one) => one.id === id && means(one, 'closes-bids'));

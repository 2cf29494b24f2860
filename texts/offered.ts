import { specOf, type ActName } from '../domain/acts/acts.ts';
import type { Field } from '../domain/acts/field.ts';
import type { CaseMilestone } from '../domain/case/milestone.ts';
import type { CaseView } from '../domain/case/view.ts';
import { means } from '../domain/plan/trait.ts';
import type { AccessRole } from '../domain/rights/role.ts';
import { commandLine } from './command-line.ts';
import { actLabel } from './labels/acts.ts';
import { milestoneName } from './labels/milestones.ts';
import type { ActStep, Wording } from './next-step.ts';

/** Something that can be done with a case now. */
export interface Offer {
  readonly act: ActName;
  /** @example 'melden' */
  readonly label: string;
  /** Whose act it is. */
  readonly roles: readonly AccessRole[];
  /** What to type, with `…` where people must still fill something in. */
  readonly command: string;
}

/** What someone must write where the case cannot know it. */
const OPEN = '…';

/** What can be done with a case now, filled in as far as the case knows. */
export const offersOf = (view: CaseView, wording: Wording = commandLine): readonly Offer[] =>
  view.offered.map((act) => {
    const { shape, roles } = specOf(act);
    const known = suggested(view, act);
    const filled = Object.fromEntries(
      Object.entries(shape)
        .filter(([name, field]) => known[name] !== undefined || mustBeTyped(field))
        .map(([name]) => [name, known[name] ?? OPEN]),
    );
    const step = { act, on: view.reference, filled } as ActStep;
    return { act, label: actLabel(act), roles, command: wording(step) };
  });

const mustBeTyped = ({ kind, optional, now, usually }: Field): boolean =>
  optional !== true && now !== true && usually === undefined && kind !== 'version';

/** What the case knows of the fields of an act, as people write it. */
export function suggested(view: CaseView, act: ActName): Readonly<Record<string, string | undefined>> {
  const milestone = view.waitingFor?.milestone;
  if (act === 'reportMilestone') return named(view.toReport ?? undefined);
  if (act === 'moveMilestone')
    return named(view.duties.find(({ asks }) => asks === 'move')?.milestone ?? movable(milestone)?.id);
  if (act === 'decideAnew' || act === 'withdrawDecision') return named(onlyOne(view.revocable));
  if (act === 'confirmDuty') return named(view.duties[0]?.milestone);
  if (act === 'recordDraw') return { award: view.awards.find(({ outcome }) => 'tie' in outcome)?.award };
  if (act === 'dropOut') return { award: onlyOne(view.awards)?.award };
  return {};
}

/** Unless the law alone sets its days (Awb 6:7, 6:8): then people choose what they do move. */
const movable = (milestone: CaseMilestone | undefined): CaseMilestone | undefined =>
  milestone !== undefined && means(milestone, 'takes-objections') ? undefined : milestone;

/** The only thing that can be meant; where there are more, people choose. */
const onlyOne = <Thing>(all: readonly Thing[]): Thing | undefined => (all.length === 1 ? all[0] : undefined);

const named = (id: string | undefined) => ({ milestone: id === undefined ? undefined : milestoneName(id) });

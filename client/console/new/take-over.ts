import type { EpochMs } from '../../../domain/law/iso-date.ts';
import type { PlannedMilestone } from '../../../domain/plan/milestone.ts';
import { partOf } from '../../../domain/plan/part.ts';
import { isObject } from '../../../files/json-object.ts';
import type { PlannedDefinition } from '../../usecases/checked-definition.ts';
import type { Filled } from '../act-form.ts';
import type { View } from './views.ts';

/** When a step was done and where the proof is, as somebody wrote it. */
interface WrittenStep {
  readonly day: string;
  readonly time: string;
  readonly proof: string;
}

/** What was done of a procedure that is under way, by the key of each step. */
export type Written = Readonly<Record<string, WrittenStep>>;

const NAME = /^gedaan\.(.+)\.(dag|tijd|bewijs)$/;
const PARTS = { dag: 'day', tijd: 'time', bewijs: 'proof' } as const;

/** The name of an input of a step. */
export const inputOf = (key: string, part: keyof typeof PARTS): string => `gedaan.${key}.${part}`;

/** What a form says of it: its own fields, or what goes along where they are not. Null: the procedure begins. */
export function writtenIn(filled: Filled, sent: View, word: string | undefined): Written | null {
  if (word === 'begint') return null;
  if (word === 'loopt') return writtenFrom(filled['gedaan']) ?? {};
  const along = writtenFrom(filled['gedaan']);
  return along === null || sent !== 'controle' ? along : fieldsIn(filled);
}

/** What was kept of it; null when that says nothing. */
export function writtenFrom(text: string | null | undefined): Written | null {
  if (text == null || text === '') return null;
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value)) return null;
    return Object.fromEntries(
      Object.entries(value).map(([key, step]) => {
        const of = (part: string): string => (isObject(step) && typeof step[part] === 'string' ? step[part] : '');
        return [key, { day: of('day'), time: of('time'), proof: of('proof') }];
      }),
    );
  } catch {
    // Somebody changed what goes along: nothing is said then.
    return null;
  }
}

function fieldsIn(filled: Filled): Written {
  const steps: Record<string, WrittenStep> = {};
  for (const [name, value] of Object.entries(filled)) {
    const [, key, part] = NAME.exec(name) ?? [];
    if (key === undefined || part === undefined) continue;
    const own = steps[key] ?? { day: '', time: '', proof: '' };
    steps[key] = { ...own, [PARTS[part as keyof typeof PARTS]]: value.trim() };
  }
  return steps;
}

/** The same as the file of a procedure that is under way; a step of which nothing was filled in is not in it. */
export const takeOverText = (written: Written): string =>
  JSON.stringify({
    gedaan: Object.fromEntries(
      Object.entries(written)
        .filter(([, { day, proof }]) => day !== '' && proof !== '')
        .map(([key, { day, time, proof }]) => [key, { op: time === '' ? day : `${day} ${time}`, bewijs: proof }]),
    ),
  });

/** A step of which only half was filled in. */
interface HalfStep {
  readonly key: string;
  /** What is missing. */
  readonly lacks: 'dag' | 'bewijs';
}

/** The steps of which only half was filled in. */
export const halfOf = (written: Written): readonly HalfStep[] =>
  Object.entries(written).flatMap(([key, { day, time, proof }]): readonly HalfStep[] => {
    if (day === '' && (time !== '' || proof !== '')) return [{ key, lacks: 'dag' }];
    return day !== '' && proof === '' ? [{ key, lacks: 'bewijs' }] : [];
  });

/** A step that may have been done, under the key by which it is written. */
export interface DoableStep {
  readonly key: string;
  readonly milestone: PlannedMilestone;
  /** Its day has passed by the planning. */
  readonly isDue: boolean;
}

/** The steps that somebody can say were done, in the order of the plan. */
export function doableSteps({ type, milestones }: PlannedDefinition, now: EpochMs): readonly DoableStep[] {
  return milestones
    .filter(({ reportable }) => reportable)
    .map((milestone) => {
      const { whole, part } = partOf(milestone.id) ?? { whole: milestone.id, part: null };
      const own = type.milestones.find(({ id }) => id === whole)?.key ?? whole;
      return { key: part === null ? own : `${own}-${part}`, milestone, isDue: milestone.endsAt <= now };
    });
}

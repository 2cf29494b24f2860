import type { ScenarioAct } from '../../files/scenario/scenario.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import type { Desk } from '../usecases/desk.ts';
import type { Actor } from './cast.ts';
import { play } from './play.ts';
import { tasksIn, type Task } from './tasks.ts';

/** What staff do by themselves in the cases of a rehearsal, as far as the script is silent about it. */
export class Staff {
  private readonly options: {
    readonly reference: string;
    readonly restOnTime: boolean;
    readonly script: readonly ScenarioAct[];
  };
  private readonly desk: Desk;
  /** What was refused, by case, until the script acts there again. */
  private readonly refused = new Map<string, Set<string>>();

  constructor(options: Staff['options'], desk: Desk) {
    this.options = options;
    this.desk = desk;
  }

  /** The case that a script means by a part of the procedure. */
  referenceOf(part: string | null): string {
    const { reference } = this.options;
    return part === null ? reference : `${reference}/${part}`;
  }

  /** From here on staff try again what was refused in this case. */
  tryAgain(reference: string): void {
    this.refused.delete(reference);
  }

  /** What there is for them to do in this case. */
  tasksOf(actor: Actor, now: EpochMs): readonly Task[] {
    if (!this.options.restOnTime) return [];
    const { reference } = actor.stored.name;
    const script = this.options.script.filter((one) => this.referenceOf(one.part) === reference);
    const refused = this.refused.get(reference);
    return tasksIn(actor, script, now).filter(({ milestone }) => refused?.has(milestone.id) !== true);
  }

  async doTasks(actor: Actor, now: EpochMs): Promise<void> {
    const { name } = actor.stored;
    // A wake-up in this step may have changed what there is to do.
    for (const { milestone } of this.tasksOf(actor, now).filter((task) => task.at <= now)) {
      const fields = { milestone: milestone.id };
      const task = {
        kind: 'act',
        name: 'reportMilestone',
        at: now,
        by: 'oefening',
        part: name.part,
        fields,
        second: null,
      } as const;
      if (await play(this.desk, name.reference, task)) continue;
      const refused = this.refused.get(name.reference) ?? new Set();
      this.refused.set(name.reference, refused.add(milestone.id));
    }
  }
}

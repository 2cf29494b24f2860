import { specOf, type ActName } from '../../domain/acts/acts.ts';
import type { CaseView } from '../../domain/case/view.ts';
import { winnersOf } from '../../domain/evaluation/outcome.ts';
import { localOf } from '../../domain/law/clock.ts';
import { addDays } from '../../domain/law/day.ts';
import { suggested } from '../offered.ts';
import { milestoneName } from './milestones.ts';

type Filled = Readonly<Record<string, string | undefined>>;

/**
 * What an operator can paste for an act of this case: what the case knows, else something that it has, and moments that have been when
 * she reads it. A case can live on days long ago.
 */
export const exampleOf = (view: CaseView, act: ActName): Filled => ({
  ...momentsOf(view, act),
  ...ofCase(view, act),
  ...known(suggested(view, act)),
});

/** What happened, happened at the latest now; what is to come, comes in a week. */
function momentsOf({ at }: CaseView, act: ActName): Filled {
  const { day, time } = localOf(at);
  const needed = Object.entries(specOf(act).shape).filter(([, field]) => field.optional !== true);
  return Object.fromEntries(
    needed.flatMap(([name, { kind }]) => {
      if (kind === 'instant') return [[name, `${day} ${time}`]];
      if (kind === 'date' || kind === 'day') return [[name, kind === 'day' ? day : addDays(day, 7)]];
      return [];
    }),
  );
}

/** Where there is more than one to choose from, the first. */
function ofCase(view: CaseView, act: ActName): Filled {
  const { waitingFor, revocable, awards } = view;
  if (act === 'moveMilestone' && waitingFor !== null) {
    const { kind, lastDay, endsAt } = waitingFor.milestone;
    const { day, time } = localOf(endsAt);
    // A date that its milestone can have: with a clock where it is a moment, and another than it has.
    return { to: kind === 'moment' ? `${addDays(day, 7)} ${time}` : addDays(lastDay, 7) };
  }
  const [decision] = revocable;
  if ((act === 'decideAnew' || act === 'withdrawDecision') && decision !== undefined)
    return { milestone: milestoneName(decision) };
  const [award] = awards;
  const tie = awards.flatMap(({ outcome }) => ('tie' in outcome ? outcome.tie : []))[0];
  if (act === 'recordDraw') return { winner: tie };
  if (act === 'dropOut' && award !== undefined) {
    const inTie = 'tie' in award.outcome ? award.outcome.tie : [];
    return { award: award.award, bid: winnersOf(award.outcome)[0] ?? inTie[0] };
  }
  return {};
}

const known = (fields: Filled): Filled =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

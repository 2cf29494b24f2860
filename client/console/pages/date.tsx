import { specOf } from '../../../domain/acts/acts.ts';
import type { CaseMilestone } from '../../../domain/case/milestone.ts';
import { capital, milestoneLabel, milestoneName } from '../../../texts/labels/milestones.ts';
import { followsByLaw } from '../../../texts/movable.ts';
import { whyDate } from '../../told/why-date.ts';
import type { FoundCase } from '../../usecases/find.ts';
import { movable } from '../../usecases/movable.ts';
import { Page } from '../parts/page.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { LinkButton } from '../parts/parts.tsx';
import { PATHS, withQuery } from '../paths.ts';
import type { Seen } from '../seen.ts';
import { consoleWording } from '../wording.ts';

/** Why a date of a case is that day. */
export function DatePage({
  seen,
  found,
  milestone,
}: {
  readonly seen: Seen;
  readonly found: FoundCase;
  readonly milestone: CaseMilestone;
}) {
  const { reference } = found.stored.name;
  const { word, shape } = specOf('moveMilestone');
  const [day = '', ...why] = whyDate(found, milestone, consoleWording);
  const how = movable(found, milestone, seen.given.now());
  const move = withQuery(PATHS.act(reference, word), {
    [shape['milestone']?.word ?? '']: milestoneName(milestone.id),
  });
  return (
    <Page {...seen} title={`${capital(milestoneLabel(milestone.id))}, ${reference}`} under={PATHS.cases}>
      <Crumbs reference={reference} />
      <h1>{capital(milestoneLabel(milestone.id))}</h1>
      <p class="lead">{day}</p>
      <h2>Waarom deze datum</h2>
      {why.map((line) => (
        <p>{line}</p>
      ))}
      {how === 'fixed-by-law' ? followsByLaw([milestone]).map((line) => <p>{line}</p>) : null}
      {how === 'can' || how === 'after-outage' ? (
        <div class="buttons no-print">
          <LinkButton href={move}>{`Verplaats ${milestoneLabel(milestone.id)}`}</LinkButton>
        </div>
      ) : null}
    </Page>
  );
}

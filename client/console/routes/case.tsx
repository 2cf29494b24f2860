import { localOf } from '../../../domain/law/clock.ts';
import { factText, whyText } from '../../../texts/labels/facts.ts';
import { asSeen } from '../../usecases/as-seen.ts';
import { showCase } from '../../usecases/show.ts';
import { timelineOf, type TimelineStep } from '../../usecases/timeline.ts';
import type { CaseFile } from '../../usecases/desk.ts';
import { findMilestone, type FoundCase } from '../../usecases/find.ts';
import { namedSteps } from '../../usecases/named-steps.ts';
import type { Routes } from '../env.ts';
import { caseAndRights, caseAsked, caseOrPage } from '../missing.tsx';
import { CasePage } from '../pages/case.tsx';
import { shownRequests } from '../shown-requests.ts';
import { thingsOf } from '../things.ts';
import { DatePage } from '../pages/date.tsx';
import { RecordPage, type RecordAsked } from '../pages/record.tsx';

/** A case, and its record. */
export function caseRoutes(routes: Routes): void {
  routes.get('/procedures/:kenmerk', async (asked) => {
    const seen = asked.get('seen');
    const { file, now } = seen.given;
    const answer = await caseAndRights(asked, (reference) => showCase(file, reference, now()));
    if (answer instanceof Response) return answer;
    const { found: shown, rights, mask } = answer;
    const steps = rights.see('record') === null ? mask(await newestFirst(file, shown)) : null;
    const requests = mask(await shownRequests(seen, shown, shown.requests));
    return asked.html(
      <CasePage
        seen={seen}
        shown={asSeen(shown, rights)}
        steps={steps}
        requests={requests}
        things={thingsOf(shown, rights)}
      />,
    );
  });
  routes.get('/procedures/:kenmerk/datum/:mijlpaal', async (asked) => {
    const found = await caseOrPage(asked);
    if (found instanceof Response) return found;
    const answer = findMilestone(found, asked.req.param('mijlpaal'));
    if (!('found' in answer)) return asked.notFound();
    return asked.html(<DatePage seen={asked.get('seen')} found={found} milestone={answer.found.milestone} />);
  });
  routes.get('/procedures/:kenmerk/dossier', async (asked) => {
    const answer = await caseAsked(asked, 'record');
    if (answer instanceof Response) return answer;
    const { found, mask } = answer;
    const seen = asked.get('seen');
    const { reference } = found.stored.name;
    const wanted: RecordAsked = {
      by: asked.req.query('door') ?? '',
      text: asked.req.query('woord') ?? '',
      day: asked.req.query('dag') ?? '',
    };
    const all = mask(await newestFirst(seen.given.file, found));
    const people = [...new Set(all.flatMap(({ event }) => event.by))].toSorted();
    const steps = all.filter((one) => isWanted(one, wanted));
    return asked.html(<RecordPage seen={seen} reference={reference} steps={steps} people={people} asked={wanted} />);
  });
}

async function newestFirst(file: CaseFile, found: FoundCase): Promise<TimelineStep[]> {
  const steps = await timelineOf(file, found.stored.name.reference);
  return [...(await namedSteps(file, found, steps))].reverse();
}

function isWanted({ event: { by, at, fact } }: TimelineStep, wanted: RecordAsked): boolean {
  const text = `${factText(fact)} ${whyText(fact, by)}`.toLowerCase();
  return (
    (wanted.by === '' || by.includes(wanted.by)) &&
    (wanted.day === '' || localOf(at).day === wanted.day) &&
    text.includes(wanted.text.trim().toLowerCase())
  );
}

import { asSeen } from '../../usecases/as-seen.ts';
import { showCase } from '../../usecases/show.ts';
import { findMilestone } from '../../usecases/find.ts';
import type { Routes } from '../env.ts';
import { caseAndRights, caseOrPage } from '../missing.tsx';
import { CasePage } from '../pages/case.tsx';
import { shownRequests } from '../shown-requests.ts';
import { thingsOf } from '../things.ts';
import { DatePage } from '../pages/date.tsx';
import { newestFirst } from '../record/newest-first.ts';

/** A case, and why a date of it is that day. */
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
}

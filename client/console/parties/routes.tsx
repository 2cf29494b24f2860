import { isRefusal } from '../../../domain/acts/refusal.ts';
import { listParties } from '../../usecases/office/list-parties.ts';
import type { Routes } from '../env.ts';
import { barredPage, caseAsked } from '../missing.tsx';
import { PartiesPage } from './list-page.tsx';

/** The parties of a procedure. */
export function partyRoutes(routes: Routes): void {
  routes.get('/procedures/:kenmerk/partijen', async (asked) => {
    const answer = await caseAsked(asked, 'parties');
    if (answer instanceof Response) return answer;
    const { found, rights } = answer;
    const seen = asked.get('seen');
    const parties = await listParties(seen.given.file, found, seen.visitor.by);
    if (isRefusal(parties)) return barredPage(asked, parties);
    const { reference } = found.stored.name;
    const may = (name: Parameters<typeof rights.do>[0]): boolean => rights.do(name) === null;
    return asked.html(<PartiesPage seen={seen} reference={reference} parties={parties} may={may} />);
  });
}

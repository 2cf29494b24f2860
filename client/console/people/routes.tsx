import { isRefusal } from '../../../domain/acts/refusal.ts';
import { procedureOf } from '../../../domain/case/state.ts';
import { listPeople } from '../../usecases/office/list-people.ts';
import type { Routes } from '../env.ts';
import { barredPage, caseAsked } from '../missing.tsx';
import { PeoplePage } from './list-page.tsx';

/** Who has which role in a procedure. */
export function peopleRoutes(routes: Routes): void {
  routes.get('/procedures/:kenmerk/personen', async (asked) => {
    const answer = await caseAsked(asked, 'planning');
    if (answer instanceof Response) return answer;
    const { found, rights } = answer;
    const seen = asked.get('seen');
    const people = await listPeople(seen.given.file, found, seen.visitor.by);
    if (isRefusal(people)) return barredPage(asked, people);
    const { name } = found.stored;
    const may = (act: Parameters<typeof rights.do>[0]): boolean => rights.do(act) === null;
    return asked.html(
      <PeoplePage seen={seen} reference={name.reference} procedure={procedureOf(name)} people={people} may={may} />,
    );
  });
}

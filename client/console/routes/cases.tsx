import { caseList, SORTS, type CaseListAsked, type SortBy } from '../../usecases/case-list.ts';
import type { Asked, Routes } from '../env.ts';
import { CasesPage } from '../pages/cases.tsx';
import { PATHS } from '../paths.ts';

/** The list of cases. */
export function casesRoutes(routes: Routes): void {
  routes.get(PATHS.cases, async (asked) => {
    const seen = asked.get('seen');
    const wanted = wantedOf(asked);
    const list = await caseList(seen.given.file, wanted, seen.given.now());
    return asked.html(<CasesPage seen={seen} list={list} asked={{ ...wanted, page: list.page }} />);
  });
}

function wantedOf({ req }: Asked): CaseListAsked {
  const text = (name: string): string => req.query(name)?.slice(0, 200) ?? '';
  const sort = SORTS.find((one) => one === text('op')) ?? ('aandacht' satisfies SortBy);
  return {
    search: text('zoek'),
    phase: text('fase'),
    type: text('soort'),
    ended: text('alle') === 'ja',
    sort,
    down: text('af') === 'ja',
    page: Number.parseInt(text('bladzijde'), 10) || 1,
  };
}

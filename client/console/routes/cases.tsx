import { caseList, type CaseListAsked, type CaseOrder } from '../../usecases/case-list.ts';
import type { Asked, Routes } from '../env.ts';
import { CasesPage, ORDER_WORDS } from '../pages/cases.tsx';
import { PATHS } from '../paths.ts';

const ORDERS = Object.keys(ORDER_WORDS) as readonly CaseOrder[];

/** The list of cases. */
export function casesRoutes(routes: Routes): void {
  routes.get(PATHS.cases, async (asked) => {
    const seen = asked.get('seen');
    const wanted = wantedOf(asked);
    const list = await caseList(seen.given.file, wanted, seen.visitor.by, seen.given.now());
    return asked.html(<CasesPage seen={seen} list={list} asked={{ ...wanted, page: list.page }} />);
  });
}

function wantedOf({ req }: Asked): CaseListAsked {
  const text = (name: string): string => req.query(name)?.slice(0, 200) ?? '';
  return {
    search: text('zoek'),
    phase: text('fase'),
    type: text('soort'),
    ended: text('alle') === 'ja',
    order: ORDERS.find((one) => ORDER_WORDS[one] === text('op')) ?? 'attention',
    down: text('af') === 'ja',
    page: Number.parseInt(text('bladzijde'), 10) || 1,
  };
}

import { listedSheet } from '../../told/listed-sheet.ts';
import { shownSheet } from '../../told/shown.ts';
import { caseList, wholeCaseList, type CaseListAsked, type CaseOrder } from '../../usecases/case-list.ts';
import type { ListedCase } from '../../usecases/show-cases.ts';
import { asFile } from '../as-file.ts';
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
  for (const form of ['csv', 'xlsx'] as const)
    routes.get(PATHS.casesFile(form), async (asked) => {
      const { given, visitor } = asked.get('seen');
      const cases = await wholeCaseList(given.file, wantedOf(asked), visitor.by, given.now());
      return asFile(asked, 'procedures', form, await contentOf(form, cases));
    });
}

/** What a form is made by is loaded when it is asked for. */
async function contentOf(form: 'csv' | 'xlsx', cases: readonly ListedCase[]): Promise<string | Buffer> {
  const sheet = shownSheet(listedSheet(cases));
  if (form === 'csv') return (await import('../../../files/sheets/write-csv.ts')).writeCsv(sheet);
  const document = { title: 'Procedures', notes: [], dates: [], ...sheet };
  return (await import('../../../files/sheets/write-xlsx.ts')).writeXlsx(document);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function wantedOf({ req }: Asked): CaseListAsked {
  const text = (name: string): string => req.query(name)?.slice(0, 200) ?? '';
  return {
    search: text('zoek'),
    phase: text('fase'),
    type: text('soort'),
    turn: text('wacht'),
    until: DAY.exec(text('tot'))?.[0] ?? '',
    ended: text('alle') === 'ja',
    order: ORDERS.find((one) => ORDER_WORDS[one] === text('op')) ?? 'attention',
    down: text('af') === 'ja',
    page: Number.parseInt(text('bladzijde'), 10) || 1,
  };
}

import { officeSpecOf, type OfficeActName, type WithFile } from '../../../domain/office/office-acts.ts';
import { officeDoneText } from '../../../texts/office/done.ts';
import { refusalText } from '../../../texts/labels/refusals.ts';
import { readBidList } from '../../told/bid-list.ts';
import type { WholeDesk } from '../../usecases/connect.ts';
import type { FoundCase } from '../../usecases/find.ts';
import { listBids } from '../../usecases/office/list-bids.ts';
import { readQuestionsIn, type ReadIn } from '../../usecases/office/read-questions.ts';
import type { Asked, Routes } from '../env.ts';
import { barredPage, caseAsked, noCasePage, type CaseAsked } from '../missing.tsx';
import { consoleWording } from '../wording.ts';
import { backOf } from './back.ts';
import { FilePage, type FilePageProps } from './file-page.tsx';
import { OfficeDonePage } from './page.tsx';

const PATH = '/procedures/:kenmerk/inlezen/:woorden';
/** The acts that take a file by a form. */
export const WITH_FILE: readonly WithFile[] = ['readQuestions', 'listBids'];
/** What a form can carry, with room for the rest of it. */
const MOST_BYTES = 900_000;

/** Acts on the case file that take a file: all of it is taken over, or nothing. */
export function officeFileRoutes(routes: Routes): void {
  routes.get(PATH, async (asked) => {
    const answer = await caseAndAct(asked);
    if (answer instanceof Response) return answer;
    const barred = answer.rights.do(answer.name);
    return barred === null ? page(asked, answer, []) : barredPage(asked, barred);
  });
  routes.post(PATH, async (asked) => {
    const answer = await caseAndAct(asked);
    if (answer instanceof Response) return answer;
    const { found, name } = answer;
    const { reference } = found.stored.name;
    const bytes = await sentBytes(asked);
    if (typeof bytes === 'string') return page(asked, answer, [bytes], 422);
    const { given, visitor } = asked.get('seen');
    const done = await READS[name](await given.front(), found, { bytes, by: visitor.by, at: null });
    switch (done.kind) {
      case 'no-case':
        return noCasePage(asked, reference);
      case 'faulty':
        return page(
          asked,
          answer,
          done.faults.map(({ line, message }) => `Regel ${line}: ${message}`),
          422,
        );
      case 'refused':
        return page(asked, answer, [refusalText(done.refusal, consoleWording)], 409);
      case 'done': {
        const props = { seen: asked.get('seen'), reference, name, back: backOf(reference, name, {}) };
        return asked.html(<OfficeDonePage {...props} line={officeDoneText(name, done.told)} />);
      }
    }
  });
}

type Given = Parameters<typeof readQuestionsIn>[2];

/** What each does with the file. */
const READS: Readonly<Record<WithFile, (desk: WholeDesk, found: FoundCase, given: Given) => Promise<ReadIn>>> = {
  readQuestions: readQuestionsIn,
  listBids: async (desk, { stored }, { bytes, by, at }) => {
    const { bids, findings } = await readBidList(bytes);
    if (bids === null) return { kind: 'faulty', faults: findings };
    return listBids(desk, { reference: stored.name.reference, by, at }, bids);
  },
};

/** The file that was chosen, or what is wrong with it. */
async function sentBytes({ req }: Asked): Promise<Buffer | string> {
  const { bestand: chosen } = await req.parseBody();
  if (!(chosen instanceof File) || chosen.size === 0) return 'Kies eerst een bestand dat niet leeg is.';
  if (chosen.size > MOST_BYTES) return 'Het bestand is groter dan 900 kB. Houd alleen de kolommen over die nodig zijn.';
  return Buffer.from(await chosen.arrayBuffer());
}

type CaseAndAct = CaseAsked<FoundCase> & { readonly name: WithFile };

async function caseAndAct(asked: Asked): Promise<CaseAndAct | Response> {
  const words = asked.req.param('woorden');
  const name = WITH_FILE.find((one: OfficeActName) => officeSpecOf(one).word === words);
  if (name === undefined) return noCasePage(asked, `${asked.req.param('kenmerk')} met ${words}`);
  const answer = await caseAsked(asked);
  return answer instanceof Response ? answer : { ...answer, name };
}

function page(
  asked: Asked,
  { found, name }: CaseAndAct,
  faults: FilePageProps['faults'],
  status: 200 | 409 | 422 = 200,
): Response | Promise<Response> {
  const { reference } = found.stored.name;
  const props = { seen: asked.get('seen'), reference, name, faults, back: backOf(reference, name, {}) };
  return asked.html(<FilePage {...props} />, status);
}

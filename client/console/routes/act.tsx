import { randomUUID } from 'node:crypto';
import { ACT_NAMES, specOf, type ActName } from '../../../domain/acts/acts.ts';
import { isDouble } from '../../../domain/acts/field.ts';
import { findCase, type FoundCase } from '../../usecases/find.ts';
import { confirmingOf, openRequests, type OpenRequest } from '../../usecases/requests.ts';
import { readAct } from '../../usecases/written-act.ts';
import { faultText, fieldsToFill, firstFilled, withVersionSeen, wordsOf, type Filled } from '../act-form.ts';
import type { Asked, Routes } from '../env.ts';
import { barredPage, caseAsked, noCasePage, type CaseAsked } from '../missing.tsx';
import { ActPage } from '../pages/act.tsx';
import { isFree } from '../parts/fields.tsx';
import type { Outlook } from '../parts/outlook.tsx';
import { DonePage } from '../pages/done.tsx';
import { carriedOut, outlookOf } from '../perform.ts';
import { formOf } from '../posted.ts';

const PATH = '/procedures/:kenmerk/doen/:handeling';

/** The form of every act: filled in, looked at, done. */
export function actRoutes(routes: Routes): void {
  routes.get(PATH, async (asked) => {
    const answer = await caseAndAct(asked);
    if (answer instanceof Response) return answer;
    const { found, rights, name } = answer;
    // What is sent all the same goes to the case: it has the last word, and the attempt is on record.
    const barred = rights.act(name);
    if (barred !== null) return barredPage(asked, barred);
    const filled = firstFilled(name, found, (word) => asked.req.query(word));
    return page(asked, { found, name, filled, id: randomUUID() });
  });
  routes.post(PATH, async (asked) => {
    const answer = await caseAndAct(asked);
    if (answer instanceof Response) return answer;
    const { found, name } = answer;
    const seen = asked.get('seen');
    const { given, visitor } = seen;
    const filled = await formOf(asked);
    const id = filled['id'] ?? '';
    const words = wordsOf(name, filled);
    const doubles = doublesOf(name, words);
    // While somebody still fills it in only what would follow is asked: the reason can come last.
    const fillsIn = asked.req.header('hx-request') === 'true' && filled['stap'] === undefined;
    const read = readAct(name, found, words, { tries: fillsIn, now: given.now() });
    const missing = fillsIn ? {} : missingOf(name, found, words);
    const beside = { ...missing, ...doubles };
    if (!read.ok || Object.keys(beside).length > 0) {
      const faults = read.ok ? {} : Object.fromEntries(read.faults.map((one) => [one.own, faultText(one)]));
      return page(asked, { found, name, filled, id, faults: { ...faults, ...beside } }, 422);
    }
    const wish = { name, fields: withVersionSeen(read.fields, found, filled), by: visitor.by, id };
    const desk = await given.desk();
    if (filled['stap'] !== 'doen') {
      const outlook = await outlookOf(desk, found, wish);
      return page(asked, { found, name, filled, id, outlook }, outlook.kind === 'refused' ? 422 : 200);
    }
    const done = await carriedOut(desk, found, wish);
    if (done.kind === 'refused') return page(asked, { found, name, filled, id: randomUUID(), outlook: done }, 409);
    return asked.html(
      <DonePage
        seen={seen}
        reference={found.stored.name.reference}
        name={name}
        lines={done.lines}
        request={done.waits ? await askedBy(asked, found.stored.name.reference, name) : null}
      />,
    );
  });
}

/** What somebody just asked, as the case keeps it. */
async function askedBy(asked: Asked, reference: string, name: ActName): Promise<OpenRequest | null> {
  const { given, visitor } = asked.get('seen');
  const found = await findCase(given.file, reference);
  if (found === null) return null;
  for (const one of [...(await openRequests(given.file, found, given.now()))].reverse())
    if (one.name === name && (await confirmingOf(given.file, found, visitor.by, one)).kind === 'own') return one;
  return null;
}

async function caseAndAct(asked: Asked): Promise<(CaseAsked<FoundCase> & { readonly name: ActName }) | Response> {
  const word = asked.req.param('handeling');
  const name = ACT_NAMES.find((one) => one !== 'scoreBids' && specOf(one).word === word);
  if (name === undefined) return noCasePage(asked, `${asked.req.param('kenmerk')} met ${word}`);
  const answer = await caseAsked(asked);
  return answer instanceof Response ? answer : { ...answer, name };
}

/** What the act cannot do without; a reason has a sentence of its own. */
const missingOf = (
  name: ActName,
  found: FoundCase,
  words: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fieldsToFill(name, found)
      .filter(([own, field]) => words[own] === undefined && own !== 'reason' && !isFree(field))
      .map(([own]) => [own, 'Vul dit in.']),
  );

function doublesOf(
  name: ActName,
  words: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const { shape } = specOf(name);
  return Object.fromEntries(
    Object.entries(shape)
      .filter(([own, field]) => words[own] !== undefined && isDouble(field, words))
      .map(([own, field]) => [own, `Vul dit in, of ${shape[field.insteadOf ?? '']?.word}, niet allebei.`]),
  );
}

function page(
  asked: Asked,
  props: {
    readonly found: FoundCase;
    readonly name: ActName;
    readonly filled: Filled;
    readonly id: string;
    readonly faults?: Readonly<Record<string, string>>;
    readonly outlook?: Outlook;
  },
  status: 200 | 409 | 422 = 200,
) {
  const { faults = {}, outlook = null, filled, ...given } = props;
  // Whoever reads what the date became has seen it: what she does next is about that one.
  const hasRead = outlook?.kind === 'refused' && outlook.rule === 'changed-meanwhile';
  const next = hasRead ? { ...filled, versie: '' } : filled;
  return asked.html(
    <ActPage seen={asked.get('seen')} {...given} filled={next} faults={faults} outlook={outlook} />,
    status,
  );
}

import { isRefusal } from '../../../domain/acts/refusal.ts';
import type { OfficeActName } from '../../../domain/office/office-acts.ts';
import { lettersToRead, listLetters, readSeenLetter } from '../../usecases/office/letters/list-letters.ts';
import { asFile } from '../as-file.ts';
import type { Routes } from '../env.ts';
import { barredPage, caseAsked } from '../missing.tsx';
import { numberOf } from '../number-of.ts';
import { BesidePage } from './beside-page.tsx';
import { LETTER_FORMS } from './forms.ts';
import { LettersPage } from './list-page.tsx';

/** Letters: what waits, what went, and each as it was stored. */
export function letterRoutes(routes: Routes): void {
  routes.get('/procedures/:kenmerk/brieven', async (asked) => {
    const answer = await caseAsked(asked, 'letters');
    if (answer instanceof Response) return answer;
    const { found, rights } = answer;
    const seen = asked.get('seen');
    const all = await listLetters(seen.given.file, found, seen.visitor.by);
    if (isRefusal(all)) return barredPage(asked, all);
    const may = (name: OfficeActName): boolean => rights.do(name) === null;
    return asked.html(<LettersPage seen={seen} reference={found.stored.name.reference} all={all} may={may} />);
  });
  routes.get('/procedures/:kenmerk/brieven/naast-elkaar', async (asked) => {
    const answer = await caseAsked(asked, 'letters');
    if (answer instanceof Response) return answer;
    const { found, rights } = answer;
    const seen = asked.get('seen');
    const letters = await lettersToRead(seen.given.file, found, seen.visitor.by);
    if (isRefusal(letters)) return barredPage(asked, letters);
    const from = numberOf(asked.req.query('vanaf') ?? '') ?? 0;
    const may = (name: OfficeActName): boolean => rights.do(name) === null;
    const { reference } = found.stored.name;
    return asked.html(<BesidePage seen={seen} reference={reference} letters={letters} from={from} may={may} />);
  });
  routes.get('/procedures/:kenmerk/brieven/:nummer/:vorm', async (asked) => {
    const answer = await caseAsked(asked, 'letters');
    if (answer instanceof Response) return answer;
    const no = numberOf(asked.req.param('nummer'));
    const kept = LETTER_FORMS.find(({ form }) => form === asked.req.param('vorm'));
    if (no === null || kept === undefined) return asked.notFound();
    const { given, visitor } = asked.get('seen');
    const read = await readSeenLetter(given.file, answer.found, visitor.by, { no, part: kept.part });
    if (read === null) return asked.notFound();
    if (isRefusal(read)) return barredPage(asked, read);
    return asFile(asked, `brief-${no}`, kept.form, read.content);
  });
}

import { isRefusal } from '../../../domain/acts/refusal.ts';
import { NOTE_FORMS } from '../../../files/notes/write-note.ts';
import { listQuestions } from '../../usecases/office/list-questions.ts';
import { listNotes, noteFile, showDraft } from '../../usecases/office/show-note.ts';
import { asFile } from '../as-file.ts';
import type { Routes } from '../env.ts';
import { barredPage, caseAsked } from '../missing.tsx';
import { numberOf } from '../number-of.ts';
import { QuestionsPage } from './list-page.tsx';
import { NotePage } from './note-page.tsx';
import { QuestionPage } from './question-page.tsx';

/** Questions with their answers, and the notes that they leave in. */
export function questionRoutes(routes: Routes): void {
  routes.get('/procedures/:kenmerk/vragen', async (asked) => {
    const answer = await caseAsked(asked, 'questions');
    if (answer instanceof Response) return answer;
    const { found, rights } = answer;
    const seen = asked.get('seen');
    const questions = await listQuestions(seen.given.file, found, seen.visitor.by);
    if (isRefusal(questions)) return barredPage(asked, questions);
    const wanted = {
      state: asked.req.query('stand') ?? '',
      round: asked.req.query('ronde') ?? '',
      text: asked.req.query('woord') ?? '',
    };
    return asked.html(
      <QuestionsPage
        seen={seen}
        found={found}
        questions={questions}
        asked={wanted}
        mayRead={rights.do('readQuestions') === null}
      />,
    );
  });
  routes.get('/procedures/:kenmerk/vragen/:nummer', async (asked) => {
    const answer = await caseAsked(asked, 'questions');
    if (answer instanceof Response) return answer;
    const { found, rights } = answer;
    const no = numberOf(asked.req.param('nummer'));
    const seen = asked.get('seen');
    if (no === null) return asked.notFound();
    const questions = await listQuestions(seen.given.file, found, seen.visitor.by, no);
    if (isRefusal(questions)) return barredPage(asked, questions);
    const [question] = questions;
    if (question === undefined) return asked.notFound();
    const { reference } = found.stored.name;
    return asked.html(
      <QuestionPage seen={seen} reference={reference} question={question} may={(name) => rights.do(name) === null} />,
    );
  });
  routes.get('/procedures/:kenmerk/nota', async (asked) => {
    const answer = await caseAsked(asked);
    if (answer instanceof Response) return answer;
    const { found, rights } = answer;
    const seen = asked.get('seen');
    const { file, now } = seen.given;
    const notes = await listNotes(file, found, seen.visitor.by);
    if (isRefusal(notes)) return barredPage(asked, notes);
    const draft = await showDraft(file, found, { by: seen.visitor.by, now: now() });
    return asked.html(
      <NotePage
        seen={seen}
        reference={found.stored.name.reference}
        draft={draft === null || isRefusal(draft) ? null : draft}
        notes={notes}
        may={rights.do('publishNote') === null}
      />,
    );
  });
  routes.get('/procedures/:kenmerk/nota/:nummer/:vorm', async (asked) => {
    const answer = await caseAsked(asked);
    if (answer instanceof Response) return answer;
    const note = numberOf(asked.req.param('nummer'));
    const form = NOTE_FORMS.find((one) => one === asked.req.param('vorm'));
    if (note === null || form === undefined) return asked.notFound();
    const { given, visitor } = asked.get('seen');
    const found = await noteFile(given.file, answer.found, { by: visitor.by, note, form });
    if (found === null) return asked.notFound();
    if (isRefusal(found)) return barredPage(asked, found);
    return asFile(asked, `nota-van-inlichtingen-${note}`, form, found.content);
  });
}

import type { OfficeActName } from '../../../domain/office/office-acts.ts';
import { officeSpecOf } from '../../../domain/office/office-acts.ts';
import { lotText } from '../../../texts/lot.ts';
import { instantLabel } from '../../../texts/labels/day-words.ts';
import { capital, milestoneLabel } from '../../../texts/labels/milestones.ts';
import { questionAboutLabel } from '../../../texts/office/note.ts';
import { confidentialLabel, FORFEITED, questionStateLabel } from '../../../texts/office/question.ts';
import type { SeenQuestion } from '../../usecases/office/list-questions.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Page } from '../parts/page.tsx';
import { LinkButton } from '../parts/parts.tsx';
import { PATHS, withQuery } from '../paths.ts';
import type { Seen } from '../seen.ts';

/** One question whole, with its answer and what can be done with it now. */
export function QuestionPage({
  seen,
  reference,
  question,
  may,
}: {
  readonly seen: Seen;
  readonly reference: string;
  readonly question: SeenQuestion;
  /** Whether whoever looks may do this. */
  readonly may: (name: OfficeActName) => boolean;
}) {
  const { no, text, answer } = question;
  const offers = offersOf(question).filter(may);
  return (
    <Page {...seen} title={`Vraag ${no}, ${reference}`} under={PATHS.cases}>
      <Crumbs reference={reference} more={[{ href: PATHS.questions(reference), name: 'Vragen' }]} />
      <h1>{`Vraag ${no}`}</h1>
      <dl class="facts">
        {factsOf(question).map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      <h2>De vraag</h2>
      <Lines text={text} />
      {answer === null ? null : (
        <>
          <h2>Het antwoord</h2>
          <p class="soft">{`Versie ${answer.version}, van ${answer.by}${answer.approvedBy === null ? '; nog niet goedgekeurd' : `; goedgekeurd door ${answer.approvedBy}`}${answer.note === null ? '' : `; in nota ${answer.note}`}`}</p>
          {answer.asked === null ? null : <Lines text={`In de nota luidt de vraag: ${answer.asked}`} />}
          <Lines text={answer.text} />
        </>
      )}
      {offers.length === 0 ? null : (
        <>
          <h2>Wat u kunt doen</h2>
          <div class="buttons">
            {offers.map((name, at) => (
              <LinkButton href={formOf(reference, name, question)} look={at === 0 ? 'first' : 'second'}>
                {officeSpecOf(name).brief}
              </LinkButton>
            ))}
          </div>
        </>
      )}
    </Page>
  );
}

const Lines = ({ text }: { readonly text: string }) => (
  <>
    {text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => (
        <p>{line}</p>
      ))}
  </>
);

function factsOf(one: SeenQuestion): readonly (readonly [string, string])[] {
  const { asker, lot, paragraph, about, confidential, motivation, assignee, handled, round } = one;
  return [
    ['Stand', capital(questionStateLabel(one.state))],
    ['Binnen', instantLabel(one.at)],
    ...(round === null ? [] : [['Ronde', capital(milestoneLabel(round))] as const]),
    ...(asker === null ? [] : [['Van', asker.mail === null ? asker.name : `${asker.name} (${asker.mail})`] as const]),
    ...(lot === null ? [] : [['Perceel', lotText(lot)] as const]),
    ...(paragraph === null ? [] : [['Over', paragraph] as const]),
    ...(about === 'question' ? [] : [['Soort', questionAboutLabel(about)] as const]),
    ...(one.forfeited ? [['Let op', capital(FORFEITED)] as const] : []),
    ...(confidential === null ? [] : [[capital(confidentialLabel(confidential)), motivation ?? ''] as const]),
    ...(assignee === null ? [] : [['Wie antwoordt', assignee] as const]),
    ...(handled === null ? [] : [['Toch behandeld', handled] as const]),
  ];
}

/** What the state of a question asks for, the first first. */
function offersOf({ state, erasedAt }: SeenQuestion): readonly OfficeActName[] {
  const erase: readonly OfficeActName[] = erasedAt === null ? ['eraseQuestion'] : [];
  switch (state) {
    case 'withdrawn':
    case 'answered-alone':
      return erase;
    case 'aside':
      return ['handleQuestion', 'withdrawQuestion', ...erase];
    case 'doubtful':
      return ['handleQuestion', 'withdrawQuestion'];
    case 'undecided':
      return ['decideConfidential', 'answerQuestion', 'assignQuestion', 'withdrawQuestion'];
    case 'unanswered':
      return ['answerQuestion', 'assignQuestion', 'withdrawQuestion'];
    case 'draft':
      return ['approveAnswer', 'answerQuestion', 'assignQuestion', 'withdrawQuestion'];
    case 'approved':
      return ['answerQuestion', 'withdrawQuestion'];
    case 'published':
      return ['answerQuestion', ...erase];
  }
}

/** The form, with what is known already; whoever approves approves what she read. */
const formOf = (reference: string, name: OfficeActName, { no, answer }: SeenQuestion): string =>
  withQuery(PATHS.office(reference, officeSpecOf(name).word), {
    nummer: String(no),
    ...(name === 'approveAnswer' ? { versie: String(answer?.version ?? '') } : {}),
  });

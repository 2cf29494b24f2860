import type { FoundCase } from '../../usecases/find.ts';
import type { SeenQuestion } from '../../usecases/office/list-questions.ts';
import { nextNote } from '../../../domain/office/note.ts';
import { readQuestions } from '../../../domain/office/question-acts.ts';
import { isOpenState } from '../../../domain/office/question.ts';
import { instantLabel } from '../../../texts/labels/day-words.ts';
import { lotText } from '../../../texts/lot.ts';
import { capital, milestoneLabel } from '../../../texts/labels/milestones.ts';
import { FORFEITED, openQuestionsText, questionStateLabel } from '../../../texts/office/question.ts';
import { Choice } from '../parts/choice.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Page } from '../parts/page.tsx';
import { Badge, Button } from '../parts/parts.tsx';
import { Table } from '../parts/table.tsx';
import { PATHS } from '../paths.ts';
import type { Seen } from '../seen.ts';

/** What somebody chose to see of the questions. */
export interface QuestionsAsked {
  readonly state: string;
  readonly round: string;
  readonly text: string;
}

/** The questions of a procedure, by round, with what is still to be done before the note is due. */
export function QuestionsPage({
  seen,
  found,
  questions,
  asked,
  mayRead,
}: {
  readonly seen: Seen;
  readonly found: FoundCase;
  readonly questions: readonly SeenQuestion[];
  readonly asked: QuestionsAsked;
  /** Whether whoever looks may read questions in. */
  readonly mayRead: boolean;
}) {
  const { reference } = found.stored.name;
  const note = nextNote(found.state);
  const open = questions.filter((one) => isOpenState(one.state)).length;
  const rounds = [...new Set(questions.flatMap(({ round }) => (round === null ? [] : [round])))];
  const shown = questions.filter((one) => isWanted(one, asked));
  return (
    <Page {...seen} title={`Vragen, ${reference}`} under={PATHS.cases}>
      <Crumbs reference={reference} />
      <h1>Vragen</h1>
      <p>
        {note === null
          ? openQuestionsText(open, questions.length)
          : `${capital(milestoneLabel(note.id))}: ${note.when}. ${openQuestionsText(open, questions.length)}`}{' '}
        <a href={PATHS.note(reference)}>Bekijk de nota zoals zij nu zou zijn</a>
        {mayRead ? (
          <>
            {' of '}
            <a href={PATHS.officeFile(reference, readQuestions.word)}>lees vragen in uit een bestand</a>
          </>
        ) : null}
      </p>
      <form method="get" action={PATHS.questions(reference)} class="row no-print">
        <Choice name="stand" label="Stand" none="Alle" now={asked.state} all={['open', ...STATES]} text={stateText} />
        <Choice name="ronde" label="Ronde" none="Alle" now={asked.round} all={rounds} text={milestoneLabel} />
        <div class="field">
          <label for="woord">Woord in vraag of antwoord</label>
          <input class="utrecht-textbox" type="search" id="woord" name="woord" value={asked.text} />
        </div>
        <Button look="second">Toon</Button>
      </form>
      {shown.length === 0 ? (
        <p>Er is geen vraag die hierbij past.</p>
      ) : (
        <Table
          caption={`${shown.length} ${shown.length === 1 ? 'vraag' : 'vragen'}`}
          columns={[
            { name: 'Vraag', cell: (one) => <a href={PATHS.question(reference, one.no)}>{`Vraag ${one.no}`}</a> },
            { name: 'Stand', cell: (one) => <State one={one} /> },
            { name: 'Binnen', cell: (one) => instantLabel(one.at) },
            { name: 'Perceel', cell: (one) => (one.lot === null ? '' : lotText(one.lot)) },
            { name: 'Wie antwoordt', cell: (one) => one.assignee ?? '' },
            { name: 'Tekst', cell: (one) => cut(one.text) },
          ]}
          rows={shown}
        />
      )}
    </Page>
  );
}

const STATES = [
  'undecided',
  'unanswered',
  'draft',
  'approved',
  'published',
  'answered-alone',
  'aside',
  'withdrawn',
] as const;

const stateText = (state: string): string =>
  state === 'open' ? 'Alles waar iets aan te doen is' : capital(questionStateLabel(state as SeenQuestion['state']));

const State = ({ one }: { readonly one: SeenQuestion }) => (
  <>
    <Badge tone={isOpenState(one.state) ? 'warn' : 'plain'}>{questionStateLabel(one.state)}</Badge>
    {one.forfeited ? <Badge tone="bad">{FORFEITED}</Badge> : null}
  </>
);

function isWanted(one: SeenQuestion, { state, round, text }: QuestionsAsked): boolean {
  const word = text.trim().toLowerCase();
  return (
    (state === '' || (state === 'open' ? isOpenState(one.state) : one.state === state)) &&
    (round === '' || one.round === round) &&
    `${one.text} ${one.answer?.text ?? ''}`.toLowerCase().includes(word)
  );
}

const LONGEST = 120;
const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

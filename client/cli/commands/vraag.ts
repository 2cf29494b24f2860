import { isRefusal } from '../../../domain/acts/refusal.ts';
import { isOpenState } from '../../../domain/office/question.ts';
import { lotText } from '../../../texts/lot.ts';
import { instantLabel } from '../../../texts/labels/day-words.ts';
import { milestoneLabel } from '../../../texts/labels/milestones.ts';
import { questionAboutLabel } from '../../../texts/office/note.ts';
import { confidentialLabel, FORFEITED, questionStateLabel } from '../../../texts/office/question.ts';
import { officeDoneText } from '../../../texts/office/done.ts';
import { listQuestions, type SeenQuestion } from '../../usecases/office/list-questions.ts';
import { readQuestionsIn } from '../../usecases/office/read-questions.ts';
import { asked } from '../asked.ts';
import { knownCase, noCase } from '../case.ts';
import { EXIT, Stop } from '../exit.ts';
import type { TextForm } from '../forms.ts';
import { printList, printOne, tell, type Form } from '../output.ts';
import { readBytes } from '../read-file.ts';
import { withCaseFile, withFrontDesk } from '../surroundings.ts';
import { whoAsks } from '../who-asks.ts';
import { refusedStop } from './act.ts';

interface Flags<Shown> {
  readonly door?: string;
  readonly uitvoer: Shown;
}

/** Shows the questions of a procedure. */
export async function vragen(
  reference: string,
  { door, uitvoer, open }: Flags<Form> & { readonly open: boolean },
): Promise<void> {
  const all = await seen(reference, { door });
  const shown = open ? all.filter((one) => isOpenState(one.state)) : all;
  printList(uitvoer, shown, (rows) => ({
    head: ['Nr', 'Ronde', 'Perceel', 'Binnen', 'Stand', 'Van', 'Wie antwoordt', 'Vraag'],
    rows: rows.map((one) => [
      String(one.no),
      one.round === null ? '' : milestoneLabel(one.round),
      one.lot === null ? '' : lotText(one.lot),
      instantLabel(one.at),
      questionStateLabel(one.state),
      one.asker?.name ?? '',
      one.assignee ?? '',
      cut(one.text),
    ]),
  }));
}

const LONGEST = 60;
const cut = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

/** Shows one question whole, with its answer. */
export async function vraag(reference: string, no: number, { door, uitvoer }: Flags<TextForm>): Promise<void> {
  const [one] = await seen(reference, { door, no });
  if (one === undefined) throw new Stop(EXIT.notFound, `Er is geen vraag ${no} in ${reference}.`);
  printOne(
    uitvoer,
    () => one,
    () => questionText(one),
  );
}

function questionText(one: SeenQuestion): string {
  const { no, lot, paragraph, about, confidential, motivation, asker, assignee, handled, answer, text } = one;
  return [
    `Vraag ${no}: ${questionStateLabel(one.state)}`,
    `Binnen: ${instantLabel(one.at)}`,
    ...(asker === null ? [] : [`Van: ${asker.name}${asker.mail === null ? '' : ` (${asker.mail})`}`]),
    ...(lot === null ? [] : [lotText(lot)]),
    ...(paragraph === null ? [] : [`Over: ${paragraph}`]),
    ...(about === 'question' ? [] : [questionAboutLabel(about)]),
    ...(one.forfeited ? [FORFEITED] : []),
    ...(confidential === null ? [] : [`${confidentialLabel(confidential)}: ${motivation ?? ''}`]),
    ...(assignee === null ? [] : [`Wie antwoordt: ${assignee}`]),
    ...(handled === null ? [] : [`Toch behandeld: ${handled}`]),
    '',
    text,
    ...(answer === null
      ? []
      : [
          '',
          `Antwoord, versie ${answer.version}, van ${answer.by}${answer.approvedBy === null ? '' : `, goedgekeurd door ${answer.approvedBy}`}${answer.note === null ? '' : `, in nota ${answer.note}`}:`,
          ...(answer.asked === null ? [] : [`(In de nota luidt de vraag: ${answer.asked})`]),
          answer.text,
        ]),
  ].join('\n');
}

async function seen(
  reference: string,
  { door, no }: { readonly door: string | undefined; readonly no?: number },
): Promise<readonly SeenQuestion[]> {
  return withCaseFile(async (file) => {
    const by = await whoAsks(file, { door });
    const questions = await listQuestions(file, await knownCase(file, reference), by, no);
    if (isRefusal(questions)) throw refusedStop(questions, reference);
    return questions;
  });
}

/** Reads questions in out of a file, all or none. */
export async function leesVragenIn(
  reference: string,
  path: string,
  { door, proef, uitvoer }: Flags<TextForm> & { readonly proef: boolean },
): Promise<void> {
  const bytes = readBytes(path);
  await withFrontDesk(async (desk) => {
    const by = await whoAsks(desk, { door });
    const found = await knownCase(desk, reference);
    const read = () =>
      readQuestionsIn(desk, found, { bytes, by, at: null, ...(proef ? { tries: true as const } : {}) });
    const answer = await asked(read);
    switch (answer.kind) {
      case 'no-case':
        throw await noCase(desk, reference);
      case 'refused':
        throw refusedStop(answer.refusal, reference);
      case 'faulty':
        throw new Stop(EXIT.wrongUsage, faultsText(path, answer.faults));
      case 'done': {
        const text = officeDoneText('readQuestions', answer.told);
        tell(uitvoer, { reference, tried: proef, ...answer.told }, [
          proef ? `Proef: ${text} Er is niets gewijzigd.` : text,
        ]);
      }
    }
  });
}

/** As many as somebody mends at a time. */
const MOST = 50;

const faultsText = (path: string, faults: readonly { readonly line: number; readonly message: string }[]): string =>
  [
    `${path}: ${faults.length === 1 ? 'één fout' : `${faults.length} fouten`}. Er is niets ingelezen.`,
    ...faults.slice(0, MOST).map(({ line, message }) => `regel ${line}: ${message}`),
    ...(faults.length > MOST ? [`en nog ${faults.length - MOST}.`] : []),
  ].join('\n');

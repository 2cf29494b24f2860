import type { LetterKind } from '../../../domain/office/letter.ts';
import { groundInWords } from '../../../texts/ground.ts';
import { instantLabel, shortDate } from '../../../texts/labels/day-words.ts';
import {
  decisionProofText,
  HIDDEN_ADDRESSEE,
  letterKindText,
  letterStateText,
  SUPERSEDED,
  proofLine,
} from '../../../texts/office/letter.ts';
import { troubleText, troubleTodo } from '../../../texts/labels/troubles.ts';
import { fileReturn } from '../../usecases/office/letters/file-return.ts';
import { keepTemplate } from '../../usecases/office/letters/keep-template.ts';
import { listLetters, type SeenLetter, type SeenLetters } from '../../usecases/office/letters/list-letters.ts';
import { asked } from '../asked.ts';
import { knownCase, noCase } from '../case.ts';
import type { Form, TextForm } from '../forms.ts';
import { wording } from '../program.ts';
import { printList, say, tell } from '../output.ts';
import { readBytes } from '../read-file.ts';
import { withCaseFile } from '../surroundings.ts';
import { whoAsks } from '../who-asks.ts';
import { refusedStop } from './act.ts';

export interface Asks {
  readonly door?: string;
}

const shownTo = (one: SeenLetter): string => (one.isHidden ? HIDDEN_ADDRESSEE : one.addressee);
const moment = (at: number | null): string => (at === null ? '' : instantLabel(at));

/** The letters of a case that somebody may see. @throws Stop */
const lettersFor = (reference: string, { door }: Asks): Promise<SeenLetters> =>
  withCaseFile(async (file) => {
    const by = await whoAsks(file, { door });
    const answer = await listLetters(file, await knownCase(file, reference), by);
    if ('rule' in answer) throw refusedStop(answer, reference);
    return answer;
  });

/** Lists the letters of a case with how far each is. */
export async function brieven(
  reference: string,
  { uitvoer, ...asks }: Asks & { readonly uitvoer: Form },
): Promise<void> {
  const { letters } = await lettersFor(reference, asks);
  printList(uitvoer, letters, (all) => ({
    head: ['Nr', 'Soort', 'Aan', 'Stand', 'Gemaakt', 'Goedgekeurd', 'Vrijgegeven'],
    rows: all.map((one) => [
      String(one.no),
      letterKindText(one.kind) + (one.isSuperseded ? SUPERSEDED : ''),
      shownTo(one),
      { text: letterStateText(one.state), ...(one.state === 'bounced' ? { tone: 'bad' as const } : {}) },
      moment(one.madeAt),
      moment(one.approvedAt),
      moment(one.releasedAt),
    ]),
  }));
}

/** Shows which letters have proof of sending, until when their readers can come up against the decision, and what is missing. */
export async function briefBewijs(
  reference: string,
  { uitvoer, ...asks }: Asks & { readonly uitvoer: Form },
): Promise<void> {
  const { letters, decisions } = await lettersFor(reference, asks);
  const sent = letters.filter(({ releasedAt }) => releasedAt !== null);
  printList(uitvoer, sent, (all) => ({
    head: ['Nr', 'Aan', 'Stand', 'Bewijs', 'Termijn t/m'],
    rows: all.map((one) => [
      String(one.no),
      shownTo(one),
      letterStateText(one.state),
      one.proofs.map(proofLine).join('; '),
      one.windowLastDay === null ? '' : shortDate(one.windowLastDay),
    ]),
  }));
  for (const { milestone, proof, troubles } of decisions) {
    say(decisionProofText(milestone, proof, groundInWords));
    for (const one of troubles) say(`${troubleText(one)} ${troubleTodo(one, wording)}`);
  }
}

/** Keeps staff's own Word template for a kind of letter. */
export async function briefSjabloon(
  reference: string,
  kind: LetterKind,
  path: string,
  { door, uitvoer }: Asks & { readonly uitvoer: TextForm },
): Promise<void> {
  const content = readBytes(path);
  await withCaseFile(async (file) => {
    const by = await whoAsks(file, { door });
    const answer = await asked(() => keepTemplate(file, { reference, kind, content, by, at: null }));
    if (answer.kind === 'no-case') throw await noCase(file, reference);
    if (answer.kind === 'refused') throw refusedStop(answer.refusal, reference);
    tell(uitvoer, { reference, kind }, [
      `Het sjabloon is bewaard. Nieuwe brieven (${letterKindText(kind)}) komen daarop.`,
    ]);
  });
}

/** Files a delivery report that came back to staff. */
export async function briefTerugmelding(
  path: string,
  { door, uitvoer }: Asks & { readonly uitvoer: TextForm },
): Promise<void> {
  const content = readBytes(path);
  await withCaseFile(async (file) => {
    const by = await whoAsks(file, { door });
    const answer = await asked(() => fileReturn(file, { content, by, at: null }));
    if (answer.kind === 'refused') throw refusedStop(answer.refusal, null);
    const { reference, no, outcome, isNew } = answer;
    const said =
      outcome === 'delivered'
        ? 'is afgeleverd'
        : 'is niet aangekomen: haar termijn loopt niet. Verstuur haar opnieuw of aangetekend';
    const lines = [`Brief ${no} van ${reference} ${said}.`, ...(isNew ? [] : ['Dit bericht was al vastgelegd.'])];
    tell(uitvoer, { reference, letter: no, outcome, isNew }, lines);
  });
}

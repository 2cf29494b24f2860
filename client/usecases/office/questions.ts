import { refusal, type Refusal } from '../../../domain/acts/refusal.ts';
import { STEERING } from '../../../domain/acts/spec.ts';
import { isHandled, isSent, questionState, type Question } from '../../../domain/office/question.ts';
import { identityOf, oneSpelling, peopleOf } from '../../../domain/plan/people.ts';
import { sha256 } from '../../../files/evaluation/sha256.ts';
import { actorFor } from '../../../store/actors.ts';
import { putMail } from '../../../store/outbox.ts';
import { partiesOf } from '../../../store/parties.ts';
import { changeQuestion, questionsOf } from '../../../store/questions.ts';
import { approveAnswerOf, putAnswer } from '../../../store/answers.ts';
import type { MailText } from '../../../texts/mail/layout.ts';
import { answeredAloneMail, notConfidentialMail, type HeardCase } from '../../../texts/mail/question.ts';
import type { AtOffice, OfficeDone, OfficeEffect } from './effect.ts';
import { partyMail } from './party-mail.ts';

/** Does something with a question that is on file and was not taken back. */
async function about(
  { tx, reference }: AtOffice,
  no: number,
  work: (question: Question) => Promise<OfficeDone | Refusal>,
): Promise<OfficeDone | Refusal> {
  const [question] = await questionsOf(tx, reference, no);
  if (question === undefined) return refusal('unknown-question', { values: { no: String(no) } });
  return question.withdrawnAt === null ? work(question) : refusal('question-withdrawn', { values: { no: String(no) } });
}

/** A refusal about one question. */
const refused = (rule: Refusal['rule'], no: number, ground?: string, values: Record<string, string> = {}): Refusal =>
  refusal(rule, { ...(ground === undefined ? {} : { ground }), values: { no: String(no), ...values } });

export const assignQuestion: OfficeEffect<'assignQuestion'> = (given, { no, to }) =>
  about(given, no, async () => {
    const { tx, reference, procedure, definition, now } = given;
    const wanted = oneSpelling(to);
    const person = peopleOf(definition, STEERING).find(
      ({ name, mail }) => oneSpelling(name) === wanted || oneSpelling(mail) === wanted,
    );
    if (person === undefined) return refused('not-on-the-team', no, undefined, { who: to });
    const assignee = await actorFor(tx, procedure, identityOf(definition, person.mail));
    await changeQuestion(tx, { reference, no }, { assignee });
    const fact = { kind: 'question-assigned', no, to: assignee } as const;
    return { key: `vraag/${no}/toegewezen/${now}`, fact, told: { no, name: person.name } };
  });

export const answerQuestion: OfficeEffect<'answerQuestion'> = (given, { no, answer: text, asked }) =>
  about(given, no, async (question) => {
    const { tx, reference, by, now } = given;
    if (text.trim() === '') return refusal('missing-field', { values: { what: 'antwoord' } });
    if (!isHandled(question)) return refused('question-aside', no, 'Aw 2.54');
    if (questionState(question) === 'answered-alone') return refused('answered-alone', no);
    const known = question.answer;
    const hash = sha256(JSON.stringify([asked ?? question.text, text]));
    if (known?.sha256 === hash) return refused('same-answer', no);
    const version = (known?.version ?? 0) + 1;
    const key = { reference, question: no, version };
    await putAnswer(tx, { ...key, text, asked: asked ?? known?.asked ?? null, sha256: hash, by, at: now });
    const fact = { kind: 'question-answered', no, version, sha256: hash } as const;
    return { key: `vraag/${no}/antwoord/${version}`, fact, told: { no, version } };
  });

export const approveAnswer: OfficeEffect<'approveAnswer'> = (given, { no, version: read }) =>
  about(given, no, async (question) => {
    const { tx, reference, by, now } = given;
    const { answer } = question;
    if (answer === null) return refused('no-answer', no);
    if (answer.approvedBy !== null) return refused('approved-already', no);
    if (read !== undefined && read !== answer.version) return refused('answer-changed', no);
    if (answer.by === by) return refused('own-answer', no);
    if (question.confidential === 'asked') return refused('confidential-undecided', no, 'Aw 2.57 lid 1');
    const alone = question.confidential === 'granted';
    const why = alone ? await tellAsker(given, question) : null;
    if (why !== null) return why;
    await approveAnswerOf(tx, { reference, question: no, version: answer.version }, { by, at: now, alone });
    const { version, sha256: hash } = answer;
    const fact = { kind: 'answer-approved', no, version, sha256: hash, alone } as const;
    return { key: `vraag/${no}/goedgekeurd/${version}`, fact, told: { no, alone: alone ? 'ja' : '' } };
  });

/** A question that stays out of the note is answered to its asker alone; null when the mail is on its way. */
const tellAsker = (given: AtOffice, question: Question): Promise<Refusal | null> =>
  tell(given, question, 'answer', (about, name) =>
    answeredAloneMail(about, name, { no: question.no, asked: question.text, answer: question.answer?.text ?? '' }),
  );

/** Whoever asked in confidence hears that it is not, and can take the question back; null when the mail is on its way. */
const tellRefused = (given: AtOffice, question: Question, reason: string): Promise<Refusal | null> =>
  tell(given, question, 'confidentiality', (about, name) =>
    notConfidentialMail(about, name, { no: question.no, reason }),
  );

async function tell(
  given: AtOffice,
  { no, party }: Question,
  kind: 'answer' | 'confidentiality',
  written: (about: HeardCase, name: string) => MailText,
): Promise<Refusal | null> {
  const { tx, procedure, reference, definition, now } = given;
  const asker = (await partiesOf(tx, procedure)).find(({ id }) => id === party);
  if (asker === undefined || asker.mail === null) return refused('asker-without-mail', no);
  const mail = written({ reference, subject: definition.subject }, asker.name);
  const { name, mail: address } = asker;
  const key = `vraag/${no}/${kind}/${now}`;
  await putMail(tx, [partyMail(given, { key, kind, milestone: null, party: { name, mail: address }, mail })]);
  return null;
}

export const handleQuestion: OfficeEffect<'handleQuestion'> = (given, { no, reason }) =>
  about(given, no, async (question) => {
    if (isHandled(question)) return refused('question-handled', no);
    const why = await given.text(reason);
    await changeQuestion(given.tx, { reference: given.reference, no }, { handled: why });
    const fact = { kind: 'question-handled', no, reason: why } as const;
    return { key: `vraag/${no}/behandeld`, fact, told: { no } };
  });

export const decideConfidential: OfficeEffect<'decideConfidential'> = (given, { no, verdict, reason }) =>
  about(given, no, async (question) => {
    const { confidential, answer } = question;
    if (confidential === null) return refused('not-confidential', no);
    if (isSent(answer)) return refused('answer-sent', no);
    if (confidential === verdict) return refused('confidential-decided', no);
    const granted = verdict === 'granted';
    const why = await given.text(reason);
    const told = granted ? null : await tellRefused(given, question, reason);
    if (told !== null) return told;
    await changeQuestion(
      given.tx,
      { reference: given.reference, no },
      { confidential: granted ? 'granted' : 'refused' },
    );
    const fact = { kind: 'confidentiality-decided', no, granted, reason: why } as const;
    return { key: `vraag/${no}/vertrouwelijk/${given.now}`, fact, told: { no, granted: granted ? 'ja' : '' } };
  });

export const withdrawQuestion: OfficeEffect<'withdrawQuestion'> = (given, { no, reason }) =>
  about(given, no, async ({ answer }) => {
    if (isSent(answer)) return refused('answer-sent', no);
    const why = await given.text(reason);
    await changeQuestion(given.tx, { reference: given.reference, no }, { withdrawnAt: given.now });
    const fact = { kind: 'question-withdrawn', no, reason: why } as const;
    return { key: `vraag/${no}/ingetrokken`, fact, told: { no } };
  });

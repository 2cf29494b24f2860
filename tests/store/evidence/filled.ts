import type { Kysely } from 'kysely';
import type { Notice } from '../../../contracts/notice.ts';
import type { CaseFact } from '../../../domain/case/fact.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { actorFor } from '../../../store/actors.ts';
import { storeAssessment } from '../../../store/assessment.ts';
import { fixRankings, withdrawRankings } from '../../../store/rankings.ts';
import { reserveOffset } from '../../../store/clocks.ts';
import type { Database } from '../../../store/database.ts';
import { changePeople } from '../../../store/changed-people.ts';
import { storeDefinition } from '../../../store/definitions.ts';
import { fileObjection } from '../../../store/objections.ts';
import { markSent } from '../../../store/outbox-claims.ts';
import { markStuck } from '../../../store/doubtful-mail.ts';
import { putMail, type NewMail } from '../../../store/outbox.ts';
import { changeParty, putParty, putPartyRole } from '../../../store/parties.ts';
import { putFigure, putYearPrices } from '../../../store/price-years.ts';
import { receive } from '../../../store/receipts.ts';
import { putNote } from '../../../store/notes.ts';
import { changeQuestion, putQuestions } from '../../../store/questions.ts';
import { approveAnswerOf, putAnswer, putInNote } from '../../../store/answers.ts';
import { recordEvents, recordStart } from '../../../store/record.ts';
import { putRound } from '../../../store/rounds.ts';
import { putText } from '../../../store/texts.ts';
import { grantYear } from '../../../store/year-grants.ts';
import { milestoneOf, NOW } from '../../domain/acts/builders.ts';
import { eventOf, openedWith, snapshotOf } from '../case-file.ts';
import { fillBids } from './filled-bids.ts';
import { filledLetters } from './filled-letters.ts';

const CLOSE = milestoneOf('sluiting', { traits: ['closes-bids'], owner: 'theirs', kind: 'moment', endsAt: NOW });
const DAY = '2018-05-24' as IsoDate;

const mailOf = (key: string, reference: string | null, over: Partial<NewMail> = {}): NewMail => {
  const when = { milestone: null, day: null, no: null, at: NOW, dated: null };
  const from = { sender: 'tender@utrecht.example', senderName: 'Gemeente Utrecht', replyTo: null };
  const to = { person: 'Noor', address: 'n@utrecht.example', messageId: `<${key}@x.example>` };
  const words = { subject: 'Over een week', text: 'tekst', html: '<p>Zoë “x”</p>', thread: null, calendar: null };
  return { key, kind: 'moved', reference, ...when, ...from, ...to, ...words, ...over };
};

/** A case with rows of every kind of evidence. @returns its reference */
export async function filledCase(db: Kysely<Database>): Promise<string> {
  const reference = await openedWith(db, [CLOSE, milestoneOf('opening')]);
  const name = { reference, parent: null, part: null };
  await reserveOffset(db, reference, 42);
  const people = { procedureLead: [{ name: 'Noor de Wit', mail: 'n@utrecht.example' }] };
  await storeDefinition(db, { reference, hash: 'hash', text: 'kenmerk: x\n', roles: people as never, now: NOW });
  const came = { name: 'Karin Smit', mail: 'k@utrecht.example' };
  const leads = { role: 'procedureLead', left: 'n@utrecht.example', came, since: DAY } as const;
  await changePeople(db, { procedure: reference, hash: 'hash' }, [leads]);
  const by = [await actorFor(db, reference, { identity: 'noor', shown: 'Noor de Wit' })];
  const reason = await putText(db, reference, 'Storing bij het platform\n“TenderNed”');
  await recordStart(db, { reference, hash: 'hash', at: NOW, by, verified: [], reason, accepted: ['rule'] });
  const reached: CaseFact = { kind: 'milestone-reached', milestone: CLOSE.id, version: 1 };
  const notice = {
    kind: 'overdue',
    milestone: CLOSE.id,
    case: name,
    hash: 'hash',
    at: NOW,
    key: `${reference}/n`,
    event: 'e',
  };
  const passed = [{ ...CLOSE, state: 'passed' } as const];
  await recordEvents(db, {
    reference,
    events: [eventOf(reference, 1, reached, { milestones: passed, by })],
    state: snapshotOf(),
    notices: [notice as Notice],
  });
  for (const no of [1, 2, 3]) {
    const lot = no === 3 ? null : `perceel-${no}`;
    await receive(db, {
      reference,
      kind: 'bid',
      uploadId: `${no}`,
      party: `P${no}`,
      lot,
      sha256: `${no}`,
      at: NOW - no,
    });
  }
  const judged: CaseFact = { kind: 'receipt-judged', what: 'bid', no: 2, verdict: 'counts', reason } as never;
  await recordEvents(db, { reference, events: [eventOf(reference, 2, judged, { by })], state: snapshotOf() });
  const terms = { receivedOn: DAY, windowLastDay: DAY, committee: false };
  await fileObjection(db, reference, 'act', { receivedAt: NOW, timeliness: 'in-time', objector: reason, terms });
  await putMail(
    db,
    [1, 2, 3].map((no) => mailOf(`${reference}/mail/${no}`, reference)),
  );
  await markSent(
    db,
    [1, 2].map((no) => ({ key: `${reference}/mail/${no}`, answer: `250 queued as ${no}` })),
  );
  await markStuck(db, `${reference}/mail/3`, 'refused', '550 no such user');
  await putRound(db, {
    day: `${2018 + rounds}-05-24` as IsoDate,
    at: NOW,
    mails: [mailOf(`${reference}/round`, null, { day: `${2018 + rounds++}-05-24` as IsoDate, no: 1 })],
    reminded: [{ person: 'n', reference, milestone: CLOSE.id, version: 1, workdays: 5, mail: `${reference}/round` }],
  });
  const bids = ['A', 'B'].map((bid) => ({ bid, lots: null, exclusions: [] }));
  await storeAssessment(
    db,
    reference,
    {
      bids,
      grades: bids.map(({ bid }) => ({ bid, lot: 'perceel-1', criterion: 'plan', grade: 8, assessor: null })),
      prices: bids.map(({ bid }, at) => ({ bid, lot: 'perceel-1', product: 'uur', cents: 7_512n + BigInt(at) })),
    },
    null,
  );
  const made = ['perceel-1', 'perceel-2'].map((award) => ({
    award,
    artefact: '{"a":1}',
    inputHash: 'in',
    resultHash: 'uit',
  }));
  await fixRankings(db, reference, 'tenderklok', () => made);
  await withdrawRankings(db, reference, ['perceel-2']);
  await putYearPrices(
    db,
    reference,
    [2019, 2020].map((year) => ({ product: 'perceel-1/uur', year, cents: 100n })),
  );
  await putFigure(db, reference, {
    year: 2020,
    series: 'cpi',
    status: 'definitive',
    percentage: '3.28',
    source: 'CBS',
  });
  const asked = { reference, procedure: reference, year: 2019, requested: 9_007_199_254_740_993n };
  await grantYear(db, { ...asked, ceiling: 9_007_199_254_740_999n, above: 'refuse' });
  const known = { registerNo: '12345678', group: null, contact: 'Rik', mail: 'r@zorg.example' };
  const party = (await putParty(db, reference, { name: 'Zorg BV', ...known })) ?? '';
  await changeParty(db, { id: party, name: 'Zorg Groep BV', ...known });
  await putPartyRole(db, { procedure: reference, party, role: 'enquirer', lot: null, since: NOW });
  await ask(db, reference, party);
  await fillBids(db, reference, by[0] ?? '', reason);
  await filledLetters(db, reference, party);
  return reference;
}

let rounds = 0;

/** A question with an answer that is in a note. */
async function ask(db: Kysely<Database>, reference: string, party: string): Promise<void> {
  const question = { no: 1, party, paragraph: '2.3', text: 'Mag het?', motivation: 'prijs', forfeited: false };
  await receive(db, { reference, kind: 'question', uploadId: '1', party: 'Zorg', lot: null, sha256: '1', at: NOW });
  await putQuestions(db, reference, [{ ...question, about: 'question' }]);
  await changeQuestion(db, { reference, no: 1 }, { confidential: 'refused' });
  const key = { reference, question: 1, version: 1 };
  await putAnswer(db, { ...key, text: 'Ja.', asked: null, sha256: 'hash', by: 'p:noor', at: NOW });
  await approveAnswerOf(db, key, { by: 'p:iris', at: NOW, alone: false });
  const files = [{ form: 'md', sha256: 'hash', content: Buffer.from('# Nota') }];
  await putNote(db, reference, { no: 1, milestone: 'clarification-note', at: NOW, by: 'p:noor', files });
  await putInNote(db, reference, 1, [key]);
}

import { receivedWhen } from '../../../domain/acts/received-when.ts';
import { refusal, type Refusal } from '../../../domain/acts/refusal.ts';
import { readable } from '../../../domain/acts/bars.ts';
import { tenderOf } from '../../../domain/case/state.ts';
import { localOf } from '../../../domain/law/clock.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import {
  answerInTime,
  PAPERS,
  REQUEST_GROUNDS,
  usualTerm,
  youngEnough,
  type Paper,
} from '../../../domain/office/bid-request.ts';
import { withTrait } from '../../../domain/plan/trait.ts';
import { putCheck } from '../../../store/bid-checks.ts';
import {
  putAnswer,
  putAnswerVerdict,
  putRequest,
  requestsOf,
  type StoredRequest,
} from '../../../store/bid-requests.ts';
import type { StoredBid } from '../../../store/bids.ts';
import { untilInWords } from '../../../texts/date.ts';
import { PAPER } from '../../../texts/office/bids.ts';
import { putBidders } from './bidders.ts';
import { bidsOnFile } from './bids-on-file.ts';
import type { AtOffice, OfficeEffect } from './effect.ts';

/** A bid by its number, or that there is none. */
export async function bidNo(
  { tx, reference, state }: Pick<AtOffice, 'tx' | 'reference' | 'state'>,
  no: number,
): Promise<StoredBid | Refusal> {
  const bid = (await bidsOnFile(tx, reference, state)).find((one) => one.no === no);
  return bid ?? refusal('unknown-bid', { values: { no: String(no) } });
}

/** A bid that was opened, here or where it lies, or why there is nothing to judge. Whose it is, is on file from then on. */
async function openBid(given: AtOffice, no: number): Promise<StoredBid | Refusal> {
  const bid = await bidNo(given, no);
  if ('rule' in bid) return bid;
  if (!bid.opened.quality && !bid.opened.price) return refusal('bid-not-open', { values: { no: String(no) } });
  if (bid.partyId === null) await putBidders(given, [bid]);
  return bid;
}

export const checkBid: OfficeEffect<'checkBid'> = async (given, { bid: no, check, verdict, reason }) => {
  const { tx, reference, state, by, now, text } = given;
  const bid = await openBid(given, no);
  if ('rule' in bid) return bid;
  // A low price excludes nobody who could not explain it (Aw 2.116).
  const explained = (await requestsOf(tx, reference)).some(
    (one) => one.bid === no && one.about === 'low-price' && one.enough === false,
  );
  if (check === 'price' && verdict === 'excludes' && !explained)
    return refusal('price-unexplained', { ground: 'Aw 2.116', values: { no: String(no) } });
  const why = await text(reason);
  await putCheck(tx, reference, { bid: no, check, verdict, reason: why, by, at: now });
  return {
    key: `toets/${no}/${check}/${now}`,
    fact: { kind: 'bid-checked', no, check, verdict, reason: why },
    told: { no, check, verdict, ranked: tenderOf(state)?.awards == null ? 'nee' : 'ja' },
  };
};

export const askBidder: OfficeEffect<'askBidder'> = async (given, { bid: no, about, until, question }) => {
  const { tx, reference, by, now, text } = given;
  const bid = await openBid(given, no);
  if ('rule' in bid) return bid;
  const ground = REQUEST_GROUNDS[about];
  const dueAt = until ?? usualTerm(about, now);
  if (dueAt === null) return refusal('term-needed', ground === null ? {} : { ground });
  if (dueAt <= now) return refusal('term-over');
  const asked = await text(question);
  const request = await putRequest(tx, reference, { bid: no, about, question: asked, askedAt: now, dueAt, by });
  return {
    key: `navraag/${request}`,
    fact: { kind: 'bidder-asked', request, no, about, until: dueAt, reason: asked },
    told: { request, no, about, until: untilInWords(dueAt) },
  };
};

/** What a bidder was asked, by its number, or that there is none. */
async function requestNo({ tx, reference }: AtOffice, no: number): Promise<StoredRequest | Refusal> {
  const request = (await requestsOf(tx, reference)).find((one) => one.no === no);
  return request ?? refusal('unknown-request', { values: { no: String(no) } });
}

export const fileAnswer: OfficeEffect<'fileAnswer'> = async (given, { request: no, received, proof, ...papers }) => {
  const { tx, reference, state, now, text } = given;
  const request = await requestNo(given, no);
  if ('rule' in request) return request;
  const receivedAt = received ?? now;
  const why = receivedWhen(state, receivedAt, now);
  if (why !== null) return why;
  const inTime = answerInTime(request.dueAt, receivedAt);
  const closing = withTrait(state.milestones, 'closes-bids');
  const closed = closing === null ? null : localOf(closing.endsAt).day;
  const dated = Object.fromEntries(
    PAPERS.flatMap((one) => (papers[one] === undefined ? [] : [[one, papers[one]]])),
  ) as Partial<Record<Paper, IsoDate>>;
  const old = PAPERS.filter((one) => {
    const day = dated[one];
    return day !== undefined && closed !== null && !youngEnough(one, day, closed);
  });
  const where = await text(proof);
  await putAnswer(tx, reference, no, { receivedAt, filedAt: now, inTime, proof: where, papers: dated });
  return {
    key: `navraag/${no}/antwoord/${now}`,
    fact: { kind: 'bidder-answered', request: no, receivedAt, inTime, old, proof: where },
    told: { request: no, late: inTime ? 'nee' : 'ja', old: old.map((one) => PAPER[one]).join(', ') },
  };
};

export const judgeAnswer: OfficeEffect<'judgeAnswer'> = async (given, { request: no, verdict, reason }) => {
  const { tx, reference, by, now, text } = given;
  const request = await requestNo(given, no);
  if ('rule' in request) return request;
  if (request.answers.length === 0 && answerInTime(request.dueAt, now))
    return refusal('request-runs', { values: { no: String(no), when: readable(request.dueAt) } });
  const enough = verdict === 'enough';
  const why = await text(reason);
  await putAnswerVerdict(tx, reference, no, { enough, reason: why, by, at: now });
  return {
    key: `navraag/${no}/oordeel/${now}`,
    fact: { kind: 'answer-judged', request: no, enough, reason: why },
    told: { request: no, enough: enough ? 'ja' : 'nee', about: request.about },
  };
};

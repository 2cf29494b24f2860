import { isRefusal, refusal } from '../../../domain/acts/refusal.ts';
import { localOf } from '../../../domain/law/clock.ts';
import { bidStanding, standing } from '../../../domain/office/bid-standing.ts';
import type { Envelope } from '../../../domain/office/envelope.ts';
import { withOpenedBefore } from '../../../domain/office/opened-elsewhere.ts';
import { judgeOpening, TOGETHER_MS, type OpeningCall } from '../../../domain/office/opening.ts';
import { writePdf } from '../../../files/pdf/write-pdf.ts';
import { nameOf } from '../../../domain/plan/people.ts';
import { bidsOf, type StoredBid } from '../../../store/bids.ts';
import { openingCall, openingsOf, putCall, putGradesFixed, putOpening } from '../../../store/openings.ts';
import { resolved } from '../../../store/resolve.ts';
import { clockInWords } from '../../../texts/labels/day-words.ts';
import { STANDING } from '../../../texts/office/bids.ts';
import { openingRecord } from '../../../texts/office/opening-record.ts';
import { NoKey } from '../../../vault/intake.ts';
import type { Vault } from '../../../vault/vault.ts';
import { putBidders } from './bidders.ts';
import { bidsOnFile, gradesStand } from './bids-on-file.ts';
import type { AtOffice, OfficeEffect } from './effect.ts';
import { wholeFiles, type CheckedFile } from './whole-files.ts';

/** What is opened of a bid now; of one that lies in the vault of a platform nothing, but whose it is. */
const hasPart = ({ files }: StoredBid, envelope: Envelope): boolean =>
  files.length === 0 || files.some((one) => one.envelope === envelope);

/** The bids that stand of which this part is not opened. */
export const closedBids = (bids: readonly StoredBid[], envelope: Envelope): readonly StoredBid[] =>
  standing(bids).filter((one) => !one.opened[envelope] && hasPart(one, envelope));

/** The first of two asks; the second opens. Who takes part comes on file with the quality, in the same transaction. */
export const openBids: OfficeEffect<'openBids'> = async (given, { envelope }) => {
  const { tx, reference, state, by, now, vault } = given;
  if (vault === undefined) return refusal('no-vault');
  const bids = withOpenedBefore(state, await bidsOf(tx, reference));
  const closed = closedBids(bids, envelope);
  const call = await openingCall(tx, reference, envelope);
  const gradesFixed = await gradesStand(tx, reference, state);
  const judged = judgeOpening(state, { envelope, call, gradesFixed, closed: closed.length }, by, now);
  if (typeof judged !== 'string') return judged;
  if (judged === 'first' || call === null) {
    await putCall(tx, reference, envelope, { by, at: now });
    const until = clockInWords(localOf(now + TOGETHER_MS).time);
    return {
      key: `opening/${envelope}/gevraagd/${now}`,
      fact: { kind: 'opening-asked', envelope },
      told: { first: 'ja', envelope, until, bids: closed.length },
    };
  }
  return opened(given, vault, { envelope, call, bids, now: closed });
};

async function opened(
  given: AtOffice,
  vault: Vault,
  {
    envelope,
    call,
    bids,
    now: opening,
  }: {
    readonly envelope: Envelope;
    readonly call: OpeningCall;
    readonly bids: readonly StoredBid[];
    readonly now: readonly StoredBid[];
  },
): ReturnType<OfficeEffect<'openBids'>> {
  const { tx, reference, by, now } = given;
  const checked = await wholeFiles(vault, reference, envelope, opening).catch((error: unknown) => {
    if (error instanceof NoKey) return refusal('key-away');
    throw error;
  });
  if (isRefusal(checked)) return checked;
  const paper = await recordOf(given, { envelope, call, bids, opening, checked });
  const { address, bytes } = await vault.objects.put(once(paper));
  await putBidders(given, opening);
  const numbers = opening.map(({ no }) => no);
  const no = (await openingsOf(tx, reference)).filter((one) => one.envelope === envelope).length + 1;
  await putOpening(tx, reference, {
    envelope,
    no,
    bids: numbers,
    first: call.by,
    second: by,
    calledAt: call.at,
    openedAt: now,
    record: address,
    recordBytes: bytes,
  });
  return {
    key: `opening/${envelope}/${no}`,
    fact: { kind: 'bids-opened', envelope, bids: numbers, record: address },
    told: { first: 'nee', envelope, bids: numbers.length, record: address, until: '' },
  };
}

async function recordOf(
  { tx, reference, definition, by, now }: AtOffice,
  given: {
    readonly envelope: Envelope;
    readonly call: OpeningCall;
    readonly bids: readonly StoredBid[];
    readonly opening: readonly StoredBid[];
    readonly checked: ReadonlyMap<number, readonly CheckedFile[]>;
  },
): Promise<Buffer> {
  const { envelope, call, bids, opening, checked } = given;
  const [first, second] = await resolved(tx, [call.by, by] as const);
  const told = openingRecord({
    reference,
    subject: definition.subject,
    authority: definition.authority.name,
    envelope,
    calledAt: call.at,
    openedAt: now,
    by: [nameOf(definition, first), nameOf(definition, second)],
    bids: bids.map((bid) => ({
      no: bid.no,
      lot: bid.lot,
      at: bid.at,
      standing: STANDING[bidStanding(bids, bid)],
      party: opening.includes(bid) ? bid.party : null,
      files: checked.get(bid.no) ?? [],
    })),
  });
  return writePdf(told, new Date(now));
}

/** All grades are there: what was opened of the price cannot colour them any more. */
export const fixGrades: OfficeEffect<'fixGrades'> = async ({ tx, reference, state, by, now, text }, { proof }) => {
  const isOpen = (await bidsOnFile(tx, reference, state)).some(({ opened }) => opened.quality);
  if (!isOpen) return refusal('grades-before-opening');
  if (await gradesStand(tx, reference, state)) return refusal('grades-fixed-already');
  await putGradesFixed(tx, reference, { by, at: now });
  return { key: 'cijfers-vast', fact: { kind: 'grades-fixed', proof: await text(proof) }, told: {} };
};

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

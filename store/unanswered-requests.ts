import { sql, type Kysely } from 'kysely';
import type { CaseName } from '../domain/case/state.ts';
import { excludedBids } from '../domain/office/bid-check.ts';
import { droppedOut } from '../domain/office/dropped-out.ts';
import type { OpenRequest } from '../domain/office/request-term.ts';
import { checksOf } from './bid-checks.ts';
import type { Database } from './database.ts';

/** What a bidder was asked, with what is needed to write to the people of its case. */
export interface UnansweredRequest extends OpenRequest {
  readonly name: CaseName;
  readonly hash: string;
}

/**
 * Requests of running cases on which no answer is on file and which nobody judged, in order of case and number. Of a bid that was set
 * aside or withdrawn, or whose bidder dropped out, nobody waits for anything. Read once a morning over the open cases. Indexes: primary key, answers_of_requests, verdicts_of_answers.
 */
export async function unansweredRequests(db: Kysely<Database>): Promise<readonly UnansweredRequest[]> {
  const rows = await db
    .selectFrom('bid_requests as asked')
    .innerJoin('cases', 'cases.reference', 'asked.reference')
    .innerJoin('receipts as bid', (join) =>
      join.onRef('bid.reference', '=', 'asked.reference').onRef('bid.no', '=', 'asked.bid').on('bid.kind', '=', 'bid'),
    )
    .select(['asked.reference', 'asked.no', 'asked.bid', 'asked.about', 'asked.asked_at', 'asked.due_at'])
    .select(['cases.hash', 'cases.parent', 'cases.part', 'cases.state', 'bid.party', 'bid.lot'])
    .where('cases.outcome', 'is', null)
    .where('bid.withdrawn_at', 'is', null)
    .where(
      sql<boolean>`not exists (select from bid_answers answer where answer.reference = asked.reference and answer.request = asked.no)`,
    )
    .where(
      sql<boolean>`not exists (select from answer_verdicts verdict where verdict.reference = asked.reference and verdict.request = asked.no)`,
    )
    .orderBy('asked.reference')
    .orderBy('asked.no')
    .execute();
  const aside = new Map<string, ReadonlySet<number>>();
  for (const reference of new Set(rows.map((row) => row.reference)))
    aside.set(reference, excludedBids(await checksOf(db, reference)));
  return rows
    .filter(
      ({ reference, bid, state: { own }, ...made }) =>
        aside.get(reference)?.has(bid) !== true && !(own.kind === 'tender' && droppedOut(own.awards, made)),
    )
    .map(({ reference, parent, part, hash, asked_at, due_at, no, bid, about }) => ({
      no,
      bid,
      about,
      name: { reference, parent, part },
      hash,
      askedAt: asked_at.getTime(),
      dueAt: due_at.getTime(),
    }));
}

import type { Refusal } from '../../../domain/acts/refusal.ts';
import type { EpochMs } from '../../../domain/law/iso-date.ts';
import { ENVELOPES, type Envelope } from '../../../domain/office/envelope.ts';
import { judgeOpening, opensAt, TOGETHER_MS } from '../../../domain/office/opening.ts';
import { withOpenedBefore } from '../../../domain/office/opened-elsewhere.ts';
import { nameOf } from '../../../domain/plan/people.ts';
import type { Asker } from '../../../domain/rights/vouched.ts';
import { bidsOf } from '../../../store/bids.ts';
import { openingCall, openingsOf, type Opening } from '../../../store/openings.ts';
import { resolved } from '../../../store/resolve.ts';
import { definitionOf } from '../definition-of.ts';
import type { CaseFile } from '../desk.ts';
import type { FoundCase } from '../find.ts';
import { rightsIn } from '../rights-in.ts';
import { personOf } from '../travelling.ts';
import { gradesStand } from './bids-on-file.ts';
import { closedBids } from './opening.ts';

/** One part of the bids, with what somebody who opens it now would come to. */
export interface OpeningToCome {
  readonly envelope: Envelope;
  /** `first`: she would be the first of two; `opens`: with her it opens; or why she cannot. */
  readonly judged: 'first' | 'opens' | Refusal;
  /** Who asked for it and until when a second person can answer that; null: nobody did in the last ten minutes. */
  readonly call: { readonly by: string; readonly at: EpochMs; readonly until: EpochMs } | null;
  /** How many bids stand of which this part is closed. */
  readonly closed: number;
}

export interface SeenOpening {
  readonly parts: readonly OpeningToCome[];
  readonly openings: readonly Opening[];
  /** The instant before which nothing opens; null: nothing says when. */
  readonly from: EpochMs | null;
}

/** How the opening stands for whoever asks, or why she may not see that. @throws DefinitionUnreadable */
export async function seeOpening(
  file: CaseFile,
  found: FoundCase,
  { by: asker, now }: { readonly by: Asker; readonly now: EpochMs },
): Promise<SeenOpening | Refusal> {
  const refused = (await rightsIn(file, found, asker)).see('receipt-count');
  if (refused !== null) return refused;
  const { stored, state } = found;
  const { reference } = stored.name;
  const { definition } = await definitionOf(file, stored);
  const { by } = await personOf(file, stored, asker, 'look');
  const bids = withOpenedBefore(state, await bidsOf(file.db, reference));
  const gradesFixed = await gradesStand(file.db, reference, state);
  const part = async (envelope: Envelope): Promise<OpeningToCome> => {
    const call = await openingCall(file.db, reference, envelope);
    const closed = closedBids(bids, envelope).length;
    const judged = judgeOpening(state, { envelope, call, gradesFixed, closed }, by, now);
    const waits =
      call !== null && (judged === 'opens' || (typeof judged !== 'string' && judged.rule === 'opened-by-one'));
    if (!waits) return { envelope, judged, call: null, closed };
    const who = await resolved(file.db, call.by);
    return {
      envelope,
      judged,
      closed,
      call: { by: nameOf(definition, who), at: call.at, until: call.at + TOGETHER_MS },
    };
  };
  const openings = await resolved(file.db, await openingsOf(file.db, reference));
  return {
    parts: await Promise.all(ENVELOPES.map(part)),
    openings: openings.map((one) => ({
      ...one,
      first: nameOf(definition, one.first),
      second: nameOf(definition, one.second),
    })),
    from: opensAt(state)?.endsAt ?? null,
  };
}

import type {
  EvidenceRequest,
  NextRequest,
  ScoreRequest,
  StartObjection,
  StartSubsidies,
} from '../../contracts/activities.ts';
import type { PlanRequest } from '../../contracts/plan-request.ts';
import type { CaseEvent, RecordRequest } from '../../contracts/case-event.ts';
import type { Notice } from '../../contracts/notice.ts';
import type { AwardOutcome } from '../../domain/case/outcome.ts';
import { filedAs } from '../../domain/plan/filed-objection.ts';

/** What is outside a case: the case file, the bids and their rankings. It keeps what it is told, and what is wrong with it. */
export interface World {
  readonly lots: readonly string[];
  readonly events: CaseEvent[];
  readonly notices: Notice[];
  readonly subsidies: StartSubsidies[];
  readonly ranked: Set<string>;
  /** Who bid in time. */
  readonly bidders: Set<string>;
  /** What would be lost or written twice. */
  readonly wrong: string[];
  /** How an award ends. */
  outcome(award: string, dropped: readonly string[]): AwardOutcome['outcome'];
}

export const worldOf = (lots: readonly string[], outcome: World['outcome'] = () => ({ winner: 'alfa' })): World => ({
  lots,
  events: [],
  notices: [],
  subsidies: [],
  ranked: new Set(),
  bidders: new Set(),
  wrong: [],
  outcome,
});

/** The activities of a case in this world; plans are those of the program. */
export async function effectsIn(world: World): Promise<object> {
  const { plan } = await import('../../activities/plan.ts');
  const { events, notices, ranked } = world;
  const isNew = (all: readonly { readonly key: string }[], { key }: { readonly key: string }): void => {
    if (all.some((one) => one.key === key)) world.wrong.push(`two under one key, the second is lost: ${key}`);
  };
  const award = (lot: string, left: ScoreRequest['dropped']): AwardOutcome => {
    if (ranked.has(lot)) world.wrong.push(`${lot} is ranked already`);
    ranked.add(lot);
    const dropped = left.find((one) => one.award === lot)?.dropped ?? [];
    return { award: lot, lots: [lot], outcome: world.outcome(lot, dropped), resultHash: 'h', dropped };
  };
  return {
    plan: (request: PlanRequest) => plan({} as never, structuredClone(request)),
    record(request: RecordRequest) {
      for (const event of request.events) {
        isNew(events, event);
        if (event.seq !== (events.at(-1)?.seq ?? 0) + 1) world.wrong.push(`${event.key} is no. ${event.seq}`);
        events.push(structuredClone(event));
      }
      return Promise.resolve();
    },
    notify(notice: Notice) {
      isNew(notices, notice);
      notices.push(notice);
      return Promise.resolve(1);
    },
    actorOf: ({ name: by }: { readonly name: string }) =>
      Promise.resolve({ by, vouched: { issuer: 'temporal', subject: by, roles: null } }),
    evidence({ kind }: EvidenceRequest) {
      if (kind === 'ranked') return Promise.resolve({ ranked: true });
      if (kind === 'receipt') return Promise.resolve({ receipt: { judgement: 'late', lot: null } });
      return Promise.resolve(kind === 'received' ? { bids: world.bidders.size } : { lacks: null });
    },
    score({ lots, dropped }: ScoreRequest) {
      if (lots?.length === 0) world.wrong.push('the bids of no lot were ranked');
      const all = lots ?? (world.lots.length === 0 ? ['alles'] : world.lots);
      return Promise.resolve(all.map((lot) => award(lot, dropped)));
    },
    withdrawRankings({ awards }: { readonly awards: readonly string[] }) {
      for (const one of awards) if (!ranked.delete(one)) world.wrong.push(`${one} was not ranked`);
      return Promise.resolve();
    },
    next: (request: NextRequest) =>
      Promise.resolve({
        award: request.award,
        lots: request.lots,
        outcome: world.outcome(request.award, request.dropped),
        resultHash: 'h',
        dropped: request.dropped,
      }),
    startObjection({ act, lodged }: StartObjection) {
      const no = events.filter(({ fact }) => fact.kind === 'objection-filed').length + 1;
      return Promise.resolve({ no, reference: `PROEF-1/${act}`, timeliness: filedAs(lodged).timeliness });
    },
    startSubsidies(request: StartSubsidies) {
      world.subsidies.push(structuredClone(request));
      return Promise.resolve([]);
    },
  };
}

import type { Activities } from '../contracts/activities.ts';
import type { Deps } from './deps.ts';
import { actorOf } from './actor-of.ts';
import { beating } from './beating.ts';
import { deliverWaiting } from './deliver-waiting.ts';
import { evidence } from './evidence.ts';
import { indexPrices } from './index-prices.ts';
import { notify } from './notify.ts';
import { plan } from './plan.ts';
import { prepareRound } from './prepare-round.ts';
import { record } from './record.ts';
import { next, score } from './score.ts';
import { withdrawRankings } from '../store/rankings.ts';
import { sendBatch } from './send-batch.ts';
import { startObjection } from './start-objection.ts';
import { startSubsidies } from './start-subsidies.ts';
import { noted } from './watch/failing.ts';
import { watch } from './watch/watch.ts';

/** Binds every activity to what it works with. */
export function createActivities(deps: Deps): Activities {
  return noted(deps, {
    plan: (request) => plan(deps, request),
    record: (event) => record(deps, event),
    notify: (notice) => beating(() => notify(deps, notice)),
    indexPrices: (request) => indexPrices(deps, request),
    score: (request) => score(deps, request),
    withdrawRankings: ({ case: { reference }, awards }) => withdrawRankings(deps.db, reference, awards),
    next: (request) => next(deps, request),
    evidence: (request) => evidence(deps, request),
    actorOf: (request) => actorOf(deps, request),
    startObjection: (request) => startObjection(deps, request),
    startSubsidies: (request) => startSubsidies(deps, request),
    prepareRound: (request) => prepareRound(deps, request),
    sendBatch: (request) => sendBatch(deps, request),
    deliverWaiting: () => deliverWaiting(deps),
    watch: () => beating(() => watch(deps)),
  });
}

import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { TASK_QUEUE, WORKFLOW } from '../../contracts/names.ts';
import { verify } from '../../client/usecases/verify/verify.ts';
import { luckOf } from '../luck.ts';
import { accountOfMail, alarmsIn, differences, toldOf, type MailAccount } from './account.ts';
import { insist, Stuck } from './insist.ts';
import { Installation } from './installation.ts';
import { killParts, type Kills } from './kills.ts';
import { rehearseUnderKills, type Rehearsals } from './rehearsals.ts';
import { Tender, workflowOf } from './tender.ts';

/** Tenders under way at once. */
const LANES = 5;
/** The case that all others are laid beside. */
const IN_PEACE = 'RUST-1';
const MAIL_EVERY_MS = 1_500;

export interface Wish {
  /** The same seed kills the same parts in the same order, with the same pauses. */
  readonly seed: number;
  readonly kills: number;
  readonly say: (line: object) => void;
}

export interface Chaos extends MailAccount {
  readonly seed: number;
  readonly killed: Kills;
  readonly cases: number;
  /** Cases that did not come to their standstill, and what they waited for. */
  readonly stuck: readonly string[];
  /** What is on record, or was mailed, otherwise than in a case that was left in peace. */
  readonly different: readonly string[];
  /** Alarms: what stood still for minutes, and went on. */
  readonly alarms: readonly string[];
  /** What verification found wrong. */
  readonly wrong: readonly object[];
  readonly rehearsals: Rehearsals;
  readonly seconds: number;
}

/** Plays tenders and rehearsals while every part falls at random, waits until all is quiet, and counts. */
export async function chaos({ seed, kills, say }: Wish): Promise<Chaos> {
  const began = Date.now();
  const luck = luckOf(seed);
  const over = new AbortController();
  const rehearsals = rehearseUnderKills(luckOf(seed + 1), over.signal);
  // Whoever fails first ends the rest; its fault is told below.
  rehearsals.catch(() => undefined);
  const installation = await Installation.start();
  const posted = new AbortController();
  const post = mailRounds(installation, posted.signal);
  try {
    await new Tender(installation.at, IN_PEACE).play();
    const stuck: string[] = [];
    const references: string[] = [];
    const lane = async (): Promise<void> => {
      while (!over.signal.aborted) {
        const reference = `CHAOS-${references.length + 1}`;
        references.push(reference);
        await new Tender(installation.at, reference).play().catch((error: unknown) => {
          if (!(error instanceof Stuck)) throw error;
          stuck.push(`${error.message}: ${String(error.cause)}`);
        });
      }
    };
    const lanes = Promise.all(Array.from({ length: LANES }, lane));
    const killed = await Promise.race([
      killParts(installation, luck, { kills, onKill: (done) => say({ kills: done, cases: references.length }) }),
      // It ends by a fault alone.
      lanes.then(() => Promise.reject(new Error('the tenders ended before the kills'))),
    ]).finally(() => over.abort());
    await lanes;
    await quiet(installation, [IN_PEACE, ...references]);
    const different: string[] = [];
    const peace = await toldOf(installation.at.db, IN_PEACE);
    for (const reference of references)
      for (const line of differences(peace, await toldOf(installation.at.db, reference)))
        different.push(`${reference} ${line}`);
    const { wrong } = await verify({ ...installation.at, now: Date.now }, null);
    return {
      seed,
      killed,
      cases: references.length,
      stuck,
      different,
      wrong,
      alarms: await alarmsIn(installation),
      ...(await accountOfMail(installation)),
      rehearsals: await rehearsals,
      seconds: Math.round((Date.now() - began) / 1_000),
    };
  } finally {
    over.abort();
    posted.abort();
    await post;
    await installation.stop();
    await rehearsals;
  }
}

/** The rounds that send what waits come every five minutes; here more often. One that falls over goes on by itself. */
async function mailRounds({ at }: Installation, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    await pause(MAIL_EVERY_MS, undefined, { signal: stop }).catch(() => undefined);
    if (stop.aborted) return;
    await at.rounds.workflow
      .execute(WORKFLOW.mailRound, { workflowId: `wachtende-mail/${randomUUID()}`, taskQueue: TASK_QUEUE })
      // Temporal is away: the next one asks again.
      .catch(() => undefined);
  }
}

/** Until no mail waits or is on its way, and no case is at work. @throws Stuck */
const quiet = ({ at }: Installation, references: readonly string[]): Promise<boolean> =>
  insist('quiet', async () => {
    for (const reference of references) {
      const { raw } = await at.client.workflow.getHandle(workflowOf(reference)).describe();
      if (raw.pendingWorkflowTask != null || (raw.pendingActivities ?? []).length > 0) return null;
    }
    const open = await at.db
      .selectFrom('outbox')
      .select('key')
      .where('state', 'in', ['pending', 'claimed', 'dotted'])
      .limit(1)
      .execute();
    return open.length === 0 ? true : null;
  });

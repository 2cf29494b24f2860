import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACT_NAMES, specOf, type ActName } from '../../domain/acts/acts.ts';
import { offeredNow } from '../../domain/acts/judge.ts';
import { instantOf } from '../../domain/law/clock.ts';
import { addDays } from '../../domain/law/day.ts';
import type { ClockTime, IsoDate } from '../../domain/law/iso-date.ts';
import { readDefinition } from '../../files/definition/read-definition.ts';
import { PROCEDURE_TYPES } from '../../procedures/procedure-types.ts';
import { template } from '../../procedures/template.ts';
import { refusalText } from '../../texts/labels/refusals.ts';
import { whole } from '../procedures/whole-template.ts';
import { bringHome } from './bring-home.ts';
import { invariants } from './invariants.ts';
import { PlayedCase } from './played-case.ts';
import { BIDDERS, fieldsOf, random, randomOutcome } from './random-acts.ts';
import { tender } from './small-tender.ts';
import { worldOf } from './world.ts';

/** Each plays another procedure, with other acts in another order; more of them find more. */
const SEEDS = Number(process.env['TENDERKLOK_ZADEN'] ?? 12);
const FROM = Number(process.env['TENDERKLOK_VANAF'] ?? 1);

const utrecht = (): string => readFileSync(new URL('../../examples/utrecht-2018.yaml', import.meta.url), 'utf8');

const DEFINITIONS: readonly (() => string)[] = [
  ...PROCEDURE_TYPES.map((type) => () => whole(template(type))),
  () => tender('europees-openbaar', 0, ''),
  () => tender('europees-openbaar', 3, ''),
  () => tender('sociale-diensten', 2, ''),
  utrecht,
  () =>
    tender(
      'europees-openbaar',
      2,
      `stappen:
  - { naam: Presentatie, op: 2023-02-01, volgt-op: opening, komt-voor: beoordeling, grond: paragraaf 4 }
  - { naam: Besluit van het college, op: 2023-02-21, grond: paragraaf 5, houdt-fase-op: nee }`,
    ),
];

const OFTEN: readonly ActName[] = [
  'decideAnew',
  'withdrawDecision',
  'dropOut',
  'fileObjection',
  'objectionAbout',
  'moveMilestone',
  'suspend',
  'resume',
  'correctReport',
  'noApplication',
  'noticeOfDefault',
];
const RARE: ReadonlySet<ActName> = new Set(['terminateEarly', 'withdraw']);

async function playOne(seed: number): Promise<void> {
  const rnd = random(seed);
  const text = rnd.of(DEFINITIONS)();
  const { found, findings } = readDefinition(text);
  if (found === null || findings.some((one) => one.severity === 'error')) throw new Error(JSON.stringify(findings));
  const days = Object.values(found.definition.planning).flatMap(
    (one) => JSON.stringify(one).match(/20\d\d-\d\d-\d\d/g) ?? [],
  );
  const first = addDays(days.sort()[0] as IsoDate, -8);
  const start = instantOf(first, '08:00' as ClockTime);
  if (!start.ok) throw new Error('start');
  const world = worldOf(
    found.definition.lots.map((one) => one.id),
    randomOutcome(rnd),
  );
  const played = await PlayedCase.begin(found, world, start.value);
  const acts = ACT_NAMES.filter((name) => specOf(name).kinds.includes('tender'));
  const calm = rnd.chance(0.5);
  const log: string[] = [];
  try {
    for (let step = 0; step < 60 && played.ended === null; step++) {
      if (rnd.chance(0.1)) await played.bid(rnd.of(BIDDERS));
      if (rnd.chance(calm ? 0.3 : 0.6)) {
        const name = rnd.chance(0.25) ? 'reportMilestone' : rnd.of(rnd.chance(0.6) ? OFTEN : acts);
        if (RARE.has(name) && !rnd.chance(0.05)) continue;
        const fields = fieldsOf(rnd, played, name);
        const id = `a${seed}-${step}`;
        const before = JSON.stringify(played.known);
        log.push(`-> ${name} ${JSON.stringify(fields)}`);
        let why = await played.act(name, fields, 'p:1', id);
        log.push(`${new Date(played.now).toISOString()} ${name} ${JSON.stringify(fields)} ${why?.rule ?? 'ok'}`);
        if (why !== null) {
          refusalText(why);
          expect(JSON.stringify(played.known), `refused ${name} (${why.rule}) changes nothing`).toBe(before);
        } else if (played.known.pending.length > 0 && specOf(name).people !== undefined) {
          why = await played.act(name, fields, 'p:2', `${id}b`);
          log.push(`   second: ${why?.rule ?? 'ok'}`);
        }
      } else {
        // On time, what is on.
        if (offeredNow(played.known).includes('scoreBids')) await played.act('scoreBids', {});
        for (const one of played.known.milestones)
          if (
            rnd.chance(0.8) &&
            (one.state === 'overdue' ||
              (one.state === 'open' && one.owner === 'ours' && played.now >= one.endsAt - 86_400_000))
          ) {
            const why = await played.act('reportMilestone', { milestone: one.id, proof: 't:p' });
            log.push(`${new Date(played.now).toISOString()} report ${one.id} ${why?.rule ?? 'ok'}`);
          }
        await played.turn(played.now + rnd.int(10 * 86_400_000) + 1000);
      }
      if (rnd.chance(0.15)) await played.border();
      invariants(played);
    }
    if (played.ended === null) await bringHome(played);
  } catch (error) {
    const what = `seed ${seed}, ${found.type.id} in ${found.definition.lots.length} lots`;
    throw new Error([what, ...log, String(error)].join('\n'), { cause: error });
  }
}

describe('wat er ook gebeurt', () => {
  it.each(Array.from({ length: SEEDS }, (_, no) => FROM + no))('%i', async (seed) => {
    await playOne(seed);
  });
});

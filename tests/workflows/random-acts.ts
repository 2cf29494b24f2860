import { specOf, type ActName } from '../../domain/acts/acts.ts';
import { tenderOf } from '../../domain/case/state.ts';
import { localOf } from '../../domain/law/clock.ts';
import { addDays } from '../../domain/law/day.ts';
import type { PlayedCase } from './played-case.ts';
import type { World } from './world.ts';

/** A random source that gives the same again. */
export function random(seed: number) {
  let s = seed >>> 0;
  const next = () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = s;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    int: (n: number) => Math.floor(next() * n),
    of: <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T,
    chance: (p: number) => next() < p,
  };
}

export type Rnd = ReturnType<typeof random>;

/** Who bids. */
export const BIDDERS = ['alfa', 'bravo', 'charlie'] as const;

/** How bids end up: mostly a winner, at times a tie or nobody. */
export const randomOutcome =
  (rnd: Rnd): World['outcome'] =>
  (_award, dropped) => {
    const left = BIDDERS.filter((one) => !dropped.includes(one));
    if (left.length === 0) return { noAward: 'all-dropped' };
    if (dropped.length === 0 && rnd.chance(0.15)) return { tie: left.slice(0, 2) };
    if (dropped.length === 0 && rnd.chance(0.1)) return { noAward: 'floor' };
    return { winner: left[0] ?? '' };
  };

/** Fields of an act that may mean something in the case as it is, and may not. */
export function fieldsOf(rnd: Rnd, played: PlayedCase, name: ActName): Readonly<Record<string, unknown>> {
  const { known: state, now } = played;
  const lots = tenderOf(state)?.lots ?? [];
  const fields: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(specOf(name).shape)) {
    if (field.optional === true && !rnd.chance(0.3)) continue;
    if (field.insteadOf !== undefined && fields[field.insteadOf] !== undefined) continue;
    switch (field.kind) {
      case 'milestone': {
        const decided = state.milestones.filter((one) => one.state === 'done' && one.owner === 'ours');
        const near = ['decideAnew', 'withdrawDecision', 'correctReport'].includes(name)
          ? decided
          : state.milestones.filter((one) => one.state === 'overdue' || one.state === 'open').slice(0, 4);
        fields[key] = rnd.of(rnd.chance(0.6) && near.length > 0 ? near : state.milestones).id;
        break;
      }
      case 'name': {
        const awards = tenderOf(state)?.awards ?? [];
        if (key === 'award') fields[key] = rnd.of([...awards.map((one) => one.award), 'p1']);
        else if (key === 'bid' || key === 'winner') fields[key] = rnd.of(BIDDERS);
        else if (key === 'no') fields[key] = String(1 + rnd.int(3));
        else if (key === 'applicant')
          fields[key] = rnd.of(['p1', ...(tenderOf(state)?.grantees ?? []).map((one) => one.id)]);
        else fields[key] = rnd.of([...lots, 'p9']);
        break;
      }
      case 'day':
        fields[key] = addDays(localOf(now).day, rnd.int(30) - 20);
        break;
      case 'date': {
        const day = addDays(localOf(now).day, rnd.int(40) - 2);
        fields[key] = rnd.chance(0.3) ? `${day} ${String(rnd.int(24)).padStart(2, '0')}:00` : day;
        break;
      }
      case 'instant':
        fields[key] = now - (rnd.chance(0.4) ? 0 : rnd.int(14 * 86_400_000));
        break;
      case 'choice':
        fields[key] = rnd.of(Object.values(field.choices ?? {}));
        break;
      case 'year':
        fields[key] = 2023;
        break;
      case 'version':
        fields[key] = 1;
        break;
      case 'percentage':
        fields[key] = '3.28';
        break;
      case 'mail':
        fields[key] = 'naam@bedrijf.example';
        break;
      case 'number':
        fields[key] = 1 + rnd.int(3);
        break;
      case 'text':
      case 'prose':
        fields[key] = `t:${key}`;
        break;
    }
  }
  return fields;
}

import { localOf } from '../../../domain/law/clock.ts';
import { addDays } from '../../../domain/law/day.ts';
import type { Role } from '../../../domain/plan/milestone.ts';
import { dateInWords } from '../../../texts/labels/day-words.ts';
import { act, type Wish } from '../../usecases/act.ts';
import type { WholeDesk } from '../../usecases/connect.ts';
import { hashOf } from '../../usecases/checked-definition.ts';
import { findCase, type StoredCase } from '../../usecases/find.ts';
import { scheduleRounds } from '../../usecases/set-up.ts';
import { isOpenedSoon, startProcedure } from '../../usecases/start.ts';
import { EXIT, Stop } from '../exit.ts';
import type { UnderWay } from './under-way.ts';

const OPENS_WITHIN_MS = 20_000;

/**
 * Lets a procedure run on the real clock: taken over, then announced by the procurement officer; the second lead asks to put a day
 * right, which waits for somebody else. @throws Stop when a case does not do what is asked
 */
export async function begin(desk: WholeDesk, { definition, text, done, announced }: UnderWay): Promise<void> {
  const { reference, roles } = definition;
  const mailOf = (role: Role, at = 0): string => roles[role][at]?.mail ?? roles[role][0]?.mail ?? '';
  const by = mailOf('procedureLead');
  await startProcedure(desk, {
    definition,
    text,
    hash: hashOf(text),
    by,
    reason: 'De leidraad is zoals hij is: dit is een proef.',
    accepted: [],
    done,
  });
  const stored = await opened(desk, reference);
  await carryOut(desk, stored, {
    name: 'reportMilestone',
    by: mailOf('procurementOfficer'),
    fields: { milestone: announced.milestone, happenedAt: announced.happenedAt, proof: announced.proof },
  });
  const wrong = done.at(-1);
  if (wrong !== undefined)
    await carryOut(desk, stored, {
      name: 'correctReport',
      by: mailOf('procedureLead', 1),
      fields: {
        milestone: wrong.milestone,
        happenedAt: wrong.happenedAt - DAY_MS,
        reason: 'De bijeenkomst was een dag eerder',
        proof: `Presentielijst van ${dateInWords(addDays(localOf(wrong.happenedAt).day, -1))}`,
      },
    });
  await scheduleRounds(desk);
}

const DAY_MS = 86_400_000;

async function carryOut(desk: WholeDesk, stored: StoredCase, wish: Wish): Promise<void> {
  const acted = await act(desk, stored, wish);
  if (acted.kind !== 'done') throw notBegun(acted.kind === 'refused' ? acted.refusal.rule : acted.kind);
}

/** The case, once it is in the case file. */
async function opened(desk: WholeDesk, reference: string): Promise<StoredCase> {
  const found = (await isOpenedSoon(desk, reference, OPENS_WITHIN_MS)) ? await findCase(desk, reference) : null;
  if (found === null) throw notBegun('niet geopend');
  return found.stored;
}

const notBegun = (why: string): Stop =>
  new Stop(EXIT.failed, `De tender die nu loopt, kwam niet op gang (${why}). Start de demo opnieuw.`);

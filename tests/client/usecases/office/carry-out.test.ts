import { ScheduleNotFoundError, ScheduleOverlapPolicy, ServiceError } from '@temporalio/client';
import { describe, expect, it } from 'vitest';
import { carryOut } from '../../../../client/usecases/office/carry-out.ts';
import { listBids } from '../../../../client/usecases/office/list-bids.ts';
import { TemporalAway, type WholeDesk } from '../../../../client/usecases/connect.ts';
import { MAIL_SCHEDULE } from '../../../../contracts/names.ts';
import { receivedBids } from '../../../../store/received.ts';
import { NOW } from '../../../domain/acts/builders.ts';
import { emptyCaseFile } from '../../../store/case-file.ts';
import { deskOn, openTender } from '../desk.ts';
import { approved, letterCase, made, SENDING, type LetterCase } from './letter-case.ts';

const db = emptyCaseFile();
const AWAY = new ServiceError('14 UNAVAILABLE');

/** A server whose rounds are asked for, or that answers with this. */
function server(fault?: Error) {
  const asked: unknown[] = [];
  const trigger = async (id: string, policy: unknown): Promise<void> => {
    asked.push([id, policy]);
    if (fault !== undefined) throw fault;
  };
  const rounds = {
    connection: { withDeadline: (_at: number, work: () => unknown) => work() },
    schedule: { getHandle: (id: string) => ({ trigger: (policy: unknown) => trigger(id, policy) }) },
  };
  return { asked, get: () => Promise.resolve({ rounds } as unknown as WholeDesk) };
}

const wish = (name: 'approveLetters' | 'releaseLetters', reference: string) =>
  ({ name, reference, fields: {}, by: name === 'releaseLetters' ? 'Noor de Wit' : 'Iris Prins', at: SENDING }) as const;

describe('na een handeling waarop post volgt', () => {
  const release = ({ reference }: LetterCase, connect: () => Promise<WholeDesk>) =>
    carryOut({ db: db() }, connect, wish('releaseLetters', reference));

  it('komt meteen een ronde van de post, achter een die al loopt', async () => {
    const given = await letterCase(db());
    await approved(given);
    const { asked, get } = server();
    expect(await release(given, get)).toMatchObject({ kind: 'done' });
    expect(asked).toEqual([[MAIL_SCHEDULE, ScheduleOverlapPolicy.BUFFER_ONE]]);
  });

  it.each([
    ['Temporal niet antwoordt', AWAY],
    ['er geen rondes zijn', new ScheduleNotFoundError('none', MAIL_SCHEDULE)],
  ])('gaan de brieven ook weg als %s: de volgende ronde brengt ze', async (_name, fault) => {
    const given = await letterCase(db());
    await approved(given);
    const { asked, get } = server(fault);
    expect(await release(given, get)).toMatchObject({ kind: 'done', told: { count: 7, goes: 'later' } });
    expect(asked).toHaveLength(1);
    expect((await given.letters()).map(({ outbox }) => outbox)).toEqual(Array(7).fill('waiting'));
  });

  it('en ook als er geen verbinding met Temporal is', async () => {
    const given = await letterCase(db());
    await approved(given);
    const away = () => Promise.reject(new TemporalAway('nergens', AWAY));
    expect(await release(given, away)).toMatchObject({ kind: 'done' });
  });

  it('wordt om geen ronde gevraagd voor een proef, een weigering of een handeling zonder post', async () => {
    const given = await letterCase(db());
    await made(given);
    const { asked, get } = server();
    expect(await release(given, get)).toMatchObject({ kind: 'refused' });
    expect(await carryOut({ db: db() }, get, wish('approveLetters', given.reference))).toMatchObject({ kind: 'done' });
    await carryOut({ db: db() }, get, { ...wish('releaseLetters', given.reference), tries: true });
    expect(asked).toEqual([]);
  });
});

describe('een lijst van het platform terwijl Temporal weg is', () => {
  it('staat in het dossier, en wacht niet voor elke inschrijving opnieuw', async () => {
    const { reference } = (await openTender(db())).stored.name;
    const { desk, asked } = deskOn(db(), () => {
      throw AWAY;
    });
    const bids = [1, 2, 3].map((no) => ({
      party: `Partij ${no}`,
      receivedAt: NOW - 1_000,
      number: `TN-${no}`,
      sha256: null,
      lot: null,
      line: no,
    }));
    expect(await listBids(desk, { reference, by: 'Noor de Wit', at: NOW }, bids)).toMatchObject({
      kind: 'done',
      told: { rows: 3, fresh: 3 },
    });
    expect(await receivedBids(db(), reference, null)).toHaveLength(3);
    expect(asked.length).toBeLessThan(bids.length);
  });
});

import { ServiceError } from '@temporalio/client';
import { describe, expect, it } from 'vitest';
import { tellUnheard } from '../../../activities/tell-unheard.ts';
import { openFrontDesk } from '../../../client/usecases/connect.ts';
import { handIn, type HandIn } from '../../../client/usecases/receive.ts';
import { RECEIVED_SIGNAL } from '../../../contracts/acts.ts';
import { readEvents } from '../../../store/events.ts';
import { recordEvents } from '../../../store/record.ts';
import { depsOn } from '../../activities/effects/deps.ts';
import { at, milestoneOf, NOW } from '../../domain/acts/builders.ts';
import { emptyCaseFile, eventOf, openedWith, snapshotOf } from '../../store/case-file.ts';
import { deskOn, notFound, openTender } from './desk.ts';

const db = emptyCaseFile();
const deaf = () => deskOn(db(), () => undefined);

const bid = (reference: string, over: Partial<HandIn> = {}): HandIn => ({
  reference,
  kind: 'bid',
  party: 'Zorg BV',
  lot: null,
  uploadId: '1',
  content: 'kluis 1',
  at: NOW,
  ...over,
});

const refused = async (reference: string) =>
  (await readEvents(db(), reference)).filter(({ fact }) => fact.kind === 'refused');

describe('wat elders binnenkwam', () => {
  const came = (moment: number) => ({ came: { at: moment, proof: 'TenderNed 12' } });

  it.each([
    ['nog moet komen', NOW + 120_000, 'moment-in-future'],
    ['van lang voor de zaak is', NOW - 400 * 86_400_000, 'moment-before-start'],
  ])('niet als het %s', async (_name, moment, rule) => {
    const { reference } = (await openTender(db())).stored.name;
    const { desk } = deaf();
    expect(await handIn(desk, bid(reference, came(moment)))).toMatchObject({ kind: 'refused', refusal: { rule } });
  });

  it('houdt zijn moment van ontvangst; de zaak hoort ervan als het wordt vastgelegd', async () => {
    const { reference } = (await openTender(db())).stored.name;
    const { desk, asked } = deaf();
    const outcome = await handIn(desk, bid(reference, came(NOW - 60_000)));
    expect(outcome).toMatchObject({ receipt: { at: NOW - 60_000, filedAt: NOW, proof: 'TenderNed 12' } });
    expect(asked).toMatchObject([{ args: [[{ kind: 'bid', no: 1, at: NOW, inTime: 1 }]] }]);
  });
});

describe('wat op tijd binnenkomt', () => {
  it('krijgt een bewijs, en de zaak hoort ervan', async () => {
    const { stored } = await openTender(db());
    const { reference } = stored.name;
    const { desk, asked } = deaf();
    expect(await handIn(desk, bid(reference))).toMatchObject({
      kind: 'receipt',
      receipt: { reference, kind: 'bid', no: 1, party: 'Zorg BV', uploadId: '1', at: NOW, judgement: 'in-time' },
    });
    const received = { kind: 'bid', no: 1, at: NOW, inTime: 1 };
    expect(asked).toMatchObject([{ workflowId: stored.workflowId, name: RECEIVED_SIGNAL, args: [[received]] }]);
  });

  it('nog een keer geeft hetzelfde bewijs, en de zaak hoort het weer: de eerste keer kan zij het hebben gemist', async () => {
    const { reference } = (await openTender(db())).stored.name;
    const { desk, asked } = deaf();
    const first = await handIn(desk, bid(reference));
    expect(await handIn(desk, bid(reference, { at: NOW + 60_000 }))).toEqual(first);
    expect(asked).toHaveLength(2);
  });

  it('zonder nummer is dezelfde inhoud hetzelfde, en een andere inhoud iets nieuws', async () => {
    const { reference } = (await openTender(db())).stored.name;
    const { desk } = deaf();
    const unnumbered = bid(reference, { uploadId: null });
    const first = await handIn(desk, unnumbered);
    expect(first).toMatchObject({
      receipt: { no: 1, uploadId: expect.stringMatching(/^inhoud-[0-9a-f]{12}$/) as string },
    });
    expect(await handIn(desk, unnumbered)).toEqual(first);
    expect(await handIn(desk, { ...unnumbered, content: 'kluis 2' })).toMatchObject({ receipt: { no: 2 } });
  });

  it('met een nummer van iets anders wordt ook bewaard, en de zaak hoort dat een mens het beoordeelt', async () => {
    const { reference } = (await openTender(db())).stored.name;
    const { desk, asked } = deaf();
    await handIn(desk, bid(reference));
    expect(await handIn(desk, bid(reference, { content: 'kluis 2' }))).toMatchObject({
      receipt: { no: 2, numberUsed: true, judgement: 'doubtful' },
    });
    expect(asked).toMatchObject([
      {},
      { args: [[{ no: 2, inTime: 1, aside: { judgement: 'doubtful', numberUsed: true } }]] },
    ]);
  });

  it('voor een perceel dat de zaak niet kent ook; met het goede perceel is het iets anders', async () => {
    const { reference } = (await openTender(db())).stored.name;
    const { desk, asked } = deaf();
    const unnumbered = bid(reference, { uploadId: null, lot: 'perceel-9' });
    expect(await handIn(desk, unnumbered)).toMatchObject({
      receipt: { no: 1, lot: null, unknownLot: 'perceel-9', judgement: 'doubtful' },
    });
    const unknownLot = expect.stringMatching(/^t:/) as string;
    expect(asked).toMatchObject([{ args: [[{ inTime: 0, aside: { judgement: 'doubtful', unknownLot } }]] }]);
    expect(await handIn(desk, { ...unnumbered, lot: null })).toMatchObject({
      receipt: { no: 2, numberUsed: false, judgement: 'in-time' },
    });
  });

  it.each([
    ['de zaak loopt niet meer', notFound],
    [
      'de server valt juist weg',
      () => {
        throw new ServiceError('14 UNAVAILABLE');
      },
    ],
  ])('houdt zijn bewijs, ook als de zaak het niet hoort: %s', async (_name, answer) => {
    const { reference } = (await openTender(db())).stored.name;
    const { desk } = deskOn(db(), answer);
    expect(await handIn(desk, bid(reference))).toMatchObject({ kind: 'receipt', receipt: { no: 1 } });
  });

  it('een fout van onszelf blijft een fout', async () => {
    const { reference } = (await openTender(db())).stored.name;
    const { desk } = deskOn(db(), () => {
      throw new TypeError('a bug');
    });
    await expect(handIn(desk, bid(reference))).rejects.toThrow('a bug');
  });
});

describe('wat te laat komt', () => {
  const CLOSED = at('05-24 15:00');

  it.each([
    ['op het ogenblik zelf is op tijd', CLOSED, 'in-time'],
    ['daarna niet meer', CLOSED + 1, 'late'],
  ])('%s', async (_name, when, judgement) => {
    const { reference } = (await openTender(db())).stored.name;
    expect(await handIn(deaf().desk, bid(reference, { at: when }))).toMatchObject({ receipt: { judgement } });
  });

  it.each([
    ['bid', 'submission-close'],
    ['question', 'questions-close'],
  ] as const)('wordt vastgelegd en niet geweigerd, en de zaak hoort het oordeel: %s', async (kind, milestone) => {
    const { reference } = (await openTender(db())).stored.name;
    const { desk, asked } = deaf();
    const outcome = await handIn(desk, bid(reference, { kind, at: CLOSED + 1 }));
    expect(outcome).toMatchObject({ kind: 'receipt', receipt: { no: 1, judgement: 'late', milestone } });
    await handIn(desk, bid(reference, { kind, at: CLOSED + 2 }));
    expect(await refused(reference)).toEqual([]);
    const aside = {
      judgement: 'late',
      milestone,
      receivedAt: CLOSED + 1,
      ...(kind === 'bid' ? {} : { from: expect.stringMatching(/^t:/) as string }),
    };
    expect(asked).toMatchObject([
      { args: [[{ kind, no: 1, at: CLOSED + 1, inTime: 0, aside }]] },
      { args: [[{ no: 1 }]] },
    ]);
    expect(JSON.stringify(asked)).not.toContain('Zorg');
  });

  it.each([
    // The desk for questions had closed before the end; that for bids had not.
    ['bid', 'after-end', null],
    ['question', 'late', 'questions-close'],
  ] as const)(
    'in een zaak die is geëindigd: zij gaat er nog eens voor open: %s',
    async (kind, judgement, milestone) => {
      const { stored } = await openTender(db(), { outcome: 'terminated-early' });
      const { reference } = stored.name;
      const { desk, asked } = deskOn(db(), ({ opens }) => (opens === undefined ? notFound() : undefined));
      const outcome = await handIn(desk, bid(reference, { kind }));
      expect(outcome).toMatchObject({ kind: 'receipt', receipt: { no: 1, judgement, milestone } });
      expect(asked).toMatchObject([
        { name: RECEIVED_SIGNAL },
        {
          workflowId: stored.workflowId,
          name: RECEIVED_SIGNAL,
          args: [[{ kind, no: 1, aside: { judgement } }]],
          opens: [{ kenmerk: reference }, {}],
        },
      ]);
    },
  );
});

describe('waar niets wordt gevraagd', () => {
  it('een zaak zonder sluiting legt het vast, met het oordeel dat het er niet hoort', async () => {
    const { stored } = await openTender(db());
    const name = { reference: `${stored.name.reference}/x`, parent: stored.name.reference, part: 'x' };
    const reference = await openedWith(db(), [milestoneOf('agenda')], { name, hash: stored.hash });
    const { desk, asked } = deaf();
    expect(await handIn(desk, bid(reference))).toMatchObject({
      kind: 'receipt',
      receipt: { no: 1, judgement: 'no-desk', ground: null },
    });
    expect(asked).toMatchObject([{ args: [[{ aside: { judgement: 'no-desk' } }]] }]);
  });

  it('een zaak die er niet is', async () => {
    expect(await handIn(deaf().desk, bid('WEG'))).toEqual({ kind: 'no-case' });
  });
});

describe('als Temporal weg is', () => {
  it('krijgt wat binnenkomt zijn bewijs (P1), en hoort de zaak het in een ronde daarna', async () => {
    const { stored } = await openTender(db());
    const { reference } = stored.name;
    const nowhere = { temporalAddress: '127.0.0.1:1', namespace: 'n', databaseUrl: 'postgres://127.0.0.1:1/x' };
    const { on, close } = await openFrontDesk(nowhere, () => undefined);
    const outcome = await handIn({ ...on, db: db() }, bid(reference));
    await close();
    expect(outcome).toMatchObject({ kind: 'receipt', receipt: { no: 1, judgement: 'in-time' } });
    const { desk, asked } = deaf();
    await tellUnheard({ ...depsOn(db()), temporal: desk.client });
    const own = asked.filter(({ workflowId }) => workflowId === stored.workflowId);
    expect(own).toMatchObject([{ name: RECEIVED_SIGNAL, args: [[{ kind: 'bid', no: 1, inTime: 1 }]] }]);
  });

  it('hoort de zaak niets nog eens wat al in haar dossier staat', async () => {
    const { stored } = await openTender(db());
    const { reference } = stored.name;
    await handIn(deaf().desk, bid(reference));
    const fact = { kind: 'received', what: 'bid', no: 1 } as const;
    const event = { ...eventOf(reference, 1, fact), key: `${reference}/received/bid/1` };
    await recordEvents(db(), { reference, events: [event], state: snapshotOf() });
    const { desk, asked } = deaf();
    await tellUnheard({ ...depsOn(db()), temporal: desk.client });
    expect(asked.filter(({ workflowId }) => workflowId === stored.workflowId)).toEqual([]);
  });
});

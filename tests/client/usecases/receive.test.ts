import { ServiceError } from '@temporalio/client';
import { describe, expect, it } from 'vitest';
import { handIn, type HandIn } from '../../../client/usecases/receive.ts';
import { RECEIVED_SIGNAL } from '../../../contracts/acts.ts';
import { readEvents } from '../../../store/events.ts';
import { at, milestoneOf, NOW } from '../../domain/acts/builders.ts';
import { emptyCaseFile, openedWith } from '../../store/case-file.ts';
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
  (await readEvents(db(), reference)).flatMap(({ fact, by, milestone }) =>
    fact.kind === 'refused' ? [{ act: fact.act, rule: fact.refusal.rule, by, milestone }] : [],
  );

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
    expect(asked).toMatchObject([{ args: [{ kind: 'bid', no: 1, at: NOW, late: false }] }]);
  });
});

describe('wat op tijd binnenkomt', () => {
  it('krijgt een bewijs, en de zaak hoort ervan', async () => {
    const { stored } = await openTender(db());
    const { reference } = stored.name;
    const { desk, asked } = deaf();
    expect(await handIn(desk, bid(reference))).toMatchObject({
      kind: 'receipt',
      refusal: null,
      receipt: { reference, kind: 'bid', no: 1, party: 'Zorg BV', uploadId: '1', at: NOW, late: false },
    });
    const received = { kind: 'bid', no: 1, at: NOW, late: false };
    expect(asked).toMatchObject([{ workflowId: stored.workflowId, name: RECEIVED_SIGNAL, args: [received] }]);
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

  it('met een nummer van iets anders is een conflict, en de zaak hoort niets', async () => {
    const { reference } = (await openTender(db())).stored.name;
    const { desk, asked } = deaf();
    await handIn(desk, bid(reference));
    expect(await handIn(desk, bid(reference, { content: 'kluis 2' }))).toMatchObject({
      kind: 'conflict',
      receipt: { no: 1 },
    });
    expect(asked).toHaveLength(1);
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
    expect(await handIn(desk, bid(reference))).toMatchObject({ kind: 'receipt', refusal: null, receipt: { no: 1 } });
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
    ['in het laatste ogenblik van de dag is op tijd', CLOSED - 1, false],
    ['als de dag voorbij is niet meer', CLOSED, true],
  ])('%s', async (_name, when, late) => {
    const { reference } = (await openTender(db())).stored.name;
    expect(await handIn(deaf().desk, bid(reference, { at: when }))).toMatchObject({ receipt: { late } });
  });

  it.each([
    ['bid', 'bid-late', 'submission-close'],
    ['question', 'question-late', 'questions-close'],
  ] as const)('wordt bewaard en staat als geweigerd in het dossier: %s', async (kind, rule, milestone) => {
    const { reference } = (await openTender(db())).stored.name;
    const { desk, asked } = deaf();
    const outcome = await handIn(desk, bid(reference, { kind, at: CLOSED + 1 }));
    expect(outcome).toMatchObject({ kind: 'receipt', receipt: { no: 1, late: true }, refusal: { rule, milestone } });
    await handIn(desk, bid(reference, { kind, at: CLOSED + 2 }));
    expect(await refused(reference)).toEqual([{ act: kind, rule, by: ['Zorg BV'], milestone }]);
    expect(asked).toEqual([]);
  });

  it.each([
    // The desk for questions had closed before the end; that for bids had not.
    ['bid', 'bid-ended', null, false],
    ['question', 'question-late', 'questions-close', true],
  ] as const)('in een zaak die is geëindigd, hoort waarom: %s', async (kind, rule, milestone, late) => {
    const { reference } = (await openTender(db(), { outcome: 'terminated-early' })).stored.name;
    const { desk, asked } = deskOn(db(), notFound);
    const outcome = await handIn(desk, bid(reference, { kind }));
    expect(outcome).toMatchObject({ kind: 'receipt', receipt: { no: 1, late }, refusal: { rule, milestone } });
    expect(await refused(reference)).toEqual([{ act: kind, rule, by: ['Zorg BV'], milestone }]);
    expect(asked).toEqual([]);
  });
});

describe('waar niets kan worden ingeleverd', () => {
  it('een zaak zonder sluiting neemt niets aan; dat iemand het probeerde, staat in het dossier', async () => {
    const { stored } = await openTender(db());
    const name = { reference: `${stored.name.reference}/x`, parent: stored.name.reference, part: 'x' };
    const reference = await openedWith(db(), [milestoneOf('agenda')], { name, hash: stored.hash });
    const { desk } = deaf();
    expect(await handIn(desk, bid(reference))).toMatchObject({ kind: 'refused', refusal: { rule: 'no-desk' } });
    await handIn(desk, bid(reference, { at: null }));
    expect(await refused(reference)).toMatchObject([{ act: 'bid', rule: 'no-desk', by: ['Zorg BV'] }]);
  });

  it('een zaak die er niet is', async () => {
    expect(await handIn(deaf().desk, bid('WEG'))).toEqual({ kind: 'no-case' });
  });
});

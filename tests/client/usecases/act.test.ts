import { describe, expect, it } from 'vitest';
import { act, type Wish } from '../../../client/usecases/act.ts';
import { received, type Handed } from '../../../contracts/handed.ts';
import { refusal } from '../../../domain/acts/refusal.ts';
import { readEvents } from '../../../store/events.ts';
import { shortWhen } from '../../../texts/labels/short-when.ts';
import { NOW } from '../../domain/acts/builders.ts';
import { emptyCaseFile } from '../../store/case-file.ts';
import { deskOn, notFound, openTender, refusing, type Asked } from './desk.ts';

const db = emptyCaseFile();
const DONE = { at: NOW, changed: [], waitsFor: 0 };
const WISH: Wish = { name: 'suspend', fields: { reason: 'Kort geding van Zorg BV' }, by: 'Noor de Wit', id: 'a-1' };
const TWO: Wish = {
  name: 'recordDraw',
  fields: { award: 'samen', winner: 'A', notary: 'mr. Vos', proof: 'akte 7' },
  by: 'Noor de Wit',
  second: 'Iris Prins',
  id: 'a-2',
};

/** The number that the asker chose. */
const numberOf = ({ args: [first] }: Asked): unknown => (first as { readonly id: unknown }).id;

/** What is on record of refusals. */
const refused = async (reference: string) =>
  (await readEvents(db(), reference)).flatMap(({ fact, by }) =>
    fact.kind === 'refused' ? [{ act: fact.act, rule: fact.refusal.rule, by }] : [],
  );

describe('wat aan een zaak wordt gevraagd', () => {
  it('reist zonder naam en zonder tekst, onder het nummer dat de vrager koos', async () => {
    const { stored } = await openTender(db());
    const { desk, asked } = deskOn(db(), () => DONE);
    expect(await act(desk, stored, WISH)).toEqual({ kind: 'done', answer: DONE });
    expect(asked).toEqual([
      {
        workflowId: stored.workflowId,
        name: 'schors',
        args: [
          {
            reason: expect.stringMatching(/^t:/),
            by: expect.stringMatching(/^p:/),
            vouched: {
              issuer: 'proefopstelling',
              subject: expect.stringMatching(/^p:/),
              roles: ['procedureLead'],
            },
            id: 'a-1',
            moment: NOW,
          } as object,
        ],
        updateId: expect.stringMatching(/^a-1\/[0-9a-f]{12}$/) as string,
      },
    ]);
    expect(await refused(stored.name.reference)).toEqual([]);
  });

  it('reist onder hetzelfde nummer van persoon en tekst, hoe iemand ook is genoemd', async () => {
    const { stored } = await openTender(db());
    const { desk, asked } = deskOn(db(), () => DONE);
    for (const by of ['Noor de Wit', ' noor  DE wit', 'n.dewit@utrecht.example'])
      await act(desk, stored, { ...WISH, by });
    const [first, ...rest] = asked.map((one) => one.args[0]);
    expect(rest).toEqual([first, first]);
  });

  it('is voor de server alleen dezelfde als nummer, naam, persoon en inhoud dezelfde zijn, op welk moment ook', async () => {
    const { stored } = await openTender(db());
    const { desk, asked } = deskOn(db(), () => DONE);
    const later = { ...desk, now: () => NOW + 1 };
    const others: readonly Partial<Wish>[] = [
      { fields: { reason: 'Storing' } },
      { by: 'Iris Prins' },
      { name: 'terminateEarly' },
      { id: 'a-9' },
    ];
    await act(desk, stored, WISH);
    await act(later, stored, WISH);
    for (const other of others) await act(desk, stored, { ...WISH, ...other });
    const [first, again, ...rest] = asked.map((one) => one.updateId);
    expect(again).toBe(first);
    expect(new Set([first, ...rest]).size).toBe(1 + others.length);
  });

  it('zonder naam of reden reist het leeg: de zaak zegt wat er ontbreekt', async () => {
    const { stored } = await openTender(db());
    const { desk, asked } = deskOn(db(), () => DONE);
    await act(desk, stored, { ...WISH, by: ' ', fields: { reason: '  ' } });
    expect(asked[0]?.args).toMatchObject([{ by: '', reason: '  ' }]);
  });
});

describe('wie zich heeft aangemeld', () => {
  const iris = {
    issuer: 'https://aanmelden.example',
    subject: 'sub-7',
    name: 'Iris',
    mail: 'i.prins@utrecht.example',
    roles: ['auditor'],
  } as const;

  it('reist als dezelfde persoon als wie bij naam is genoemd, met wie voor haar instaat en in welke rollen', async () => {
    const { stored } = await openTender(db());
    const { desk, asked } = deskOn(db(), () => DONE);
    await act(desk, stored, { ...WISH, by: iris });
    await act(desk, stored, { ...WISH, by: 'Iris Prins' });
    const [known, named] = asked.map((one) => one.args[0] as Record<string, unknown>);
    expect(known?.['by']).toBe(named?.['by']);
    expect(known?.['vouched']).toEqual({
      issuer: 'https://aanmelden.example',
      subject: 'sub-7',
      roles: ['lawyer', 'auditor'],
    });
    expect(JSON.stringify(known)).not.toMatch(/Iris|prins/i);
  });

  it('staat ook bij een weigering in het dossier met wie voor haar instaat', async () => {
    const { stored } = await openTender(db());
    const { desk } = deskOn(db(), () => refusing(refusal('not-your-act', { values: { who: 'lawyer', own: '' } })));
    await act(desk, stored, { ...WISH, by: iris });
    expect(await readEvents(db(), stored.name.reference)).toMatchObject([
      {
        by: ['i.prins@utrecht.example'],
        verified: [{ issuer: 'https://aanmelden.example', subject: 'sub-7' }],
        fact: { kind: 'refused', act: 'suspend', refusal: { rule: 'not-your-act' } },
      },
    ]);
  });
});

describe('een handeling van twee mensen', () => {
  it('vraagt de tweede precies hetzelfde, onder een eigen nummer', async () => {
    const { stored } = await openTender(db());
    const { desk, asked } = deskOn(db(), (one) => ({ ...DONE, waitsFor: numberOf(one) === 'a-2' ? 1 : 0 }));
    expect(await act(desk, stored, TWO)).toEqual({ kind: 'done', answer: DONE });
    const [first, second] = asked.map((one) => one.args[0] as Record<string, unknown>);
    expect([first?.['id'], second?.['id']]).toEqual(['a-2', 'a-2/tweede']);
    expect(first?.['by']).not.toBe(second?.['by']);
    const apart = { id: null, by: null, vouched: null };
    expect({ ...second, ...apart }).toEqual({ ...first, ...apart });
  });

  it.each([
    ['de eerste blijft alleen', null],
    ['een lege naam is niemand', ''],
  ])('zonder tweede wacht zij: %s', async (_name, second) => {
    const { stored } = await openTender(db());
    const { desk, asked } = deskOn(db(), () => ({ ...DONE, waitsFor: 1 }));
    expect(await act(desk, stored, { ...TWO, second })).toMatchObject({ kind: 'done', answer: { waitsFor: 1 } });
    expect(asked).toHaveLength(1);
  });

  it('is de eerste de laatste die nodig was, dan doet de tweede niets', async () => {
    const { stored } = await openTender(db());
    const { desk, asked } = deskOn(db(), () => DONE);
    await act(desk, stored, TWO);
    expect(asked).toHaveLength(1);
  });

  it('de weigering van de tweede staat in het dossier, op naam van de tweede', async () => {
    const { stored } = await openTender(db());
    const { desk } = deskOn(db(), (one) =>
      numberOf(one) === 'a-2' ? { ...DONE, waitsFor: 1 } : refusing(refusal('two-people')),
    );
    expect(await act(desk, stored, TWO)).toEqual({ kind: 'refused', refusal: refusal('two-people') });
    expect(await refused(stored.name.reference)).toEqual([
      { act: 'recordDraw', rule: 'two-people', by: ['i.prins@utrecht.example'] },
    ]);
  });
});

describe('een weigering', () => {
  it('komt terug en staat in het dossier, ook na nog een keer vragen één keer', async () => {
    const { stored } = await openTender(db());
    const why = refusal('already-suspended');
    const { desk } = deskOn(db(), () => refusing(why));
    expect(await act(desk, stored, WISH)).toEqual({ kind: 'refused', refusal: why });
    await act(desk, stored, WISH);
    expect(await refused(stored.name.reference)).toEqual([
      { act: 'suspend', rule: 'already-suspended', by: ['n.dewit@utrecht.example'] },
    ]);
  });

  it('van een handeling die bij een ander soort zaak hoort, staat in het dossier, zonder dat de zaak wordt gevraagd', async () => {
    const { stored } = await openTender(db());
    const { desk, asked } = deskOn(db(), () => DONE);
    const wish: Wish = { name: 'adjourn', fields: { reason: 'drukte' }, by: 'Noor de Wit', id: 'a-3' };
    const why = refusal('not-for-this-case', { values: { what: 'verdaag' } });
    expect(await act(desk, stored, wish)).toEqual({ kind: 'refused', refusal: why });
    expect(await act(desk, stored, { ...wish, fields: { reason: ' ' } })).toMatchObject({
      refusal: { rule: 'missing-reason' },
    });
    expect(asked).toEqual([]);
    expect(await refused(stored.name.reference)).toMatchObject([
      { act: 'adjourn', rule: 'not-for-this-case' },
      { act: 'adjourn', rule: 'missing-reason' },
    ]);
  });

  it('van een zaak die is geëindigd staat in het dossier, al is er niemand meer die weigert', async () => {
    const { stored } = await openTender(db(), { outcome: 'completed' });
    const { desk } = deskOn(db(), notFound);
    expect(await act(desk, stored, WISH)).toEqual({ kind: 'refused', refusal: refusal('already-ended') });
    expect(await refused(stored.name.reference)).toMatchObject([{ rule: 'already-ended' }]);
  });

  it('is er niet als een open zaak niet loopt: dan is er iets anders mis', async () => {
    const { stored } = await openTender(db());
    const { desk } = deskOn(db(), notFound);
    expect(await act(desk, stored, WISH)).toEqual({ kind: 'not-running' });
    expect(await refused(stored.name.reference)).toEqual([]);
  });
});

describe('wat buiten gebeurde na het einde van een zaak', () => {
  const FILED: Wish = {
    name: 'fileObjection',
    fields: { receivedAt: NOW, proof: 'brief 1', objector: 'Zorg BV' },
    by: 'Noor de Wit',
    id: 'a-3',
  };
  const gone = ({ opens }: { readonly opens?: readonly unknown[] }) => (opens === undefined ? notFound() : DONE);

  it('wordt toch vastgelegd: de zaak gaat er nog één keer voor open, zoals zij eindigde', async () => {
    const { stored } = await openTender(db(), { outcome: 'completed' });
    const { desk, asked } = deskOn(db(), gone);
    expect(await act(desk, stored, FILED)).toEqual({ kind: 'done', answer: DONE });
    const opens = [{ kenmerk: stored.name.reference, hash: stored.hash }, {}];
    expect(asked).toMatchObject([
      { name: 'bezwaar', args: [{ id: 'a-3' }] },
      { name: 'bezwaar', args: [{ id: 'a-3' }], workflowId: stored.workflowId, opens },
    ]);
    const { state } = received(asked[1]?.opens?.[1] as Handed, shortWhen);
    expect(state).toMatchObject({ outcome: 'completed', seq: stored.seq, offsetMs: 0 });
    expect(await refused(stored.name.reference)).toEqual([]);
  });

  it('andere handelingen niet, en ook niet in een zaak die nog niet is geëindigd', async () => {
    const ended = await openTender(db(), { outcome: 'completed' });
    const lost = await openTender(db());
    const { desk, asked } = deskOn(db(), gone);
    expect(await act(desk, ended.stored, WISH)).toEqual({ kind: 'refused', refusal: refusal('already-ended') });
    expect(await act(desk, lost.stored, FILED)).toEqual({ kind: 'not-running' });
    expect(asked.some((one) => one.opens !== undefined)).toBe(false);
  });
});

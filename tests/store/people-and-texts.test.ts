import { describe, expect, it } from 'vitest';
import { identityOf } from '../../domain/plan/people.ts';
import { actorFor } from '../../store/actors.ts';
import { listCases, readCase } from '../../store/cases.ts';
import { readEvents } from '../../store/events.ts';
import { recordEvents } from '../../store/record.ts';
import { resolved } from '../../store/resolve.ts';
import { knownText, putText } from '../../store/texts.ts';
import { holdOf, NOW } from '../domain/acts/builders.ts';
import { example } from '../examples.ts';
import { emptyCaseFile, eventOf, openedWith, snapshotOf } from './case-file.ts';

const db = emptyCaseFile();
const { definition } = example('utrecht-2018');
const actor = (name: string, procedure = 'een') => actorFor(db(), procedure, identityOf(definition, name));

describe('a person', () => {
  it('of the definition is one, by name and by address, whatever the case and the spaces', async () => {
    const ids = await Promise.all(
      ['Noor de Wit', '  noor  DE wit ', 'n.dewit@utrecht.example', 'N.DeWit@Utrecht.example'].map((one) => actor(one)),
    );
    expect(new Set(ids).size).toBe(1);
    expect(await resolved(db(), ids[0])).toBe('n.dewit@utrecht.example');
  });

  it('who is not in it is one by the words alone, shown as they were first typed', async () => {
    const first = await actor(' Bureau  Bezwaar ');
    expect(await actor('bureau bezwaar')).toBe(first);
    expect(await actor('Bureau Beroep')).not.toBe(first);
    expect(await resolved(db(), first)).toBe('Bureau  Bezwaar');
  });

  it('is one however an accent is written', async () => {
    expect(await actor('Zoë'.normalize('NFD'))).toBe(await actor('Zoë'.normalize('NFC')));
  });

  it('is another one in another procedure, and no other person of this one', async () => {
    expect(await actor('Noor de Wit', 'twee')).not.toBe(await actor('Noor de Wit'));
    expect(await actor('Ravi Jansen')).not.toBe(await actor('Noor de Wit'));
  });

  it('has an id in which nothing of her name stands', async () => {
    expect(await actor('Noor de Wit')).toMatch(/^p:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });
});

describe('a text', () => {
  it('has the same id when the same words come again, so that two people can say the same', async () => {
    const first = await putText(db(), 'een', 'Storing “TenderNed”');
    expect(first).toMatch(/^t:[0-9a-f-]{36}$/);
    expect(await putText(db(), 'een', 'Storing “TenderNed”')).toBe(first);
    expect(await putText(db(), 'een', 'Storing')).not.toBe(first);
    expect(await putText(db(), 'twee', 'Storing “TenderNed”')).not.toBe(first);
  });

  it('is one however an accent is written and whatever space is around it, and is kept without that', async () => {
    const first = await putText(db(), 'een', `  Privé, zei Zoë\n`.normalize('NFD'));
    expect(await putText(db(), 'een', 'Privé, zei Zoë'.normalize('NFC'))).toBe(first);
    expect(await knownText(db(), 'een', ' Privé, zei Zoë'.normalize('NFD'))).toBe(first);
    expect(await resolved(db(), first)).toBe('Privé, zei Zoë'.normalize('NFC'));
  });
});

describe('reading', () => {
  it('puts names and texts in the place of ids: in who did it, in facts and in what stands still', async () => {
    const reference = await openedWith(db(), []);
    const noor = await actorFor(db(), reference, identityOf(definition, 'Noor de Wit'));
    const reason = await putText(db(), reference, 'Kort geding');
    const hold = { ...holdOf({ of: 'case' }, NOW), by: noor, reason };
    const fact = { kind: 'suspended', caseKind: 'tender', what: { of: 'case' }, reason } as const;
    const state = snapshotOf({ holds: [hold] });
    await recordEvents(db(), { reference, events: [eventOf(reference, 1, fact, { by: [noor] })], state });
    const [event] = await readEvents(db(), reference);
    expect(event?.by).toEqual(['n.dewit@utrecht.example']);
    expect(event?.fact).toEqual({ ...fact, reason: 'Kort geding' });
    const shown = [{ ...hold, by: 'n.dewit@utrecht.example', reason: 'Kort geding' }];
    expect((await readCase(db(), reference))?.state.holds).toEqual(shown);
    expect((await listCases(db())).find((one) => one.name.reference === reference)?.state.holds).toEqual(shown);
  });

  it('leaves an id whose row is gone, and a text that is written like one', async () => {
    const written = await putText(db(), 'een', 'p:geen-id');
    const value = { a: ['t:weg', 'gewoon', { b: written, c: 1, d: null, e: true }] };
    expect(await resolved(db(), value)).toEqual({
      a: ['t:weg', 'gewoon', { b: 'p:geen-id', c: 1, d: null, e: true }],
    });
  });
});

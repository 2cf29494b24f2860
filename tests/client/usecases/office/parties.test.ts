import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../../domain/acts/refusal.ts';
import { findCase } from '../../../../client/usecases/find.ts';
import { listParties } from '../../../../client/usecases/office/list-parties.ts';
import { perform, type OfficeWish } from '../../../../client/usecases/office/perform.ts';
import { readEvents } from '../../../../store/events.ts';
import { partiesOf, putPartyRole } from '../../../../store/parties.ts';
import { refusalText } from '../../../../texts/labels/refusals.ts';
import { NOW } from '../../../domain/acts/builders.ts';
import { emptyCaseFile } from '../../../store/case-file.ts';
import { openTender } from '../desk.ts';

const db = emptyCaseFile();

const opened = async (): Promise<string> => (await openTender(db())).stored.name.reference;

const add = (reference: string, name: string, over: OfficeWish['fields'] = {}) =>
  perform({ db: db() }, { name: 'addParty', reference, fields: { name, ...over }, by: 'Noor de Wit', at: NOW });

const last = async (reference: string) => (await readEvents(db(), reference)).at(-1);

const listed = async (reference: string) => {
  const found = await findCase({ db: db() }, reference);
  const parties = found === null ? [] : await listParties({ db: db() }, found, 'Noor de Wit');
  return isRefusal(parties) ? [] : parties;
};

describe('een partij', () => {
  it('wordt vastgelegd: de gegevens in een eigen rij, in het dossier alleen haar id', async () => {
    const reference = await opened();
    const answer = await add(reference, 'Zorg BV', { registerNo: '12345678', mail: 'inkoop@zorg.example' });
    expect(answer).toEqual({ kind: 'done', told: { name: 'Zorg BV' } });
    expect(await partiesOf(db(), reference)).toMatchObject([
      { name: 'Zorg BV', registerNo: '12345678', mail: 'inkoop@zorg.example', group: null },
    ]);
    const { fact } = await db()
      .selectFrom('events')
      .select('fact')
      .where('reference', '=', reference)
      .where('kind', '=', 'party-added')
      .executeTakeFirstOrThrow();
    expect(JSON.stringify(fact)).not.toContain('Zorg');
    // Whoever reads the record sees the name.
    expect(await last(reference)).toMatchObject({ at: NOW, fact: { kind: 'party-added', party: 'Zorg BV' } });
  });

  it.each([
    ['die er al is, hoe zij ook gespeld is', 'zorg b.v.', {}, 'party-there'],
    ['met een nummer dat geen KvK-nummer is', 'Hulp BV', { registerNo: '1234' }, 'bad-register-no'],
    ['met een adres waar een tweede in zit', 'Hulp BV', { mail: 'a@b.example,c@d.example' }, 'bad-act'],
    ['met een adres met een regelovergang', 'Hulp BV', { mail: 'a@b.example\nBcc: c@d.example' }, 'bad-act'],
    ['met een teken dat de tekst omdraait', 'Hulp \u202eVB', {}, 'bad-act'],
  ])('%s, wordt geweigerd, met alleen de weigering in het dossier', async (_case, name, over, rule) => {
    const reference = await opened();
    await add(reference, 'Zorg BV');
    expect(await add(reference, name, over)).toMatchObject({ kind: 'refused', refusal: { rule } });
    expect(await partiesOf(db(), reference)).toHaveLength(1);
    expect(await last(reference)).toMatchObject({ fact: { kind: 'refused', act: 'addParty', refusal: { rule } } });
  });

  it.each([
    ['een adres', { mail: 'a@b.example,c@d.example' }, /mail staat, is geen mailadres/],
    ['een adres met losse punten', { mail: '..@b.example' }, /mail staat, is geen mailadres/],
    ['een teken dat niemand ziet', { contact: 'Jan\u200b Bos' }, /een teken dat niemand ziet/],
    ['een lange naam', { contact: 'a'.repeat(201) }, /langer dan 200 tekens/],
  ])('wat er mis is met %s, staat in de weigering', async (_case, over, sentence) => {
    const answer = await add(await opened(), 'Zorg BV', over);
    expect(answer.kind === 'refused' ? refusalText(answer.refusal) : answer).toMatch(sentence);
  });

  it('zonder naam van wie het doet, wordt niet vastgelegd', async () => {
    const reference = await opened();
    const fields = { name: 'Zorg BV' };
    const answer = await perform({ db: db() }, { name: 'addParty', reference, fields, by: ' ', at: NOW });
    expect(answer).toMatchObject({ kind: 'refused', refusal: { rule: 'missing-by' } });
  });

  it('van een zaak die er niet is, is er niet', async () => {
    expect(await add('geen-zaak', 'Zorg BV')).toEqual({ kind: 'no-case' });
  });

  it('wijzigt alleen in wat genoemd is, met de reden in het dossier', async () => {
    const reference = await opened();
    await add(reference, 'Zorg BV', { registerNo: '12345678' });
    const fields = { party: '12345678', name: 'Zorg Groep BV', reason: 'fusie' };
    const change = () =>
      perform({ db: db() }, { name: 'changeParty', reference, fields, by: 'Noor de Wit', at: NOW + 1 });
    expect(await change()).toEqual({ kind: 'done', told: { name: 'Zorg Groep BV' } });
    expect(await partiesOf(db(), reference)).toMatchObject([{ name: 'Zorg Groep BV', registerNo: '12345678' }]);
    expect(await last(reference)).toMatchObject({ fact: { kind: 'party-changed', what: ['name'], reason: 'fusie' } });
    expect(await change()).toMatchObject({ refusal: { rule: 'party-unchanged' } });
  });

  it('staat in de lijst; dat zij inschreef, blijft dicht tot de opening', async () => {
    const reference = await opened();
    await add(reference, 'Zorg BV');
    const [party] = await partiesOf(db(), reference);
    for (const role of ['enquirer', 'bidder'] as const)
      await putPartyRole(db(), { procedure: reference, party: party?.id ?? '', role, lot: null, since: NOW });
    expect(await listed(reference)).toMatchObject([{ name: 'Zorg BV', roles: [{ role: 'enquirer', lot: null }] }]);
  });
});

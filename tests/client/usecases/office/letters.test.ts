import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { perform } from '../../../../client/usecases/office/perform.ts';
import { letterState } from '../../../../domain/office/letter.ts';
import type { OfficeActName } from '../../../../domain/office/office-acts.ts';
import { readEvents } from '../../../../store/events.ts';
import { readReasons } from '../../../../store/grade-reasons.ts';
import { readLetterPart } from '../../../../store/letter-parts.ts';
import { officeDoneText } from '../../../../texts/office/done.ts';
import type { Told } from '../../../../texts/office/told.ts';
import { and, caseOf } from '../../../domain/acts/builders.ts';
import { emptyCaseFile } from '../../../store/case-file.ts';
import { openTender } from '../desk.ts';
import { approved, BIDS, letterCase, made, released, SENDING, takenAnew, type LetterCase } from './letter-case.ts';

const db = emptyCaseFile();
const DAY_MS = 86_400_000;
const refused = (rule: string, values = {}) => ({ kind: 'refused', refusal: { rule, values } });
const text = async (letter: string): Promise<string> => (await readLetterPart(db(), letter, 'text'))?.toString() ?? '';
const outbox = (reference: string) =>
  db()
    .selectFrom('outbox')
    .selectAll()
    .where('reference', '=', reference)
    .where('kind', '=', 'letter')
    .orderBy('seq')
    .execute();

describe('brieven bij de gunning', () => {
  it('kunnen niet zonder de motivering van elk cijfer (Aw 2.130 lid 2)', async () => {
    const given = await letterCase(db());
    expect(await given.act('makeLetters', { what: 'award' })).toMatchObject(
      refused('letter-no-reasons', { bid: 'inschrijver-a' }),
    );
    expect(await given.letters()).toEqual([]);
  });

  it('komen er voor iedere inschrijver: één gunning, de rest afwijzingen, elk in bytes met hun hash', async () => {
    const given = await letterCase(db());
    await made(given);
    const letters = await given.letters();
    expect(letters.map(({ addressee, kind }) => [addressee, kind])).toEqual(
      BIDS.map((bid) => [bid, bid === 'inschrijver-b' ? 'award' : 'rejection']),
    );
    for (const letter of letters) {
      const parts = await db().selectFrom('letter_parts').selectAll().where('letter', '=', letter.id).execute();
      expect(parts.map(({ part }) => part).toSorted()).toEqual(['html', 'text', 'word']);
      for (const { content, sha256 } of parts) expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
      expect(letterState(letter)).toBe('made');
    }
    expect((await readEvents(db(), given.reference)).at(-1)).toMatchObject({
      fact: {
        kind: 'letters-made',
        what: 'award',
        letters: [1, 2, 3, 4, 5, 6, 7],
        hashes: letters.map((one) => one.sha256),
      },
    });
  });

  it('de afwijzing zegt cijfer en reden, de voordelen van de winnaar en de termijn op de dag', async () => {
    const given = await letterCase(db());
    await made(given);
    const [first] = await given.letters();
    const said = await text(first?.id ?? '');
    expect(said).toContain('U krijgt de opdracht niet.');
    expect(said).toContain('De winnaar is inschrijver-b.');
    // A bidder knows a lot by the name that the guide gives it.
    expect(said).toContain('Perceel 1 (Taken Veilig Thuis)');
    expect(said).toContain('Waarom: Het plan van inschrijver-a is helder.');
    expect(said).toContain(
      'Dit zijn de voordelen van de inschrijving van de winnaar:\n\n- Het plan van inschrijver-b is helder.',
    );
    expect(said).toContain('begint op zaterdag 23 juni 2018');
    expect(said).toContain('eindigt op vrijdag 3 augustus 2018 om 24.00 uur');
    // What others asked for their work stays between them and the authority (Aw 2.57).
    expect(said).not.toMatch(/€|inschrijver-[c-g]/);
  });

  it('worden niet twee keer gemaakt; wie teruggetrokken is, wel', async () => {
    const given = await letterCase(db());
    await made(given);
    expect(await given.act('makeLetters', { what: 'award', party: 'inschrijver-c' })).toMatchObject(
      refused('letter-there', { no: '3' }),
    );
    await given.act('withdrawLetter', { letter: 3, reason: 'de motivering klopt niet' });
    expect(await given.act('makeLetters', { what: 'award', party: 'inschrijver-c' })).toMatchObject({
      told: { first: 8 },
    });
  });

  it('komen er opnieuw als de beslissing opnieuw wordt genomen; de oude blijven en gaan niet nog eens', async () => {
    const given = await letterCase(db());
    await approved(given);
    await takenAnew(db(), given);
    expect(await given.act('releaseLetters', {})).toMatchObject(refused('letters-none'));
    expect(await given.act('makeLetters', { what: 'award' })).toMatchObject({ told: { first: 8, count: 7 } });
    expect((await given.letters()).map(({ anew }) => anew)).toEqual([...BIDS.map(() => 0), ...BIDS.map(() => 1)]);
    expect(await given.act('makeLetters', { what: 'award' })).toMatchObject(refused('letter-there', { no: '8' }));
    await given.act('approveLetters', {}, 'Iris Prins');
    expect(await given.act('releaseLetters', {})).toMatchObject({ kind: 'done', told: { count: 7 } });
    const gone = (await given.letters()).filter(({ releasedAt }) => releasedAt !== null);
    // The first never went: there is nothing that it takes the place of.
    expect(await text(gone[0]?.id ?? '')).not.toContain('in de plaats van');
    expect(gone.map(({ no }) => no)).toEqual([8, 9, 10, 11, 12, 13, 14]);
  });

  it('een nieuwe beslissing zegt welke zij vervangt, aan wie die kreeg', async () => {
    const given = await letterCase(db());
    await released(given);
    await takenAnew(db(), given);
    await given.act('makeLetters', { what: 'award', sentOn: '2018-07-12' });
    const [eighth] = (await given.letters()).slice(7);
    expect(await text(eighth?.id ?? '')).toContain(
      'Deze beslissing komt in de plaats van onze beslissing van vrijdag 22 juni 2018.',
    );
  });

  it('een inschrijving zonder partij wordt met naam genoemd', async () => {
    const given = await letterCase(db());
    await db()
      .updateTable('parties')
      .set({ name: 'Anders', spelling: 'anders' })
      .where('name', '=', 'inschrijver-d')
      .execute();
    expect(await given.act('makeLetters', { what: 'award' })).toMatchObject(
      refused('letter-no-party', { bids: 'inschrijver-d' }),
    );
  });
});

describe('de motivering van een cijfer', () => {
  const reason = (given: LetterCase, fields: object) => given.act('reasonGrade', { text: 'Helder.', ...fields });
  const [BID = '', WINNER = ''] = BIDS;

  it('noemt het perceel als de inschrijving in meer is beoordeeld, en anders is het het enige', async () => {
    const given = await letterCase(db());
    expect(await reason(given, { bid: BID })).toMatchObject(
      refused('letter-which-lot', { bid: BID, lots: 'perceel-1, perceel-2 en beide' }),
    );
    expect(await reason(given, { bid: BID, criterion: 'risk' })).toMatchObject(
      refused('letter-which-lot', { lots: 'perceel-1 en perceel-2' }),
    );
    expect(await reason(given, { bid: BID, criterion: 'case-1', lot: 'perceel-2' })).toMatchObject(
      refused('letter-unknown-criterion', { criteria: 'case-3, staffing, expertise, transformation, risk' }),
    );
    expect(await reason(given, { bid: BID, lot: 'perceel-9' })).toMatchObject(refused('letter-unknown-lot'));
    expect(await reason(given, { bid: BID, criterion: 'case-1' })).toMatchObject({ kind: 'done' });
    expect(await readReasons(db(), given.reference)).toEqual([
      { bid: BID, lot: 'perceel-1', criterion: 'case-1', text: 'Helder.' },
    ]);
    expect((await readEvents(db(), given.reference)).at(-1)).toMatchObject({
      fact: { kind: 'letter-reasoned', bid: BID, reasons: 1, lots: ['perceel-1'] },
    });
  });

  it('van het ene perceel telt niet voor het andere', async () => {
    const given = await letterCase(db());
    await reason(given, { bid: BID, lot: 'perceel-1' });
    await reason(given, { bid: BID, lot: 'beide' });
    await reason(given, { bid: BID, lot: 'perceel-2', criterion: 'risk' });
    expect(await given.act('makeLetters', { what: 'award' })).toMatchObject(
      refused('letter-no-reasons', {
        bid: BID,
        criteria: 'case-3 (perceel-2), staffing (perceel-2), expertise (perceel-2), transformation (perceel-2)',
      }),
    );
  });

  it('van de winnaar hoort ook bij een brief aan één ander: die noemt zijn voordelen (Aw 2.130 lid 2)', async () => {
    const given = await letterCase(db());
    await reason(given, { bid: BID, every: 'lots' });
    const [party] = BIDS;
    expect(await given.act('makeLetters', { what: 'award', party: party ?? '' })).toMatchObject(
      refused('letter-no-reasons', { bid: WINNER }),
    );
    await reason(given, { bid: WINNER, every: 'lots' });
    expect(await given.act('makeLetters', { what: 'award', party: party ?? '' })).toMatchObject({ kind: 'done' });
  });

  it('staat in de brief bij haar perceel, ook waar twee percelen hetzelfde onderdeel hebben', async () => {
    const given = await letterCase(db());
    for (const bid of BIDS) await reason(given, { bid, every: 'lots' });
    for (const bid of [BID, WINNER])
      for (const lot of ['perceel-1', 'perceel-2'])
        await reason(given, { bid, lot, criterion: 'risk', text: `Risico van ${bid} in ${lot}.` });
    await given.act('makeLetters', { what: 'award' });
    const [first] = await given.letters();
    const said = await text(first?.id ?? '');
    const part = (name: string): string => said.slice(said.indexOf(`Risicomatrix (${name}`)).split('\n\n')[0] ?? '';
    expect(part('Perceel 1')).toContain(`Risico van ${BID} in perceel-1.`);
    expect(part('Perceel 2')).toContain(`Risico van ${BID} in perceel-2.`);
    expect(said).toMatch(/- Risicomatrix \(Perceel 1[^:]*: Risico van inschrijver-b in perceel-1\./);
    expect(said).toMatch(/- Risicomatrix \(Perceel 2[^:]*: Risico van inschrijver-b in perceel-2\./);
  });
});

describe('goedkeuren en versturen', () => {
  it('doet een ander dan wie de brief maakte', async () => {
    const given = await letterCase(db());
    await made(given);
    expect(await given.act('approveLetters', {})).toMatchObject(refused('letter-own-approval'));
    expect(await given.act('releaseLetters', {})).toMatchObject(refused('letters-not-approved'));
    expect(await given.act('approveLetters', { letter: 2 }, 'Iris Prins')).toMatchObject({ told: { count: 1 } });
    expect(await given.act('releaseLetters', {})).toMatchObject(
      refused('letters-not-approved', { nos: '1, 3, 4, 5, 6 en 7' }),
    );
  });

  it('gaat aan allen op één moment: één bericht per ontvanger, precies de bewaarde bytes', async () => {
    const given = await letterCase(db());
    await released(given);
    const mails = await outbox(given.reference);
    expect(mails.map(({ address }) => address)).toEqual(BIDS.map((bid) => `${bid}@zorg.example`));
    expect(new Set(mails.map(({ message_id }) => message_id)).size).toBe(7);
    for (const letter of await given.letters()) {
      expect(letter.releasedAt).toBe(SENDING);
      expect(letterState(letter)).toBe('released');
      expect(mails.find((one) => one.letter === letter.id)?.text).toBe(await text(letter.id));
    }
    expect(await given.act('releaseLetters', {})).toMatchObject(refused('letters-none'));
  });

  it('kan niet op een andere dag dan waarvan de brief de termijn noemt', async () => {
    const given = await letterCase(db());
    await approved(given);
    expect(await given.act('releaseLetters', {}, 'Noor de Wit', SENDING + DAY_MS)).toMatchObject(
      refused('letter-other-day', { day: 'vrijdag 22 juni 2018', today: 'zaterdag 23 juni 2018' }),
    );
    expect(await outbox(given.reference)).toEqual([]);
  });

  it('kan niet als een inschrijver geen brief heeft', async () => {
    const given = await letterCase(db());
    await approved(given);
    const [first] = await given.letters();
    await db()
      .updateTable('letters')
      .set({ withdrawn_at: new Date(SENDING) })
      .where('id', '=', first?.id ?? '')
      .execute();
    expect(await given.act('releaseLetters', {})).toMatchObject(refused('letters-missing', { bids: 'inschrijver-a' }));
  });

  it('wacht met allen als er één geen adres heeft, tot iemand anders beslist', async () => {
    const given = await letterCase(db(), { without: ['inschrijver-d'] });
    await approved(given);
    expect(await given.act('releaseLetters', {})).toMatchObject(refused('letters-no-address', { nos: '4' }));
    expect(await outbox(given.reference)).toEqual([]);
    const answer = await given.act('releaseLetters', { reason: 'd krijgt haar aangetekend' });
    expect(answer).toMatchObject({ kind: 'done', told: { count: 6, otherwise: '4' } });
    expect(await outbox(given.reference)).toHaveLength(6);
    expect((await readEvents(db(), given.reference)).at(-1)).toMatchObject({
      fact: { kind: 'letters-released', otherwise: [4], reason: 'd krijgt haar aangetekend' },
    });
  });

  it('een brief van een besluit gaat niet alleen', async () => {
    const given = await letterCase(db());
    await approved(given);
    expect(await given.act('releaseLetters', { letter: 1 })).toMatchObject(refused('letter-of-decision'));
  });

  it.each([
    ['vóór de rangorde', {}, null, 'refused'],
    ['bij een ander besluit', { milestone: 'bid-opening' }, [], 'refused'],
    ['met de gunning', {}, [], 'done'],
  ])('een uitsluiting %s gaat zo: bekend pas met de gunning (gids 5.2)', async (_when, of, awards, kind) => {
    const reference = (await openTender(db(), { own: and(caseOf(), { awards }).own })).stored.name.reference;
    const act = (name: OfficeActName, fields: object, by = 'Noor de Wit') =>
      perform({ db: db() }, { name, reference, fields: { ...fields }, by, at: SENDING });
    await act('addParty', { name: 'Zorg BV', mail: 'inkoop@zorg.example' });
    const what = { what: 'exclusion', party: 'Zorg BV', text: 'U voldoet niet aan eis 3.', ...of };
    expect(await act('makeLetters', what)).toMatchObject({ kind: 'done' });
    await act('approveLetters', {}, 'Iris Prins');
    const answer = await act('releaseLetters', of);
    expect(answer).toMatchObject(
      kind === 'done' ? { kind } : { refusal: { rule: 'exclusion-before-award', ground: 'gids' } },
    );
  });
});

describe('een andere weg dan mail', () => {
  it('is bewijs met zijn dag, en staat er één keer', async () => {
    const given = await letterCase(db(), { without: ['inschrijver-d'] });
    await approved(given);
    expect(await given.act('postLetter', { letter: 4, proof: '3SABC1' })).toMatchObject(refused('letter-not-released'));
    await given.act('releaseLetters', { reason: 'd krijgt haar aangetekend' });
    const posted = SENDING + 2 * 3_600_000;
    const post = () => given.act('postLetter', { letter: 4, proof: '3SABC1', sentAt: posted }, 'Noor de Wit', posted);
    expect(await post()).toMatchObject({ kind: 'done' });
    expect((await given.letters())[3]?.proofs).toEqual([{ kind: 'post', attempt: null, at: posted, detail: '3SABC1' }]);
    expect(await post()).toMatchObject(refused('letter-proof-there'));
    expect(
      await given.act('publishLetter', { letter: 4, proof: '99', sentAt: posted + 1 }, 'Noor de Wit', posted),
    ).toMatchObject(refused('moment-in-future'));
    expect(
      await given.act('publishLetter', { letter: 4, proof: '99', sentAt: SENDING - DAY_MS }, 'Noor de Wit', posted),
    ).toMatchObject(refused('letter-proof-early'));
  });

  it('wat niet terugkwam, gaat niet nog een keer', async () => {
    const given = await letterCase(db());
    await released(given);
    expect(await given.act('sendLetterAgain', { letter: 1, mail: 'nieuw@zorg.example' })).toMatchObject(
      refused('letter-not-back'),
    );
    await db().updateTable('outbox').set({ state: 'refused' }).where('letter', 'is not', null).execute();
    expect(await given.act('sendLetterAgain', { letter: 1, mail: 'a@b.example, c@d.example' })).toMatchObject(
      refused('bad-act'),
    );
    await given.act('sendLetterAgain', { letter: 1, mail: 'nieuw@zorg.example' });
    const again = (await outbox(given.reference)).at(-1);
    expect(again).toMatchObject({ address: 'nieuw@zorg.example', state: 'pending' });
    const [first] = await given.letters();
    expect(again?.html).toBe((await readLetterPart(db(), first?.id ?? '', 'html'))?.toString());
  });
});

describe('een gewone brief', () => {
  it('voor een gesprek heeft een afspraak bij zich, en gaat alleen', async () => {
    const given = await letterCase(db());
    const wish = { what: 'talk', party: 'inschrijver-c', where: 'Stadskantoor' };
    expect(await given.act('makeLetters', wish)).toMatchObject(refused('letter-needs', { fields: 'moment' }));
    await given.act('makeLetters', { ...wish, at: SENDING + 6 * DAY_MS });
    const [letter] = await given.letters();
    const calendar = (await readLetterPart(db(), letter?.id ?? '', 'calendar'))?.toString() ?? '';
    expect(calendar).toContain('DTSTART;TZID=Europe/Amsterdam:20180628T140000');
    const { told } = (await given.act('approveLetters', {}, 'Iris Prins')) as { readonly told: Told };
    expect(officeDoneText('approveLetters', told)).toBe(
      '1 brief goedgekeurd. Brief 1 hoort bij geen besluit en gaat apart: brief verstuur --nummer.',
    );
    expect(await given.act('releaseLetters', { letter: 1 })).toMatchObject({ told: { count: 1 } });
  });
});

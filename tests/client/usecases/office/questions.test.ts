import { describe, expect, it } from 'vitest';
import { questionState } from '../../../../domain/office/question.ts';
import { readEvents } from '../../../../store/events.ts';
import { mailSince } from '../../../../store/outbox.ts';
import { partiesOf, partyRolesOf } from '../../../../store/parties.ts';
import { at } from '../../../domain/acts/builders.ts';
import { emptyCaseFile } from '../../../store/case-file.ts';
import { askedTender, IN_TIME, TOO_LATE } from './asked.ts';

const db = emptyCaseFile();

const mails = async (reference: string) => (await mailSince(db(), 0)).filter((one) => one.reference === reference);
const last = async (reference: string) => (await readEvents(db(), reference)).at(-1)?.fact;

/** A question with an answer that Noor wrote. */
async function answered(more: Parameters<Awaited<ReturnType<typeof askedTender>>['ask']>[1] = {}) {
  const tender = await askedTender(db());
  await tender.ask('Mag het in twee talen?', more);
  return tender;
}

const CONFIDENTIAL = { asked: { motivation: 'Onze prijsopbouw', mail: 'p@jansen.example' } } as const;

describe('een vraag', () => {
  it('is een bewijs en een ding, met de vragensteller apart als partij', async () => {
    const { reference, ask, one } = await askedTender(db());
    const asked = { paragraph: '2.3', about: 'scheme', mail: 'p@jansen.example' } as const;
    expect(await ask('Waarom\ntwee jaar?', { asked, lot: null })).toMatchObject({
      receipt: { no: 1, judgement: 'in-time' },
    });
    const [party] = await partiesOf(db(), reference);
    expect(party).toMatchObject({ name: 'Taxi Jansen BV', mail: 'p@jansen.example' });
    expect(await partyRolesOf(db(), reference)).toMatchObject([{ party: party?.id, role: 'enquirer' }]);
    expect(await one()).toMatchObject({
      no: 1,
      party: party?.id,
      at: IN_TIME,
      round: 'questions-close',
      paragraph: '2.3',
      text: 'Waarom\ntwee jaar?',
      about: 'scheme',
      confidential: null,
      forfeited: false,
      answer: null,
    });
  });

  it('die nog een keer komt, is dezelfde; een andere van dezelfde partij is een nieuwe', async () => {
    const { reference, ask, one } = await askedTender(db());
    await ask('Eén?');
    await ask('Eén?');
    await ask('Twee?');
    await ask('Twee?', { asked: { paragraph: '3' } });
    expect([(await one(2))?.text, (await one(3))?.paragraph, await one(4)]).toEqual(['Twee?', '3', undefined]);
    expect(await partiesOf(db(), reference)).toHaveLength(1);
  });

  it.each([
    ['een regel in de naam', { party: 'Taxi\nJansen' }, 'van'],
    ['een teken dat de tekst omdraait', { content: 'Mag \u202edit?' }, 'tekst'],
    ['een NUL', { content: 'Mag\u0000dit?' }, 'tekst'],
    ['meer dan 20.000 tekens', { content: 'a'.repeat(20_001) }, 'tekst'],
    ['niets', { content: ' \n' }, 'tekst'],
    ['een paragraaf met een regel', { asked: { paragraph: '2\n3' } }, 'paragraaf'],
    ['een adres met een tweede', { asked: { mail: 'a@b.example, c@d.example' } }, 'mail'],
  ] as const)('met %s wordt niet aangenomen', async (_case, over, what) => {
    const { ask, one } = await askedTender(db());
    expect(await ask('Mag het?', over)).toMatchObject({ refusal: { rule: 'unfit-question', values: { what } } });
    expect(await one()).toBeUndefined();
  });

  it('mag 20.000 tekens hebben, met regels', async () => {
    const { ask, one } = await askedTender(db());
    await ask('a\n'.repeat(10_000));
    expect((await one())?.text).toHaveLength(20_000);
  });

  it('die te laat komt, wordt bewaard en pas behandeld als iemand dat met een reden besluit', async () => {
    const { reference, ask, does, one } = await askedTender(db());
    await ask('Nog één?', { at: TOO_LATE });
    const answer = { no: 1, answer: 'Nee.' };
    expect(await does('answerQuestion', answer)).toMatchObject({
      refusal: { rule: 'question-aside', ground: 'Aw 2.54' },
    });
    expect(await does('handleQuestion', { no: 1, reason: 'nodig voor de prijs' })).toMatchObject({ kind: 'done' });
    expect(await last(reference)).toEqual({ kind: 'question-handled', no: 1, reason: 'nodig voor de prijs' });
    expect(await does('answerQuestion', answer)).toMatchObject({ kind: 'done' });
    expect(await one()).toMatchObject({ judgement: 'late', handled: expect.stringMatching(/^t:/) as string });
    expect(await does('handleQuestion', { no: 1, reason: 'nog eens' })).toMatchObject({
      refusal: { rule: 'question-handled' },
    });
  });

  it('die bezwaar maakt tegen een eis, komt na de laatste nota te laat voor dat recht (U2.7)', async () => {
    const published = at('05-14 15:20');
    const { ask, one } = await askedTender(db(), { state: 'done', happenedAt: published });
    const asked = { about: 'requirement' } as const;
    await ask('Eis 4 kan niet.', { asked, at: published - 1 });
    await ask('Eis 5 kan niet.', { asked, at: published });
    await ask('Mag eis 6 anders?', { at: published });
    expect([await one(1), await one(2), await one(3)].map((question) => question?.forfeited)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('wordt toegewezen aan wie haar mag zien', async () => {
    const { reference, ask, does } = await askedTender(db());
    await ask('Mag het?');
    expect(await does('assignQuestion', { no: 1, to: 'iris prins' })).toMatchObject({ told: { name: 'Iris Prins' } });
    expect(await last(reference)).toMatchObject({ kind: 'question-assigned', to: 'i.prins@utrecht.example' });
    expect(await does('assignQuestion', { no: 1, to: 'Mila Vos' })).toMatchObject({
      refusal: { rule: 'not-on-the-team' },
    });
    expect(await does('assignQuestion', { no: 2, to: 'Iris Prins' })).toMatchObject({
      refusal: { rule: 'unknown-question' },
    });
  });

  it('die is ingetrokken, verandert niet meer', async () => {
    const { does, one } = await answered();
    await does('withdrawQuestion', { no: 1, reason: 'mail van 20 april' });
    expect(await does('answerQuestion', { no: 1, answer: 'Ja.' })).toMatchObject({
      refusal: { rule: 'question-withdrawn' },
    });
    const question = await one();
    expect(question === undefined ? null : questionState(question)).toBe('withdrawn');
  });
});

describe('een antwoord', () => {
  it('is een concept tot een ander het goedkeurt; in het dossier staat zijn hash', async () => {
    const { reference, does, one } = await answered();
    await does('answerQuestion', { no: 1, answer: 'Ja, dat mag.' });
    expect(await does('approveAnswer', { no: 1 })).toMatchObject({ refusal: { rule: 'own-answer' } });
    expect(await does('approveAnswer', { no: 1 }, 'n.dewit@utrecht.example')).toMatchObject({
      refusal: { rule: 'own-answer' },
    });
    expect(await does('approveAnswer', { no: 1 }, 'Iris Prins')).toMatchObject({ kind: 'done' });
    const { sha256 } = (await one())?.answer ?? {};
    expect(await last(reference)).toEqual({ kind: 'answer-approved', no: 1, version: 1, sha256, alone: false });
    expect(JSON.stringify(await readEvents(db(), reference))).not.toContain('dat mag');
    expect(await mails(reference)).toEqual([]);
  });

  it('dat anders wordt, moet opnieuw worden goedgekeurd; hetzelfde nog eens wordt geweigerd', async () => {
    const { does, one } = await answered();
    expect(await does('approveAnswer', { no: 1 }, 'Iris Prins')).toMatchObject({ refusal: { rule: 'no-answer' } });
    await does('answerQuestion', { no: 1, answer: 'Ja.' });
    await does('approveAnswer', { no: 1 }, 'Iris Prins');
    expect(await does('approveAnswer', { no: 1 }, 'Sam Bakker')).toMatchObject({
      refusal: { rule: 'approved-already' },
    });
    expect(await does('answerQuestion', { no: 1, answer: 'Ja.' })).toMatchObject({ refusal: { rule: 'same-answer' } });
    await does('answerQuestion', { no: 1, answer: 'Nee.' });
    expect(await one()).toMatchObject({ answer: { version: 2, approvedBy: null } });
  });

  it('dat intussen anders is dan wie goedkeurt las, wordt niet goedgekeurd', async () => {
    const { does } = await answered();
    await does('answerQuestion', { no: 1, answer: 'Ja.' });
    await does('answerQuestion', { no: 1, answer: 'Nee.' });
    expect(await does('approveAnswer', { no: 1, version: 1 }, 'Iris Prins')).toMatchObject({
      refusal: { rule: 'answer-changed' },
    });
  });

  it('is van wie stuurt, en van niemand anders', async () => {
    const { does } = await answered();
    const refused = { refusal: { rule: 'not-your-act' } };
    for (const name of ['answerQuestion', 'approveAnswer', 'withdrawQuestion', 'handleQuestion'] as const)
      expect(await does(name, { no: 1, answer: 'Ja.', reason: 'r' }, 'Mila Vos')).toMatchObject(refused);
  });

  it('met een teken dat niemand ziet wordt geweigerd', async () => {
    const { does } = await answered();
    expect(await does('answerQuestion', { no: 1, answer: 'Ja\u202e.' })).toMatchObject({
      refusal: { rule: 'bad-act' },
    });
  });
});

describe('een vertrouwelijke vraag', () => {
  it('die dat blijft, wordt alleen aan de vragensteller beantwoord', async () => {
    const { reference, does, one } = await answered(CONFIDENTIAL);
    await does('answerQuestion', { no: 1, answer: 'Ja, uw opbouw mag.' });
    expect(await does('approveAnswer', { no: 1 }, 'Iris Prins')).toMatchObject({
      refusal: { rule: 'confidential-undecided' },
    });
    await does('decideConfidential', { no: 1, verdict: 'granted', reason: 'bedrijfsgeheim' });
    expect(await mails(reference)).toEqual([]);
    await does('approveAnswer', { no: 1 }, 'Iris Prins');
    const sent = await mails(reference);
    expect(sent).toMatchObject([{ kind: 'answer', address: 'p@jansen.example' }]);
    expect(sent[0]?.text).toContain('Ja, uw opbouw mag.');
    expect(await one()).toMatchObject({ answer: { aloneAt: IN_TIME } });
    expect(await last(reference)).toMatchObject({ kind: 'answer-approved', alone: true });
    expect(await does('answerQuestion', { no: 1, answer: 'Toch niet.' })).toMatchObject({
      refusal: { rule: 'answered-alone' },
    });
  });

  it('die dat niet blijft: de vragensteller hoort het en kan haar intrekken', async () => {
    const { reference, does, one } = await answered(CONFIDENTIAL);
    await does('decideConfidential', { no: 1, verdict: 'refused', reason: 'gaat over de eisen' });
    expect(
      (await mails(reference)).map(({ subject, text }) => [
        subject.split(' · ')[0],
        text.includes('gaat over de eisen'),
      ]),
    ).toEqual([['Uw vraag 1 blijft niet vertrouwelijk', true]]);
    expect(await does('withdrawQuestion', { no: 1, reason: 'mail' })).toMatchObject({ kind: 'done' });
    expect(await one()).toMatchObject({ confidential: 'refused', withdrawnAt: IN_TIME });
  });

  it('van wie geen adres bekend is, kan niet alleen worden beantwoord', async () => {
    const { does, one } = await answered({ asked: { motivation: 'Onze prijs' } });
    const why = { refusal: { rule: 'asker-without-mail' } };
    expect(await does('decideConfidential', { no: 1, verdict: 'refused', reason: 'nee' })).toMatchObject(why);
    expect(await one()).toMatchObject({ confidential: 'asked' });
  });

  it('waarbij niemand daarom vroeg, krijgt geen besluit', async () => {
    const { does } = await answered();
    const asked = does('decideConfidential', { no: 1, verdict: 'granted', reason: 'ja' });
    expect(await asked).toMatchObject({ refusal: { rule: 'not-confidential' } });
  });
});

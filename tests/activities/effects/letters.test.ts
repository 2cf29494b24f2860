import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MockActivityEnvironment } from '@temporalio/testing';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { tellLeads } from '../../../activities/alarm/tell-leads.ts';
import { deliverWaiting } from '../../../activities/deliver-waiting.ts';
import type { Deps } from '../../../activities/deps.ts';
import { evidence } from '../../../activities/evidence.ts';
import { listLetters } from '../../../client/usecases/office/letters/list-letters.ts';
import { findCase } from '../../../client/usecases/find.ts';
import { lettersWithoutProof } from '../../../activities/watch/letters-without-proof.ts';
import { letterState } from '../../../domain/office/letter.ts';
import { readEvents } from '../../../store/events.ts';
import { troubleTodo } from '../../../texts/labels/troubles.ts';
import { letterCase, released, SENDING, takenAnew, type LetterCase } from '../../client/usecases/office/letter-case.ts';
import { emptyCaseFile } from '../../store/case-file.ts';
import { depsOn } from './deps.ts';

const db = emptyCaseFile();
const RETURNED = readFileSync(new URL('../../files/mail/returned.eml', import.meta.url), 'utf8');
let rounds = 0;

interface Asked {
  readonly workflowId: string;
  readonly name: string;
  readonly updateId: string | undefined;
  readonly act: Readonly<Record<string, unknown>>;
}

/** A worker whose relay refuses these readers, and what cases are asked by it. */
function worker(refuses: readonly string[] = [], over: Partial<Deps> = {}) {
  const asked: Asked[] = [];
  const seen: { readonly to: string; readonly files: readonly string[] }[] = [];
  const sendMail = async (message: Readonly<Record<string, never>>) => {
    const { to, attachments = [] } = message as unknown as {
      to: { address: string };
      attachments?: { filename: string }[];
    };
    if (refuses.includes(to.address))
      throw Object.assign(new Error('550 unknown user'), { code: 'EENVELOPE', responseCode: 550, permanent: true });
    await (message as unknown as { beforeDot: () => Promise<void> }).beforeDot();
    seen.push({ to: to.address, files: attachments.map(({ filename }) => filename) });
    return { response: '250 2.0.0 queued', envelope: { to: [to.address] } };
  };
  const temporal = {
    connection: { withDeadline: (_at: number, work: () => unknown) => work() },
    workflow: {
      getHandle: (workflowId: string) => ({
        executeUpdate: async (name: string, { args: [act], updateId }: { args: [Asked['act']]; updateId?: string }) =>
          void asked.push({ workflowId, name, updateId, act }),
      }),
    },
  } as unknown as Deps['temporal'];
  const deps: Deps = { ...depsOn(db()), mail: { sendMail } as never, temporal, ...over };
  const round = () =>
    new MockActivityEnvironment({ activityId: `brieven-${(rounds += 1)}` }).run(() => deliverWaiting(deps));
  const ofCase = ({ reference }: LetterCase) => asked.filter(({ workflowId }) => workflowId.endsWith(reference));
  return { deps, seen, round, ofCase };
}

const never = { kind: '', reference: '', subject: '', detail: '' };

/** The case has it on record that the decision was sent then. */
const reported = ({ reference }: LetterCase, at: number) =>
  db()
    .updateTable('milestones')
    .set({
      state: 'done',
      milestone: sql`milestone || jsonb_build_object('state', 'done', 'happenedAt', ${at}::bigint)`,
    })
    .where('reference', '=', reference)
    .where('id', '=', 'award-decision')
    .execute();

const kinds = async ({ reference }: LetterCase): Promise<string[]> =>
  (await readEvents(db(), reference)).map(({ fact }) => fact.kind);

describe('brieven die de mailserver aanneemt', () => {
  it('zijn bewezen met haar antwoord; daarna hoort de zaak dat de beslissing is verzonden, één keer', async () => {
    const given = await letterCase(db());
    await released(given);
    const { round, ofCase, seen } = worker();
    await round();
    expect(seen.filter(({ files }) => files.join() === 'brief.docx')).toHaveLength(7);
    for (const letter of await given.letters()) {
      expect(letterState(letter)).toBe('handed-over');
      expect(letter.proofs).toEqual([{ kind: 'relay', attempt: 1, at: SENDING, detail: '250 2.0.0 queued' }]);
    }
    expect((await kinds(given)).filter((kind) => kind === 'letter-handed-over')).toHaveLength(7);
    expect(ofCase(given)).toMatchObject([
      { name: 'meld', act: { milestone: 'award-decision', happenedAt: SENDING, by: expect.stringMatching(/^p:/) } },
    ]);
    const [first] = ofCase(given);
    const { text } = await db()
      .selectFrom('texts')
      .select('text')
      .where('id', '=', String(first?.act['proof']))
      .executeTakeFirstOrThrow();
    expect(text).toMatch(/^7 brieven verzonden, elk met bewijs; sha256 [0-9a-f]{64}$/);
    await round();
    // The case has not said that it was done: the very same act is asked again, under the same id.
    expect(new Set(ofCase(given).map(({ updateId }) => updateId)).size).toBe(1);
    expect((await kinds(given)).filter((kind) => kind === 'letter-handed-over')).toHaveLength(7);
  });
});

describe('een beslissing die opnieuw wordt genomen', () => {
  it('heeft niets aan het bewijs van de eerste: alleen nieuwe brieven beginnen haar termijn (Awb 6:8, Aw 2.127)', async () => {
    const given = await letterCase(db());
    await released(given);
    const { round, ofCase, deps } = worker();
    await round();
    expect(ofCase(given)).toHaveLength(1);
    await takenAnew(db(), given);
    await round();
    expect(ofCase(given)).toHaveLength(1);
    expect((await lettersWithoutProof.find(deps)).filter((one) => one.reference === given.reference)).toEqual([]);
    const later = SENDING + 3_600_000;
    await given.act('makeLetters', { what: 'award' }, 'Noor de Wit', later);
    await given.act('approveLetters', {}, 'Iris Prins', later);
    await given.act('releaseLetters', {}, 'Noor de Wit', later);
    await round();
    expect(ofCase(given)).toMatchObject([{ act: { happenedAt: SENDING } }, { act: { happenedAt: later } }]);
    expect(new Set(ofCase(given).map(({ updateId }) => updateId)).size).toBe(2);
  });
});

describe('een brief die de mailserver weigert (M4)', () => {
  it('is niet aangekomen: de zaak hoort niets, en er is een alarm', async () => {
    const given = await letterCase(db());
    await released(given);
    const { round, ofCase, deps } = worker(['inschrijver-c@zorg.example']);
    await round();
    const third = (await given.letters())[2];
    expect(third === undefined ? null : letterState(third)).toBe('bounced');
    expect(ofCase(given)).toEqual([]);
    const mine = (await lettersWithoutProof.find(deps)).filter((one) => one.reference === given.reference);
    expect(mine).toEqual([
      {
        reference: given.reference,
        kind: 'letter-unproven',
        subject: '3',
        detail: 'niet aangekomen: 550 unknown user',
      },
    ]);
  });

  it('en dat alarm eindigt als de beslissing vervalt en opnieuw wordt genomen', async () => {
    const given = await letterCase(db());
    await released(given);
    const { round, deps } = worker(['inschrijver-c@zorg.example']);
    await round();
    const mine = async () => (await lettersWithoutProof.find(deps)).filter((one) => one.reference === given.reference);
    expect(await mine()).toHaveLength(1);
    await takenAnew(db(), given);
    expect(await mine()).toEqual([]);
  });

  it('gaat aangetekend: de termijn van de procedure telt vanaf de laatste verzending', async () => {
    const given = await letterCase(db());
    await released(given);
    const { round, ofCase } = worker(['inschrijver-c@zorg.example']);
    await round();
    const posted = SENDING + 3_600_000;
    await given.act('postLetter', { letter: 3, proof: '3SABC', sentAt: posted }, 'Noor de Wit', posted);
    await round();
    expect(ofCase(given)).toMatchObject([{ act: { happenedAt: posted } }]);
  });
});

describe('een brief die dagen later terugkomt (M6)', () => {
  const returnOf = async (given: LetterCase, no: number): Promise<string> => {
    const { message_id: id, address } = await db()
      .selectFrom('letter_sendings')
      .innerJoin('letters', 'letters.id', 'letter_sendings.letter')
      .select(['message_id', 'letter_sendings.address'])
      .where('letters.reference', '=', given.reference)
      .where('no', '=', no)
      .executeTakeFirstOrThrow();
    return RETURNED.replace('<abc@utrecht.example>', id).replaceAll('inschrijver-a@zorg.example', address);
  };

  it('is niet verzonden: het bericht is bewijs, één keer, en de melding klopt niet meer', async () => {
    const given = await letterCase(db());
    await released(given);
    const returns = mkdtempSync(join(tmpdir(), 'tenderklok-retour-'));
    const { round, deps } = worker([], { returns });
    await round();
    writeFileSync(join(returns, '1.eml'), await returnOf(given, 1));
    writeFileSync(join(returns, '2.eml'), (await returnOf(given, 2)).replaceAll('inschrijver-b@', 'iemand-anders@'));
    writeFileSync(join(returns, '3.eml'), 'Subject: Re: dank\n\nHallo\n');
    await reported(given, SENDING);
    await round();
    await round();
    const [first, second] = await given.letters();
    expect([first, second].map((one) => (one === undefined ? null : letterState(one)))).toEqual([
      'bounced',
      'handed-over',
    ]);
    expect((await kinds(given)).filter((kind) => kind === 'letter-bounced')).toHaveLength(1);
    const proof = await db()
      .selectFrom('letter_proofs')
      .selectAll()
      .where('letter', '=', first?.id ?? '')
      .where('kind', '=', 'returned')
      .executeTakeFirstOrThrow();
    expect(proof.evidence?.toString()).toBe(await returnOf(given, 1));
    const mine = (await lettersWithoutProof.find(deps)).filter((one) => one.reference === given.reference);
    expect(mine.map(({ kind, subject }) => [kind, subject])).toEqual([
      ['letter-unproven', '1'],
      ['decision-unproven', 'award-decision'],
    ]);
  });

  const DAY_MS = 86_400_000;
  /** The decision was reported as sent, and a week later letter 1 turns out not to have come. */
  async function bouncedAfterReport() {
    const given = await letterCase(db());
    await released(given);
    const returns = mkdtempSync(join(tmpdir(), 'tenderklok-retour-'));
    const { round, deps } = worker([], { returns });
    await round();
    await reported(given, SENDING);
    writeFileSync(join(returns, '1.eml'), await returnOf(given, 1));
    await round();
    const against = async () => {
      const { name, hash } = (await findCase({ db: db() }, given.reference))?.stored ?? {};
      const act = { milestone: 'award-final' };
      if (name === undefined || hash === undefined) throw new Error('no case');
      return evidence(deps, { case: name, hash, kind: 'received', act, lots: null });
    };
    const troubles = async () =>
      (await lettersWithoutProof.find(deps)).filter((one) => one.reference === given.reference);
    return { given, against, troubles, round, deps };
  }

  it('na de melding: de gunning wordt niet definitief, en een later bewijs vraagt om herstel van de melding', async () => {
    const { given, against, troubles } = await bouncedAfterReport();
    expect(await against()).toMatchObject({ letters: { unsent: [1] } });
    const posted = SENDING + 7 * DAY_MS;
    await given.act('postLetter', { letter: 1, proof: '3SABC', sentAt: posted }, 'Noor de Wit', posted);
    expect(await against()).toMatchObject({ letters: { sentAt: posted } });
    const [trouble, ...others] = await troubles();
    expect([trouble?.kind, others]).toEqual(['decision-later', []]);
    expect(troubleTodo(trouble ?? never)).toBe(
      `Herstel de melding met twee mensen: tenderklok herstel ${given.reference} gunningsbeslissing --reden "een brief kwam terug" --bewijs "bewijs van de laatste verzending" --gebeurd "2018-06-29 14:00"`,
    );
    const found = await findCase({ db: db() }, given.reference);
    const seen = found === null ? found : await listLetters({ db: db() }, found, 'Noor de Wit');
    expect(seen).toMatchObject({ decisions: [{ troubles: [trouble] }] });
    await reported(given, posted);
    expect([await troubles(), await against()]).toEqual([[], { bids: 0 }]);
  });

  it('en op dezelfde dag opnieuw verzonden verandert geen termijn', async () => {
    const { given, against, troubles } = await bouncedAfterReport();
    const posted = SENDING + 3_600_000;
    await given.act('postLetter', { letter: 1, proof: '3SABC', sentAt: posted }, 'Noor de Wit', posted);
    expect([await troubles(), await against()]).toEqual([[], { bids: 0 }]);
  });

  it('horen procesleider en jurist allebei', async () => {
    const { given, troubles, deps } = await bouncedAfterReport();
    const found = (await troubles()).map((one) => ({ ...one, since: 0, told: false }));
    await tellLeads(deps, { reference: given.reference, key: `alarm/${given.reference}`, troubles: found });
    const mails = await db()
      .selectFrom('outbox')
      .select('person')
      .where('key', 'like', `%${given.reference}%`)
      .execute();
    expect(mails.map(({ person }) => person)).toEqual(expect.arrayContaining(['Noor de Wit', 'Iris Prins']));
  });
});

describe('wat de mensen zelf als verzonden meldden', () => {
  it('zonder bewijs van elke brief, is een alarm', async () => {
    const given = await letterCase(db());
    await released(given);
    await reported(given, SENDING);
    const mine = (await lettersWithoutProof.find(depsOn(db()))).filter((one) => one.reference === given.reference);
    expect(mine.map(({ kind }) => kind)).toContain('decision-unproven');
    await worker().round();
    const after = (await lettersWithoutProof.find(depsOn(db()))).filter((one) => one.reference === given.reference);
    expect(after).toEqual([]);
  });
});

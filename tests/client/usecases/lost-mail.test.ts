import { afterEach, describe, expect, it } from 'vitest';
import { decideOn, lostMail } from '../../../client/usecases/mails.ts';
import { showCases } from '../../../client/usecases/show-cases.ts';
import { showCase } from '../../../client/usecases/show.ts';
import { putTrouble } from '../../../store/troubles.ts';
import { attentionText } from '../../../texts/labels/troubles.ts';
import { lostMailText } from '../../../texts/labels/lost-mail.ts';
import { sql } from 'kysely';
import { milestoneOf, NOW } from '../../domain/acts/builders.ts';
import { emptyCaseFile, openedWith } from '../../store/case-file.ts';
import { unguarded } from '../../store/unguarded.ts';
import { putMailIn, type MailRowState } from './mail-in.ts';

const db = emptyCaseFile();
afterEach(async () => {
  await unguarded(db(), (tx) => tx.deleteFrom('outbox').execute());
});

const put = (reference: string | null, state: MailRowState, minutes = 0): Promise<void> =>
  putMailIn(db(), reference, state, minutes);

describe('mail that does not arrive', () => {
  it('is seen with its case and in the list: refused, in doubt, or waiting for a quarter of an hour', async () => {
    const [one, other] = [await openedWith(db(), [milestoneOf('opening')]), await openedWith(db(), [])];
    for (const state of ['refused', 'in-doubt', 'sent'] as const) await put(one, state);
    await put(one, 'pending', 14);
    await put(one, 'pending', 16);
    const shown = await showCase({ db: db() }, one, NOW);
    expect(shown?.lostMail.map((mail) => mail.state)).toEqual(['refused', 'in-doubt', 'pending']);
    const listed = await showCases({ db: db() }, { ended: true, now: Date.UTC(2030, 0, 1) });
    expect(listed.map(({ name, lostMails }) => [name.reference, lostMails])).toEqual(
      expect.arrayContaining([
        [one, 3],
        [other, 0],
      ]),
    );
  });

  it('is seen with every case that a reminder was about', async () => {
    const cases = [await openedWith(db(), []), await openedWith(db(), [])];
    await put(null, 'refused');
    const { key, seq } = await db().selectFrom('outbox').select(['key', 'seq']).executeTakeFirstOrThrow();
    for (const reference of cases)
      for (const workdays of [1, 5])
        await sql`insert into reminded values ('Rik', ${reference}, 'opening', 1, ${workdays}, ${key})`.execute(db());
    expect((await lostMail({ db: db() })).map((mail) => mail.about)).toEqual([cases.toSorted()]);
    for (const reference of cases)
      expect((await showCase({ db: db() }, reference, NOW))?.lostMail.map((mail) => mail.no)).toEqual([seq]);
    const listed = await showCases({ db: db() }, { ended: true, now: NOW });
    expect(listed.filter((one) => one.lostMails > 0).map(({ name }) => name.reference)).toEqual(cases);
    await unguarded(db(), (tx) => sql`delete from reminded`.execute(tx));
  });

  it('goes once more, or is settled, when somebody says so; what went out is not touched', async () => {
    const reference = await openedWith(db(), []);
    for (const state of ['refused', 'in-doubt', 'sent'] as const) await put(reference, state);
    const [refused, doubt] = await lostMail({ db: db() });
    expect(await decideOn({ db: db() }, refused?.no ?? 0, 'again')).toBe(true);
    expect(await decideOn({ db: db() }, doubt?.no ?? 0, 'settled')).toBe(true);
    expect(await decideOn({ db: db() }, (doubt?.no ?? 0) + 1, 'again')).toBe(false);
    expect(await lostMail({ db: db() })).toEqual([]);
    const states = await db().selectFrom('outbox').select('state').orderBy('seq').execute();
    expect(states.map((row) => row.state)).toEqual(['pending', 'settled', 'sent']);
  });

  it('is told with why, and what to expect', () => {
    const mail = { no: 7, subject: 'Verplaatst', person: 'Rik', address: 'r@x.example', answer: '550 weg' };
    expect(lostMailText({ ...mail, state: 'refused' })).toBe(
      'Mail 7 niet aangekomen: “Verplaatst” aan Rik (r@x.example): geweigerd door de mailserver (550 weg).',
    );
    expect(lostMailText({ ...mail, state: 'in-doubt' })).toContain('of de mailserver haar heeft, is niet zeker.');
    expect(lostMailText({ ...mail, state: 'pending' })).toContain('wacht nog op de mailserver.');
  });
});

describe('a case that somebody must look at', () => {
  it('says so where it is shown, and in a word in the list', async () => {
    const reference = await openedWith(db(), []);
    await putTrouble(db(), { reference, kind: 'no-workflow', subject: 'x', detail: 'TERMINATED' });
    expect((await showCase({ db: db() }, reference, NOW))?.troubles).toMatchObject([{ kind: 'no-workflow' }]);
    expect(
      (await showCases({ db: db() }, { ended: true, now: Date.UTC(2030, 0, 1) })).find(
        (one) => one.name.reference === reference,
      )?.troubles,
    ).toEqual(['no-workflow']);
    expect(attentionText(2, ['no-workflow'])).toBe('loopt niet; 2 mails niet aangekomen');
    expect(attentionText(1, [])).toBe('1 mail niet aangekomen');
    expect(attentionText(0, [])).toBe('');
  });
});

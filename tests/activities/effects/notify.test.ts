import { MockActivityEnvironment } from '@temporalio/testing';
import { describe, expect, it } from 'vitest';
import { actorOf } from '../../../activities/actor-of.ts';
import { notify as telling } from '../../../activities/notify.ts';
import { prepareRound } from '../../../activities/prepare-round.ts';
import type { Notice, NoticeAbout } from '../../../contracts/notice.ts';
import type { PreparedRound } from '../../../contracts/activities.ts';
import type { CaseFact } from '../../../domain/case/fact.ts';
import type { CaseName } from '../../../domain/case/state.ts';
import { mailSince } from '../../../store/outbox.ts';
import { recordEvents } from '../../../store/record.ts';
import { putText } from '../../../store/texts.ts';
import { emptyCaseFile, eventOf, openedWith, snapshotOf } from '../../store/case-file.ts';
import { milestoneOf } from '../../domain/acts/builders.ts';
import { depsOn, keptExample, planned, START } from './deps.ts';

const db = emptyCaseFile();

const notify = (notice: Notice): Promise<number> =>
  new MockActivityEnvironment().run(() => telling(depsOn(db()), notice));

interface Opened {
  readonly case: CaseName;
  readonly hash: string;
}

async function opened(): Promise<Opened> {
  const kept = await keptExample(db());
  await planned(depsOn(db()), kept);
  return { case: kept.name, hash: kept.hash };
}

const moved = { kind: 'moved', milestone: 'submission-close', rectify: [] } as const;
const CHANGED = [
  { milestone: 'submission-close', version: 2, from: 'do 24 mei 2018 15.00', to: 'do 31 mei 2018 15.00' },
];
const MOVED: CaseFact = {
  kind: 'moved',
  milestone: 'submission-close',
  version: 2,
  reason: null,
  outage: null,
  newWinner: null,
};

const STARTED: CaseFact = { kind: 'phase-started', phase: 'consultation' };

/** Tells of a fact. @returns the mails, in order of address. */
async function told(given: Opened, fact: CaseFact, about: NoticeAbout, by: string | null = 'Noor de Wit') {
  const { reference } = given.case;
  const asked = { procedure: reference, hash: given.hash, name: by ?? '' };
  const people = by === null ? [] : [(await actorOf(depsOn(db()), asked)).by];
  const event = eventOf(reference, 1, fact, { by: people });
  await recordEvents(db(), { reference, events: [event], state: snapshotOf() });
  const notice: Notice = { ...about, ...given, at: START, key: `${reference}/${about.kind}/1`, event: event.key };
  const sent = await notify(notice);
  const mails = (await mailSince(db(), 0)).filter((one) => one.reference === reference);
  return { sent, again: await notify(notice), mails };
}

describe('a notice', () => {
  it('goes to everyone concerned, once, with who did it and why in words', async () => {
    const given = await opened();
    const reason = await putText(db(), given.case.reference, 'Storing bij het platform');
    const { sent, again, mails } = await told(given, { ...MOVED, reason }, { ...moved, changed: CHANGED });
    expect(mails.map((one) => one.address).sort()).toEqual([
      'n.dewit@utrecht.example',
      'r.jansen@utrecht.example',
      's.bakker@utrecht.example',
    ]);
    expect([sent, again]).toEqual([3, 0]);
    for (const { text } of mails)
      expect(text).toContain('Reden: Storing bij het platform. Verplaatst door Noor de Wit.');
  });

  it.each<[string, CaseFact, string]>([
    [
      'that follow from a report name it',
      {
        kind: 'milestone-reported',
        milestone: 'award-decision',
        version: 1,
        happenedAt: 1,
        late: false,
        proof: null,
        figure: null,
      },
      'Volgt uit de melding van: gunningsbeslissing',
    ],
    ['of a new window after a draw name the draw', { ...MOVED, newWinner: 'draw' }, 'Uitkomst van de loting'],
  ])('dates %s', async (_name, fact, reason) => {
    const { mails } = await told(await opened(), fact, { ...moved, changed: CHANGED });
    expect(mails[0]?.text).toContain(`Reden: ${reason}`);
  });

  it('of a new window after a drop-out names why', async () => {
    const given = await opened();
    const reason = await putText(db(), given.case.reference, 'Failliet');
    const fact: CaseFact = { ...MOVED, newWinner: 'drop-out', reason };
    expect((await told(given, fact, { ...moved, changed: CHANGED })).mails[0]?.text).toContain('Reden: Failliet.');
  });

  it('of a term that goes on by itself says so, and names nobody', async () => {
    const fact: CaseFact = {
      kind: 'resumed',
      caseKind: 'tender',
      what: { of: 'term', milestone: 'subsidy-decision' },
      reason: null,
    };
    const { mails } = await told(await opened(), fact, { kind: 'part', changed: [] }, null);
    expect(mails[0]?.subject).toContain('de tijd om aan te vullen is voorbij');
    expect(mails[0]?.text).toContain('Dit gaat vanzelf');
  });

  it.each([
    ['invitation', 'vóór de uitnodiging'],
    ['requests-close', 'inschrijven kan pas na de selectie en de uitnodiging'],
  ])('of a bid that came too early tells the lead by what: %s', async (milestone, why) => {
    const kept = await keptExample(db());
    const reference = await openedWith(db(), [milestoneOf('invitation'), milestoneOf('requests-close')], {
      name: kept.name,
      hash: kept.hash,
    });
    const from = await putText(db(), reference, 'Zorg BV');
    const aside = {
      judgement: 'premature',
      milestone,
      ground: 'Aw 2.71 lid 4',
      receivedAt: START - 60_000,
      from,
    } as const;
    const fact: CaseFact = { kind: 'received', what: 'bid', no: 3, aside };
    const { mails } = await told({ case: kept.name, hash: kept.hash }, fact, { kind: 'receipt' }, null);
    expect(
      mails.every(({ text }) => text.includes('Inschrijving 3 van Zorg BV kwam binnen') && text.includes(why)),
    ).toBe(true);
    expect(mails).toHaveLength(2);
  });

  it('of a receipt that a person judged tells the lead by whom and why', async () => {
    const given = await opened();
    const reason = await putText(db(), given.case.reference, 'Storing');
    const judged = { what: 'bid', no: 3, judgement: 'late', verdict: 'counts', reason } as const;
    const { mails } = await told(given, { kind: 'receipt-judged', ...judged }, { kind: 'receipt' });
    expect(mails[0]?.subject).toContain('Inschrijving 3 telt toch');
    expect(mails[0]?.text).toContain('Noor de Wit heeft beoordeeld: de inschrijving telt toch. De reden: Storing.');
  });

  it('of an end says how and why', async () => {
    const given = await opened();
    const reason = await putText(db(), given.case.reference, 'Geen budget');
    const fact: CaseFact = { kind: 'finished', caseKind: 'tender', outcome: 'withdrawn', reason };
    const { mails } = await told(given, fact, { kind: 'ended', outcome: 'withdrawn', lapsed: [] });
    expect(mails[0]?.text).toContain('Reden: Geen budget. Door Noor de Wit.');
  });

  it('of an event or a milestone that is not in the case file fails at once', async () => {
    const given = await opened();
    const notice: Notice = { ...moved, ...given, changed: [], at: START, key: 'k', event: 'nergens' };
    await expect(notify(notice)).rejects.toMatchObject({ type: 'NotFound', nonRetryable: true });
    const about = { kind: 'overdue', milestone: 'nergens' } as const;
    await expect(told(given, MOVED, about)).rejects.toMatchObject({ type: 'NotFound', nonRetryable: true });
  });
});

describe('a notice to every role', () => {
  it('of a start goes to all, each with their own dates in a calendar file', async () => {
    const given = await opened();
    const { mails } = await told(given, STARTED, { kind: 'started', caseKind: 'tender' });
    expect(mails).toHaveLength(6);
    const eventsOf = (name: string) =>
      mails.find((one) => one.person === name)?.calendar?.match(/BEGIN:VEVENT/g)?.length;
    expect(eventsOf('Noor de Wit')).toBeGreaterThan(10);
    expect(eventsOf('Mila Vos')).toBe(1);
    for (const { subject, thread, senderName, dated } of mails) {
      expect(subject).toContain(`Veilig Thuis, jeugdbescherming en jeugdreclassering (${given.case.reference})`);
      expect([thread, senderName, dated]).toEqual([mails[0]?.thread, 'Gemeente Utrecht', START]);
    }
  });

  it('has the answer go to the lead, and to nobody who is it herself', async () => {
    const { mails } = await told(await opened(), STARTED, { kind: 'started', caseKind: 'tender' });
    const replyTo = (name: string) => mails.find((one) => one.person === name)?.replyTo;
    expect([replyTo('Iris Prins')?.name, replyTo('Noor de Wit')]).toEqual(['Noor de Wit', null]);
  });

  it('of a date that moved has it in a calendar file under the same id, with a higher number', async () => {
    const given = await opened();
    const { mails } = await told(given, MOVED, { ...moved, changed: CHANGED });
    expect(mails[0]?.calendar).toContain(`UID:${given.case.reference}/submission-close@tenderklok`);
    expect(mails[0]?.calendar).toContain('SEQUENCE:1');
  });
});

describe('a name that an operator types', () => {
  it('is the one person that she is', async () => {
    const { case: name, hash } = await opened();
    const asked = (text: string) => actorOf(depsOn(db()), { procedure: name.reference, hash, name: text });
    const noor = await asked('NOOR de wit');
    expect(noor).toEqual(await asked('n.dewit@utrecht.example'));
    expect(noor).toEqual(await asked(noor.by));
    expect(noor.vouched).toEqual({ issuer: 'temporal', subject: noor.by, roles: ['procedureLead'] });
  });

  it('has whatever role is needed on a private stack when the definition does not name her, and none where people log in', async () => {
    const { case: name, hash } = await opened();
    const asked = { procedure: name.reference, hash, name: 'Iemand anders' };
    expect((await actorOf(depsOn(db()), asked)).vouched.roles).toBeNull();
    expect((await actorOf({ ...depsOn(db()), logIn: true }, asked)).vouched.roles).toEqual([]);
  });

  it('is nobody by the id of somebody in another procedure', async () => {
    const [one, other] = [await opened(), await opened()];
    const asked = (given: Opened, text: string) =>
      actorOf(depsOn(db()), { procedure: given.case.reference, hash: given.hash, name: text });
    const { by } = await asked(one, 'Noor de Wit');
    await expect(asked(other, by)).rejects.toMatchObject({ type: 'Refused', nonRetryable: true });
  });

  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['a mark that no row can hold', 'Noor\u0000'],
    ['more than two hundred letters', 'x'.repeat(201)],
  ])('%s is none, and is not asked again', async (_name, text) => {
    const { case: name, hash } = await opened();
    const asked = actorOf(depsOn(db()), { procedure: name.reference, hash, name: text });
    await expect(asked).rejects.toMatchObject({ type: 'Refused', nonRetryable: true });
  });
});

describe('a reminder round', () => {
  it('is not silenced by a case whose definition cannot be read', async () => {
    const given = await opened();
    // Five working days before the clarification note.
    const now = Date.parse('2018-05-04T09:00:00+02:00');
    const due = milestoneOf('clarification-note', { lastDay: '2018-05-14' as never });
    const broken = await openedWith(db(), [due], { hash: 'weg' });
    const round = await new MockActivityEnvironment().run((): Promise<PreparedRound> =>
      prepareRound(depsOn(db()), { now, first: 100 }),
    );
    const mails = (await mailSince(db(), 0)).filter((one) => one.kind === 'reminder');
    expect(round.mails).toBeGreaterThan(0);
    expect([round.sent, mails.length]).toEqual([round.mails, round.mails]);
    // Asked again it sends nothing; a second try of the same asking counts what the first one sent.
    for (const [noted, sent] of [
      [undefined, 0],
      [0, round.mails],
    ] as const) {
      const again = new MockActivityEnvironment({ heartbeatDetails: noted });
      expect(
        (await again.run((): Promise<PreparedRound> => prepareRound(depsOn(db()), { now, first: 100 }))).sent,
      ).toBe(sent);
    }
    const texts = mails.map((one) => `${one.subject}\n${one.text}`).join('\n');
    expect(texts).toContain(given.case.reference);
    expect(texts).not.toContain(`${broken}:`);
  });

  it('warns before bids bind no longer, as long as nothing was awarded for good', async () => {
    const close = milestoneOf('submission-close', { state: 'passed', lastDay: '2018-05-24' as never });
    const decision = (state: 'open' | 'done') =>
      milestoneOf('award-decision', { state, lastDay: '2018-12-31' as never });
    const { name, hash } = await keptExample(db());
    const open = await openedWith(db(), [close, decision('open')], { name, hash });
    const kept = await keptExample(db());
    const awarded = await openedWith(db(), [close, decision('done')], kept);
    // Ten working days before 21 September, 120 days after the closing.
    const now = Date.parse('2018-09-07T09:00:00+02:00');
    await new MockActivityEnvironment().run((): Promise<PreparedRound> =>
      prepareRound(depsOn(db()), { now, first: 100 }),
    );
    const mails = (await mailSince(db(), 0)).filter((one) => one.day === '2018-09-07');
    const texts = mails.map((one) => one.text).join('\n');
    expect(texts).toContain('Dan is het einde van de gestanddoening.');
    expect(texts).toContain(`(${open})`);
    expect(texts).not.toContain(`(${awarded})`);
    expect(mails[0]?.calendar).toContain(`UID:${open}/bid-validity@tenderklok`);
  });
});

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

/** Tells of a fact. @returns the mails, in order of address. */
async function told(given: Opened, fact: CaseFact, about: NoticeAbout, by: string | null = 'Noor de Wit') {
  const { reference } = given.case;
  const people = by === null ? [] : [await actorOf(depsOn(db()), { procedure: reference, hash: given.hash, name: by })];
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
      expect(text).toContain('Reden: Storing bij het platform. Verplaatst door n.dewit@utrecht.example.');
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

  it('of an end says how and why', async () => {
    const given = await opened();
    const reason = await putText(db(), given.case.reference, 'Geen budget');
    const fact: CaseFact = { kind: 'finished', caseKind: 'tender', outcome: 'withdrawn', reason };
    const { mails } = await told(given, fact, { kind: 'ended', outcome: 'withdrawn' });
    expect(mails[0]?.text).toContain('Reden: Geen budget. Door n.dewit@utrecht.example.');
  });

  it('of an event or a milestone that is not in the case file fails at once', async () => {
    const given = await opened();
    const notice: Notice = { ...moved, ...given, changed: [], at: START, key: 'k', event: 'nergens' };
    await expect(notify(notice)).rejects.toMatchObject({ type: 'NotFound', nonRetryable: true });
    const about = { kind: 'overdue', milestone: 'nergens' } as const;
    await expect(told(given, MOVED, about)).rejects.toMatchObject({ type: 'NotFound', nonRetryable: true });
  });
});

describe('a name that an operator types', () => {
  it('is the one person that she is', async () => {
    const { case: name, hash } = await opened();
    const asked = (text: string) => actorOf(depsOn(db()), { procedure: name.reference, hash, name: text });
    expect(await asked('NOOR de wit')).toBe(await asked('n.dewit@utrecht.example'));
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
});

import { describe, expect, it } from 'vitest';
import type { CaseSnapshot } from '../../contracts/case-event.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { mailSince, type NewMail } from '../../store/outbox.ts';
import { remindable, remindedOf, remindersIn, remindersOf } from '../../store/reminders.ts';
import { lastRoundDay, putRound, readRound } from '../../store/rounds.ts';
import { holdOf, milestoneOf, NOW, termOf } from '../domain/acts/builders.ts';
import { emptyCaseFile, openedWith, snapshotOf } from './case-file.ts';

const db = emptyCaseFile();

const FIRST = '2018-05-01' as IsoDate;
const LAST = '2018-05-31' as IsoDate;
const OWN = milestoneOf('evaluation', { lastDay: LAST });
const OF_LAW = milestoneOf('subsidy-decision', { lastDay: LAST, term: termOf({ firstDay: '2018-05-02' as never }) });
const EFFECT = milestoneOf('service-start', { lastDay: LAST, owner: 'effect' });

/** Which of these milestones people are reminded of. */
async function remindedFor(
  milestones: readonly CaseMilestone[],
  over: Partial<CaseSnapshot> = {},
  [from, through]: readonly [IsoDate, IsoDate] = [FIRST, LAST],
): Promise<readonly string[]> {
  const reference = await openedWith(db(), milestones, { state: snapshotOf(over) });
  const found = await remindable(db(), from, through);
  return found.filter((one) => one.name.reference === reference).map((one) => one.milestone.id);
}

describe('people are reminded of', () => {
  it('what is open, and of nothing that is done, has passed or is overdue', async () => {
    const states = (['open', 'done', 'passed', 'overdue'] as const).map((state) => milestoneOf(state, { state }));
    expect(await remindedFor(states)).toEqual(['open']);
  });

  it('last days in the range, both ends included', async () => {
    const days = ['2018-05-01', '2018-05-02', '2018-05-30', '2018-05-31'];
    const milestones = days.map((day) => milestoneOf(day, { lastDay: day as IsoDate }));
    const range = ['2018-05-02', '2018-05-30'] as const;
    expect([...(await remindedFor(milestones, {}, range as never))].sort()).toEqual([...range]);
  });

  it('nothing of a case that has ended', async () => {
    expect(await remindedFor([OWN], { outcome: 'no-award' })).toEqual([]);
  });

  it('no decision as long as nobody applied', async () => {
    const decision = { ...OF_LAW, waitsFor: 'subsidy-application' };
    const application = (state: CaseMilestone['state']) =>
      milestoneOf('subsidy-application', { state, lastDay: '2018-04-01' as IsoDate });
    expect(await remindedFor([application('passed'), decision])).toEqual([]);
    expect(await remindedFor([application('done'), decision])).toEqual([OF_LAW.id]);
  });

  it('what runs on while the whole case stands still: terms of law, and what takes effect by itself', async () => {
    const all = await remindedFor([OWN, OF_LAW, EFFECT], { holds: [holdOf({ of: 'case' }, NOW)] });
    expect([...all].sort()).toEqual([EFFECT.id, OF_LAW.id].sort());
  });

  it('all but the one term that stands still', async () => {
    const holds = [holdOf({ of: 'term', milestone: OF_LAW.id }, NOW)];
    expect(await remindedFor([OWN, OF_LAW], { holds })).toEqual([OWN.id]);
  });

  it('everything when a lot waits for the judge', async () => {
    const holds = [holdOf({ of: 'lot', lot: 'perceel-1' }, NOW)];
    expect(await remindedFor([OWN], { holds })).toEqual([OWN.id]);
  });

  it('nothing that such a lot has for itself', async () => {
    const holds = [holdOf({ of: 'lot', lot: 'perceel-1' }, NOW)];
    const ofLot = milestoneOf('evaluation-perceel-1', { lot: 'perceel-1', lastDay: LAST });
    expect(await remindedFor([OWN, ofLot], { holds })).toEqual([OWN.id]);
  });

  it('with what is needed to write to its people', async () => {
    const name = { reference: 'OUDER/een', parent: 'OUDER', part: 'een' };
    await openedWith(db(), [OWN], { name, kind: 'subsidy', hash: 'h7' });
    const found = (await remindable(db(), FIRST, LAST)).find((one) => one.reference === name.reference);
    expect(found).toMatchObject({ name, hash: 'h7', roles: ['procedureLead'], remindWorkdays: [5, 1], milestone: OWN });
  });
});

describe('a round', () => {
  const DAY = '2018-05-24' as IsoDate;
  const mail = (key: string, no: number): NewMail => ({
    key,
    kind: 'reminder',
    reference: null,
    milestone: null,
    day: DAY,
    no,
    at: NOW,
    dated: null,
    sender: 'tender@utrecht.example',
    senderName: 'Gemeente Utrecht',
    replyTo: null,
    person: 'Noor',
    address: 'n@utrecht.example',
    subject: 'Over een week',
    text: 'tekst',
    html: '<p>tekst</p>',
    messageId: `<${key}@tenderklok.example>`,
    thread: null,
    calendar: null,
  });

  it('is prepared once: its mails, what each reminds of, and that it was', async () => {
    const reference = await openedWith(db(), [OWN]);
    const one = { person: 'n@utrecht.example', reference, milestone: OWN.id, version: 1, workdays: 5 };
    const round = { day: DAY, at: NOW, mails: [mail('a', 0), mail('b', 1)], reminded: [{ ...one, mail: 'a' }] };
    expect(await readRound(db(), DAY)).toBeNull();
    await putRound(db(), round);
    await putRound(db(), { ...round, mails: [{ ...mail('a', 0), subject: 'anders' }] });
    expect(await readRound(db(), DAY)).toEqual({ mails: 2 });
    expect(await lastRoundDay(db())).toBe(DAY);
    expect((await mailSince(db(), 0)).map((sent) => [sent.key, sent.subject, sent.at, sent.day])).toEqual([
      ['a', 'Over een week', NOW, DAY],
      ['b', 'Over een week', NOW, DAY],
    ]);
    expect(await remindedOf(db(), [reference])).toEqual([one]);
    expect(await remindedOf(db(), [])).toEqual([]);
    expect(await remindersOf(db(), reference, OWN.id)).toEqual([{ person: 'Noor', at: NOW }]);
    expect(await remindersIn(db(), 'a')).toEqual([
      { reference, milestone: OWN.id, workdays: 5, lastDay: LAST, ground: OWN.ground },
    ]);
  });
});

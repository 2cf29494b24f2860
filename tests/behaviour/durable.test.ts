import { WorkflowExecutionAlreadyStartedError, WorkflowFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askVerdict, performAct } from '../../client/temporal/updates.ts';
import { RECEIVED_SIGNAL, updateName, type Received } from '../../contracts/acts.ts';
import { TASK_QUEUE, WORKFLOW } from '../../contracts/names.ts';
import { keepDefinition } from '../../client/usecases/keep-definition.ts';
import { readCase, readMilestones } from '../../store/cases.ts';
import { readEvents } from '../../store/events.ts';
import { proofText } from '../../texts/labels/facts.ts';
import { actOf, idOf, named, START, start, startOf } from './running.ts';
import { sharedStage, play, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

async function failureOf(reference: string): Promise<ApplicationFailure> {
  try {
    await stage.client.workflow.getHandle(idOf(reference)).result();
  } catch (error) {
    const activity = error instanceof WorkflowFailedError ? error.cause : error;
    const cause = activity instanceof ApplicationFailure ? activity : (activity as Error).cause;
    if (cause instanceof ApplicationFailure) return cause;
  }
  return expect.fail('the start should have failed');
}

async function refusal(reference: string, milestone: string): Promise<string | undefined> {
  const outcome = await performAct(
    stage.client,
    idOf(reference),
    'reportMilestone',
    actOf({
      milestone,
      moment: START,
    }),
  );
  return outcome.kind === 'refused' ? outcome.refusal.rule : undefined;
}

const judged = (reference: string, milestone: string): ReturnType<typeof askVerdict> =>
  askVerdict(stage.client, idOf(reference), 'reportMilestone', actOf({ milestone, moment: START }));

describe('een start (P9, I1)', () => {
  it('een tweede start wordt geweigerd', async () => {
    await start(stage, 'DUBBEL-1');
    await expect(start(stage, 'DUBBEL-1')).rejects.toBeInstanceOf(WorkflowExecutionAlreadyStartedError);
  });

  it('met een vraag die er al is voordat er een plan is: de zaak begint gewoon, en de vraag telt', async () => {
    const [reference, hash] = ['VROEG-1', 'hash-of-VROEG-1'];
    await keepDefinition(stage, { reference, hash, text: named(reference), now: START });
    const question: Received = { kind: 'question', no: 1, at: START, inTime: 1 };
    await stage.client.workflow.signalWithStart(WORKFLOW.tenderProcedure, {
      ...startOf(reference, hash),
      signal: RECEIVED_SIGNAL,
      signalArgs: [question],
    });
    const kinds = async () => (await readEvents(stage.db, reference)).map(({ fact }) => fact.kind).sort();
    await expect.poll(kinds, { timeout: 20_000 }).toEqual(['phase-started', 'received']);
    expect((await readCase(stage.db, reference))?.state.own).toMatchObject({ counts: { questions: 1 } });
  });

  it('met een definitie vol fouten stopt meteen, met alle bevindingen', async () => {
    await start(
      stage,
      'FOUT-1',
      named('FOUT-1').replace('onderwerp:', 'onderwrep:').replace('2018-02-19', '2018-02-30'),
    );
    const failure = await failureOf('FOUT-1');
    expect(failure.type).toBe('InvalidDefinition');
    const findings = (failure.details ?? []).flat() as readonly { rule: string }[];
    expect(findings.map((one) => one.rule)).toEqual(expect.arrayContaining(['unknown-key', 'missing-key', 'bad-date']));
  });

  it('zonder vastgelegde definitie stopt meteen en zegt wat te doen', async () => {
    await stage.client.workflow.start(WORKFLOW.tenderProcedure, {
      workflowId: idOf('NIETS-1'),
      taskQueue: TASK_QUEUE,
      args: [{ kenmerk: 'NIETS-1', hash: 'geen' }],
    });
    const failure = await failureOf('NIETS-1');
    expect(failure.type).toBe('NotFound');
    expect(failure.message).toContain('met de opdracht start');
  });
});

describe('een handeling', () => {
  it('met hetzelfde nummer krijgt het eerste antwoord, en gebeurt één keer', async () => {
    await start(stage, 'ACT-1');
    const wish = { id: 'eenmalig', milestone: 'prior-notice', by: 'lead', moment: START + 1_000, proof: 'TED 1' };
    const first = await performAct(stage.client, idOf('ACT-1'), 'reportMilestone', wish);
    const again = await performAct(stage.client, idOf('ACT-1'), 'reportMilestone', wish);
    expect(first).toMatchObject({ kind: 'done', answer: { at: START + 1_000 } });
    const later = await performAct(stage.client, idOf('ACT-1'), 'reportMilestone', { ...wish, moment: START + 5_000 });
    expect(again).toEqual(first);
    expect(later).toEqual(first);
    // Under an id that the server does not know: the case itself remembers.
    const handle = stage.client.workflow.getHandle(idOf('ACT-1'));
    const args = [wish] as [object];
    expect(await handle.executeUpdate(updateName('reportMilestone'), { args, updateId: 'nog-eens' })).toEqual(
      first.kind === 'done' && first.answer,
    );
    const reported = (await readEvents(stage.db, 'ACT-1')).filter((event) => event.fact.kind === 'milestone-reported');
    expect(reported.map(({ milestone, by, fact }) => [milestone, by, proofText(fact, by)])).toEqual([
      ['prior-notice', ['lead'], 'TED 1'],
    ]);
  });

  it.each([
    ['een andere handeling', 'suspend', { reason: 'kort geding' }],
    ['een andere inhoud', 'reportMilestone', { milestone: 'prior-notice', proof: 'TED 2' }],
    ['een andere persoon', 'reportMilestone', { milestone: 'prior-notice', proof: 'TED 1', by: 'jurist' }],
  ] as const)('met een nummer dat al is gebruikt voor %s wordt geweigerd', async (_name, act, fields) => {
    const wish = { id: 'eenmalig', by: 'lead', moment: START + 2_000, ...fields };
    expect(await performAct(stage.client, idOf('ACT-1'), act, wish)).toMatchObject({
      kind: 'refused',
      refusal: { rule: 'id-taken' },
    });
  });

  it.each([
    ['submission-close', 'not-ours'],
    ['award-decision', 'wrong-phase'],
    ['prior-notice', 'already-done'],
    ['bestaat-niet', 'unknown-milestone'],
  ])('%s: %s, ook bij een proef', async (milestone, rule) => {
    expect(await judged('ACT-1', milestone)).toMatchObject({ kind: 'refused', refusal: { rule } });
    expect(await refusal('ACT-1', milestone)).toBe(rule);
  });

  it('een proef van wat mag, zegt dat en verandert niets', async () => {
    const before = await readEvents(stage.db, 'ACT-1');
    const possible = { kind: 'possible', changed: [], waitsFor: 0 };
    expect(await judged('ACT-1', 'market-consultation')).toMatchObject(possible);
    expect(await judged('ACT-1', 'market-consultation')).toMatchObject(possible);
    expect(await readEvents(stage.db, 'ACT-1')).toEqual(before);
    expect(await judged('NERGENS', 'market-consultation')).toBe('not-found');
  });

  it.each([
    ['zonder naam', { by: ' ' }, 'missing-by'],
    ['in de toekomst', { by: 'lead', moment: START + 86_400_000 }, 'moment-in-future'],
  ])('%s: %s', async (_what, wish, rule) => {
    const outcome = await performAct(stage.client, idOf('ACT-1'), 'reportMilestone', {
      ...actOf({ milestone: 'market-consultation' }),
      ...wish,
    });
    expect(outcome.kind === 'refused' && outcome.refusal.rule).toBe(rule);
  });

  it('in een zaak die niet bestaat, zegt dat', async () => {
    const outcome = await performAct(stage.client, idOf('NERGENS'), 'suspend', actOf({ reason: 'x' }));
    expect(outcome.kind).toBe('not-found');
  });
});

describe('wat een operator ziet', () => {
  it('zoekvelden en details zeggen waar de zaak op wacht, zonder code te kennen', async () => {
    const { typedSearchAttributes } = await stage.client.workflow.getHandle(idOf('ACT-1')).describe();
    const shown = Object.fromEntries(typedSearchAttributes.getAll().map((pair) => [pair.key.name, pair.value]));
    expect(shown).toMatchObject({
      Kenmerk: 'ACT-1',
      Fase: 'marktconsultatie',
      Proceduretype: 'subsidietender',
      WachtOp: 'aanmelden marktconsultatie',
      AanZet: 'anderen',
      TeLaat: false,
      Geschorst: false,
      // Within its last day, not at the midnight after it.
      VolgendeTermijn: new Date('2018-03-05T22:59:00Z'),
      VolgendeStap: new Date('2018-03-05T23:00:00Z'),
    });
  });

  it('het leesmodel houdt planning, stand en versie bij', async () => {
    expect(await readCase(stage.db, 'ACT-1')).toMatchObject({
      phase: 'consultation',
      state: { waitingFor: 'consultation-enrolment', outcome: null },
    });
    const [first] = await readMilestones(stage.db, 'ACT-1');
    expect(first?.milestone).toMatchObject({ id: 'prior-notice', state: 'done', version: 1 });
  });
});

describe('herinneringen', () => {
  it('gaan per persoon in één mail, en een tweede ronde op dezelfde dag stuurt niets', async () => {
    const { mails, lines } = await play(stage, { until: '2018-03-12' });
    const [start, first] = mails.filter((mail) => mail.to?.[0]?.address === 's.bakker@utrecht.example');
    expect(start?.subject).toMatch(/^Gestart: u bent inkoper van deze procedure · /);
    expect(first?.subject).toMatch(/^Over 10 werkdagen: marktconsultatie · Veilig Thuis/);
    expect(first?.subject).toContain(lines[0]?.reference);
    expect(first?.text).toContain('Vrijdag 9 maart 2018\n\nUiterlijk dan moet de marktconsultatie zijn gehouden');
    expect(first?.text).toContain('Waarom dan? De gids zegt het in paragraaf 2.4.');
    const before = mails.length;
    await stage.client.workflow.execute(WORKFLOW.reminderRound, {
      workflowId: 'herinneringen/nog-eens',
      taskQueue: TASK_QUEUE,
      args: [{ mornings: [{ now: Date.parse('2018-02-23T10:00:00Z') }] }],
    });
    const ids = mails.map((mail) => mail.messageId);
    expect(new Set(ids).size).toBe(before);
  });
});

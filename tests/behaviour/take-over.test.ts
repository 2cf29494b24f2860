import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { performAct } from '../../client/temporal/updates.ts';
import { findCase } from '../../client/usecases/find.ts';
import type { CaseInput } from '../../contracts/input.ts';
import { WORKFLOW } from '../../contracts/names.ts';
import type { DoneBefore } from '../../domain/case/taken-over.ts';
import { viewOf } from '../../domain/case/view.ts';
import { keepDefinition } from '../../client/usecases/keep-definition.ts';
import { readEvents } from '../../store/events.ts';
import { mailSince } from '../../store/outbox.ts';
import { putText } from '../../store/texts.ts';
import { factText } from '../../texts/labels/facts.ts';
import { actOf, idOf, named, startOf } from './running.ts';
import { sharedStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

const at = (text: string): number => Date.parse(`2018-${text.replace(' ', 'T')}:00+02:00`);
/** Wednesday 16 May 2018: the note was due on the 14th, and bids close on the 24th. */
const NOW = at('05-16 11:00');
const DONE = { 'prior-notice': '02-19 12:00', 'market-consultation': '03-26 12:00', 'contract-notice': '04-13 09:00' };

async function takeOver(reference: string, done: Readonly<Record<string, string>>): Promise<void> {
  const hash = `hash-of-${reference}`;
  await keepDefinition(stage, { reference, hash, text: named(reference), now: NOW });
  const said = Object.entries(done).map(async ([milestone, moment]): Promise<DoneBefore> => {
    const proof = await putText(stage.db, reference, `bewijs van ${milestone}`);
    return { milestone, happenedAt: at(moment), proof };
  });
  const input: CaseInput = {
    kenmerk: reference,
    hash,
    takenOver: { by: 'lead', done: await Promise.all(said) },
    clock: { offsetMs: NOW - Date.now(), startsAt: NOW },
  };
  await stage.client.workflow.start(WORKFLOW.tenderProcedure, { ...startOf(reference, hash), args: [input] });
}

const known = async (reference: string) => {
  const found = await findCase(stage.desk, reference);
  return found === null ? null : viewOf(found.state, NOW);
};

describe('een procedure die al loopt, wordt overgenomen', () => {
  it('met wat er is gedaan; wat niet is gemeld, wordt gevraagd en niet aangenomen', async () => {
    const reference = 'OVERNAME-1';
    await takeOver(reference, DONE);
    await expect.poll(async () => (await known(reference))?.phase, { timeout: 20_000 }).toBe('questions');
    const events = async () => (await readEvents(stage.db, reference)).map(({ fact }) => fact);
    await expect.poll(async () => (await events()).map(({ kind }) => kind)).toContain('phase-started');
    expect((await events()).map((one) => factText(one))).toEqual([
      'Overgenomen; wat hiervoor gebeurde, is niet gevolgd door Tenderklok. Al gedaan: 3. Niet gemeld: nota van inlichtingen',
      'Vooraankondiging: gedaan vóór de overname, op ma 19 feb 2018 11.00',
      'Aanmelden marktconsultatie: voorbij vóór de overname',
      'Marktconsultatie: gedaan vóór de overname, op ma 26 mrt 2018 12.00',
      'Aankondiging: gedaan vóór de overname, op vr 13 apr 2018 09.00',
      'Vragen tot: voorbij vóór de overname',
      'Nota van inlichtingen: niet gemeld bij de overname',
      'Fase begonnen: vragen en antwoorden',
    ]);
    const view = await known(reference);
    expect(view).toMatchObject({
      takenOverAt: NOW,
      waitingFor: { milestone: { id: 'clarification-note' }, shown: 'not-reported' },
      // Nobody is warned of the day that was not watched, but of what is still not reported again: five working days after it was asked for.
      nextAt: at('05-24 09:00'),
    });
    const mails = async () => (await mailSince(stage.db, 0)).filter((mail) => mail.reference === reference);
    await expect
      .poll(async () => (await mails()).filter((mail) => mail.kind === 'taken-over').length, { timeout: 20_000 })
      .toBeGreaterThan(0);
    const told = (await mails()).filter((mail) => mail.kind === 'taken-over');
    for (const { subject } of told) expect(subject).toMatch(/^Overgenomen, nog te melden: nota van inlichtingen · /);
  });

  it('en gaat verder zodra is gemeld wat nog ontbrak, ook van maanden terug', async () => {
    const reference = 'OVERNAME-2';
    await takeOver(reference, { 'prior-notice': '02-19 12:00' });
    await expect.poll(async () => (await known(reference))?.phase, { timeout: 20_000 }).toBe('consultation');
    const reported = async (milestone: string, moment: string) =>
      performAct(
        stage.client,
        idOf(reference),
        'reportMilestone',
        actOf({ milestone, happenedAt: at(moment), moment: NOW }),
      );
    expect(await reported('market-consultation', '03-26 12:00')).toMatchObject({ kind: 'done' });
    expect(await reported('contract-notice', '04-13 09:00')).toMatchObject({ kind: 'done' });
    expect(await reported('clarification-note', '05-14 09:00')).toMatchObject({ kind: 'done' });
    expect((await known(reference))?.phase).toBe('submission');
  });

  it('en stopt meteen met wat niet kan, ook als zij buiten de opdrachtregel om begint', async () => {
    const reference = 'OVERNAME-3';
    await takeOver(reference, { 'clarification-note': '05-14 12:00' });
    const failed = stage.client.workflow.getHandle(idOf(reference)).result();
    await expect(failed).rejects.toMatchObject({ cause: { cause: { type: 'InvalidDefinition' } } });
    expect(await known(reference)).toBeNull();
  });

  it('en zegt wat er ontbreekt als iemand met de hand iets anders meegeeft', async () => {
    const [reference, hash] = ['OVERNAME-4', 'hash-of-OVERNAME-4'];
    await keepDefinition(stage, { reference, hash, text: named(reference), now: NOW });
    const input = { kenmerk: reference, hash, takenOver: { done: 'alles', by: 'lead' } };
    const handle = await stage.client.workflow.start(WORKFLOW.tenderProcedure, {
      ...startOf(reference, hash),
      args: [input],
    });
    await expect(handle.result()).rejects.toMatchObject({ cause: { type: 'InvalidDefinition' } });
  });
});

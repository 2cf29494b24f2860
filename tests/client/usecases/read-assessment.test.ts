import { describe, expect, it } from 'vitest';
import { readAssessmentIn } from '../../../client/usecases/read-assessment.ts';
import type { FoundCase } from '../../../client/usecases/find.ts';
import type { Rows } from '../../../domain/evaluation/rows.ts';
import { readScenario } from '../../../files/scenario/read-scenario.ts';
import { readEvents } from '../../../store/events.ts';
import { NOW } from '../../domain/acts/builders.ts';
import { example, exampleText } from '../../examples.ts';
import { emptyCaseFile } from '../../store/case-file.ts';
import { deskOn, openTender } from './desk.ts';

const db = emptyCaseFile();
const DONE = { at: NOW, changed: [], waitsFor: 0 };

/** Grades and prices of the Utrecht example, complete. */
const ROWS = ((): Rows => {
  const { scenario } = readScenario(exampleText('utrecht-2018.scenario'), example('utrecht-2018').type);
  const found = scenario?.acts.find((one) => one.kind === 'assess');
  if (found === undefined) throw new Error('the example reads nothing in');
  return found.rows;
})();

const GIVEN = { rows: ROWS, whole: true, by: 'Noor de Wit', tries: false, id: 'lees-in-1' };

/** The case is where bids are judged. */
const judging = ({ stored, milestones, state }: FoundCase): FoundCase => ({
  stored,
  milestones,
  state: { ...state, phase: 'evaluation' },
});
const kept = (reference: string) => db().selectFrom('grades').selectAll().where('reference', '=', reference).execute();
const onRecord = async (reference: string) => (await readEvents(db(), reference)).map((one) => one.fact.kind);

describe('cijfers en prijzen inlezen', () => {
  it('bewaart ze en laat de zaak rekenen', async () => {
    const found = judging(await openTender(db()));
    const { desk, asked } = deskOn(db(), () => DONE);
    const outcome = await readAssessmentIn(desk, found, GIVEN);
    expect(outcome).toMatchObject({ kind: 'scored', acted: { kind: 'done' } });
    expect(asked).toMatchObject([{ name: 'scoreBids', args: [{ id: 'lees-in-1' }] }]);
    expect(await kept(found.stored.name.reference)).not.toEqual([]);
  });

  it('een proef telt ze en bewaart niets', async () => {
    const found = judging(await openTender(db()));
    const { desk, asked } = deskOn(db(), () => DONE);
    expect(await readAssessmentIn(desk, found, { ...GIVEN, tries: true })).toMatchObject({ kind: 'complete' });
    expect([asked, await kept(found.stored.name.reference)]).toEqual([[], []]);
  });

  it.each([
    ['in het echt staat dat in het dossier', false, ['refused']],
    ['na een proef niet', true, []],
  ])('voor haar uur wordt niets bewaard: %s', async (_name, tries, record) => {
    const found = await openTender(db());
    const { desk, asked } = deskOn(db(), () => DONE);
    const outcome = await readAssessmentIn(desk, found, { ...GIVEN, tries });
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { rule: 'wrong-phase' } });
    expect([asked, await kept(found.stored.name.reference)]).toEqual([[], []]);
    expect(await onRecord(found.stored.name.reference)).toEqual(record);
  });

  it('alles of niets: een bestand dat niet heel was, telt niet', async () => {
    const found = judging(await openTender(db()));
    const { desk, asked } = deskOn(db(), () => DONE);
    expect(await readAssessmentIn(desk, found, { ...GIVEN, whole: false })).toEqual({ kind: 'faulty', faults: [] });
    expect([asked, await kept(found.stored.name.reference)]).toEqual([[], []]);
  });
});

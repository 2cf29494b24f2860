import { describe, expect, it } from 'vitest';
import { readAssessmentIn } from '../../../client/usecases/read-assessment.ts';
import { TRY_UPDATE } from '../../../contracts/acts.ts';
import { refusal } from '../../../domain/acts/refusal.ts';
import type { Rows } from '../../../domain/evaluation/rows.ts';
import { readScenario } from '../../../files/scenario/read-scenario.ts';
import type { FoundCase } from '../../../client/usecases/find.ts';
import { putCheck } from '../../../store/bid-checks.ts';
import { receive } from '../../../store/receipts.ts';
import { readEvents } from '../../../store/events.ts';
import { NOW } from '../../domain/acts/builders.ts';
import { example, exampleText } from '../../examples.ts';
import { emptyCaseFile } from '../../store/case-file.ts';
import { deskOn, notFound, openTender, type Asked } from './desk.ts';

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

/** Every bid of the example came in, in time. */
async function bidIn({ stored }: FoundCase, ...parties: readonly string[]): Promise<void> {
  const { reference } = stored.name;
  for (const party of parties.length === 0 ? ROWS.bids.map(({ bid }) => bid) : parties)
    await receive(db(), { reference, kind: 'bid', uploadId: '1', party, lot: null, sha256: 'a', at: NOW });
}

/** What a case answers that lacks nothing but grades and prices. */
const answering = ({ name }: Asked) =>
  name === TRY_UPDATE ? { kind: 'refused', refusal: refusal('assessment-incomplete') } : DONE;
const asksOf = (asked: readonly Asked[]) => asked.map(({ name }) => name);
const kept = (reference: string) => db().selectFrom('grades').selectAll().where('reference', '=', reference).execute();
const onRecord = async (reference: string) => (await readEvents(db(), reference)).map((one) => one.fact.kind);

describe('cijfers en prijzen inlezen', () => {
  it('vraagt de zaak of zij zou rekenen, bewaart ze en laat haar rekenen', async () => {
    const found = await openTender(db());
    await bidIn(found);
    const { desk, asked } = deskOn(db(), answering);
    const outcome = await readAssessmentIn(desk, found, GIVEN);
    expect(outcome).toMatchObject({ kind: 'scored', acted: { kind: 'done' } });
    expect(asked).toMatchObject([{ name: TRY_UPDATE }, { name: 'bereken', args: [{ id: 'lees-in-1' }] }]);
    expect(await kept(found.stored.name.reference)).not.toEqual([]);
  });

  it('een proef vraagt het de zaak, telt ze en bewaart niets', async () => {
    const found = await openTender(db());
    await bidIn(found);
    const { desk, asked } = deskOn(db(), answering);
    expect(await readAssessmentIn(desk, found, { ...GIVEN, tries: true })).toMatchObject({ kind: 'complete' });
    expect([asksOf(asked), await kept(found.stored.name.reference)]).toEqual([[TRY_UPDATE], []]);
  });

  it.each([
    ['in het echt staat dat in het dossier', false, ['refused']],
    ['na een proef niet', true, []],
  ])('zegt de zaak nee, dan wordt niets bewaard: %s', async (_name, tries, record) => {
    const found = await openTender(db());
    const no = { kind: 'refused', refusal: refusal('wrong-phase') };
    const { desk, asked } = deskOn(db(), () => no);
    expect(await readAssessmentIn(desk, found, { ...GIVEN, tries })).toEqual(no);
    expect([asksOf(asked), await kept(found.stored.name.reference)]).toEqual([[TRY_UPDATE], []]);
    expect(await onRecord(found.stored.name.reference)).toEqual(record);
  });

  it.each([
    ['die is geëindigd, weigert', 'completed', { kind: 'refused', refusal: refusal('already-ended') }],
    ['die niet loopt, zegt dat', null, { kind: 'not-running' }],
  ] as const)('een zaak %s', async (_name, outcome, expected) => {
    const found = await openTender(db(), { outcome });
    const { desk } = deskOn(db(), notFound);
    expect(await readAssessmentIn(desk, found, GIVEN)).toEqual(expected);
    expect(await kept(found.stored.name.reference)).toEqual([]);
  });

  it('wie niet heeft ingeschreven of te laat was, komt er niet in, en wie op tijd was wordt niet vergeten', async () => {
    const found = await openTender(db());
    await bidIn(found, ...ROWS.bids.slice(1).map(({ bid }) => bid.replace('inschrijver-', 'Inschrijver ')), 'Zoë');
    const { desk, asked } = deskOn(db(), answering);
    const outcome = await readAssessmentIn(desk, found, GIVEN);
    expect(outcome).toMatchObject({
      kind: 'faulty',
      closing: 'gids 2.4',
      faults: [
        { kind: 'bid-not-received', row: 'inschrijver-a' },
        { kind: 'bid-without-row', row: 'Zoë' },
      ],
    });
    expect([asksOf(asked), await kept(found.stored.name.reference)]).toEqual([[TRY_UPDATE], []]);
    expect(await onRecord(found.stored.name.reference)).toEqual(['refused']);
  });

  it('wie bij de toets is uitgesloten, krijgt geen cijfer en staat in geen rangorde', async () => {
    const found = await openTender(db());
    await bidIn(found);
    const { reference } = found.stored.name;
    const check = { bid: 2, check: 'exclusion', reason: 't:1', by: 'p:1', at: NOW } as const;
    await putCheck(db(), reference, { ...check, verdict: 'excludes' });
    const { desk } = deskOn(db(), answering);
    const [, second] = ROWS.bids;
    expect(await readAssessmentIn(desk, found, GIVEN)).toMatchObject({
      kind: 'faulty',
      faults: [{ kind: 'bid-excluded', row: second?.bid, no: 2 }],
    });
    expect(await kept(reference)).toEqual([]);
    await putCheck(db(), reference, { ...check, verdict: 'meets' });
    expect(await readAssessmentIn(desk, found, GIVEN)).toMatchObject({ kind: 'scored' });
  });

  it('alles of niets: een bestand dat niet heel was, telt niet', async () => {
    const found = await openTender(db());
    const { desk, asked } = deskOn(db(), answering);
    expect(await readAssessmentIn(desk, found, { ...GIVEN, whole: false })).toMatchObject({
      kind: 'faulty',
      faults: [],
    });
    expect([asked, await kept(found.stored.name.reference)]).toEqual([[], []]);
  });
});

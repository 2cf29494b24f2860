import { describe, expect, it } from 'vitest';
import { whyDate } from '../../../client/told/why-date.ts';
import { findCase } from '../../../client/usecases/find.ts';
import { madeBy } from '../../../client/usecases/made-by.ts';
import type { CaseFact } from '../../../domain/case/fact.ts';
import { recordEvents } from '../../../store/record.ts';
import { commandLine } from '../../../texts/command-line.ts';
import { at, caseOf, milestoneOf } from '../../domain/acts/builders.ts';
import { emptyCaseFile, eventOf, snapshotOf } from '../../store/case-file.ts';
import { openTender } from './desk.ts';

const db = emptyCaseFile();
const CLOSE = milestoneOf('submission-close', { term: null });
const LATER = { ...CLOSE, version: 2, endsAt: at('05-31 15:00') };

async function moved() {
  const { reference } = (await openTender(db(), {}, [CLOSE])).stored.name;
  const fact: CaseFact = {
    kind: 'moved',
    milestone: CLOSE.id,
    version: 2,
    reason: 'een week extra',
    outage: null,
    newWinner: null,
  };
  const events = [eventOf(reference, 1, fact, { milestones: [LATER], by: ['n.dewit@utrecht.example'] })];
  const facts = { ...caseOf().facts, moved: { [CLOSE.id]: { day: LATER.lastDay } } };
  await recordEvents(db(), { reference, events, state: snapshotOf({ facts }) });
  const found = await findCase({ db: db() }, reference);
  if (found === null) throw new Error('the case is on file');
  return found;
}

describe('wie een datum haar dag gaf', () => {
  it('staat bij de uitleg, met de reden', async () => {
    const found = await moved();
    const made = await madeBy({ db: db() }, found.stored.name.reference, LATER);
    expect(whyDate(found, LATER, commandLine, made)).toContainEqual(
      expect.stringMatching(
        /^Deze datum is van .+: Sluiting inschrijving: verplaatst, door n\.dewit@utrecht\.example \(een week extra\)\.$/,
      ),
    );
  });

  it('is niemand als het de eerste datum is', async () => {
    const found = await moved();
    expect(await madeBy({ db: db() }, found.stored.name.reference, CLOSE)).toBeNull();
  });
});

it('een periode zegt ook wanneer zij begint', async () => {
  const found = await openTender(db());
  const period = milestoneOf('evaluation', { kind: 'window', term: null, firstDay: LATER.lastDay });
  expect(whyDate(found, period, commandLine).join(' ')).toContain('De periode begint op ');
});

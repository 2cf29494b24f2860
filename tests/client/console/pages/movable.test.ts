import { describe, expect, it } from 'vitest';
import { changePlan } from '../../../../domain/plan/change/change-plan.ts';
import { isFixedByLaw } from '../../../../domain/plan/change/move-rules.ts';
import { addDays } from '../../../../domain/law/day.ts';
import { NO_FACTS } from '../../../../domain/plan/plan-facts.ts';
import { caseOf } from '../../../domain/acts/builders.ts';
import { example } from '../../../examples.ts';
import { emptyCaseFile } from '../../../store/case-file.ts';
import { openTender } from '../../usecases/desk.ts';
import { browserOf, consoleOn } from '../console-on.ts';

const db = emptyCaseFile();
const choices = (page: string): readonly string[] =>
  [...(/<select[^>]*name="mijlpaal"[^]*?<\/select>/.exec(page)?.[0] ?? '').matchAll(/option value="([^"]+)"/g)].map(
    ([, name = '']) => name,
  );

const given = (name: string) => ({ ...example(name), of: { kind: 'tender' as const }, facts: NO_FACTS });
function planned(name: string) {
  const start = changePlan({ ...given(name), change: { kind: 'start', now: 0 } });
  if (start.kind !== 'planned') throw new Error(start.kind);
  return start.milestones;
}

describe('wat verplaatst kan worden', () => {
  it('het formulier biedt geen datum aan waarvan de wet zegt welke dag zij is, en zegt waar zij van telt', async () => {
    const start = planned('utrecht-2018');
    const withTerms = caseOf().milestones.map((one) => ({
      ...one,
      term: start.find(({ id }) => id === one.id)?.term ?? null,
    }));
    const { reference } = (await openTender(db(), {}, withTerms)).stored.name;
    const noor = await browserOf(consoleOn(db()).app, 'n.dewit@utrecht.example');
    const page = await (await noor.get(`/procedures/${reference}/doen/verplaats`)).text();
    expect(choices(page)).toContain('sluiting-inschrijving');
    expect(choices(page)).not.toContain('bezwaartermijn');
    expect(page).toMatch(
      /Niet zelf te verplaatsen, omdat de wet zegt welke dag het is: bezwaartermijn \(telt vanaf [^;]*gunning[^;]*; Algemene wet bestuursrecht, artikel 6:7\)/,
    );
    const date = await (await noor.get(`/procedures/${reference}/datum/bezwaartermijn`)).text();
    expect(date).not.toContain('doen/verplaats');
    expect(date).toContain('Verplaats de datum waar de termijn van telt');
  });

  it('een gepasseerde sluiting staat erbij zolang een storing haar nog open kan zetten', async () => {
    const closed = caseOf().milestones.map((one) =>
      one.traits.includes('closes-bids') ? { ...one, state: 'passed' as const } : one,
    );
    const { reference } = (await openTender(db(), {}, closed)).stored.name;
    const noor = await browserOf(consoleOn(db()).app, 'n.dewit@utrecht.example');
    const page = await (await noor.get(`/procedures/${reference}/doen/verplaats`)).text();
    expect(choices(page)).toContain('sluiting-inschrijving');
    expect(page).toContain(', alleen na een storing)');
  });

  it.each(['utrecht-2018', 'lnvt-2020', 'heerlen-2018'])(
    '%s: wat de wet vastlegt, kan naar geen enkele dag, en al het andere naar een dag ervoor of erna',
    (name) => {
      const start = planned(name);
      const now = (start[0]?.endsAt ?? 0) - 90 * 86_400_000;
      const goes = ({ id, lastDay }: (typeof start)[number]): boolean =>
        [-14, -7, -3, -1, 1, 3, 7, 14].some(
          (days) =>
            changePlan({ ...given(name), change: { kind: 'move', milestone: id, to: addDays(lastDay, days), now } })
              .kind === 'planned',
        );
      expect(start.filter((one) => goes(one) === isFixedByLaw(given(name).type, one.id))).toEqual([]);
    },
  );
});

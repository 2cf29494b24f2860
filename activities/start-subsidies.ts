import type { StartSubsidies } from '../contracts/activities.ts';
import type { CaseInput } from '../contracts/input.ts';
import { subsidyName, WORKFLOW } from '../contracts/names.ts';
import { subsidyTitle } from '../texts/labels/activities.ts';
import { takeBasePrices } from '../store/price-years.ts';
import type { IsoDate } from '../domain/law/iso-date.ts';
import type { Definition } from '../domain/plan/definition.ts';
import { grantYear } from './grant-year.ts';
import { granteesOf } from './grantees.ts';
import { loadDefinition } from './definition.ts';
import type { Deps } from './deps.ts';
import { clockOf, startOnce } from './start-once.ts';

/** Starts the yearly case of every grantee; one that runs already is left alone. */
export async function startSubsidies(deps: Deps, request: StartSubsidies): Promise<string[]> {
  const { reference: procedure } = request.case;
  const loaded = await loadDefinition(deps, procedure, request.hash);
  const { definition } = loaded;
  const references: string[] = [];
  for (const grantee of await granteesOf(deps, request.case, loaded)) {
    const name = subsidyName(procedure, grantee.id);
    const { reference } = name;
    const winners = (request.winners ?? []).filter((one) => grantee.lots.includes(one.lot));
    // Lots that were not awarded have no grantee.
    if (request.winners !== null && winners.length === 0) continue;
    if (request.waiting.includes(grantee.id)) continue;
    if (grantee.lots.length > 0 && grantee.lots.every((lot) => request.endedLots.includes(lot))) continue;
    for (const year of yearsBeforeIndexation(definition)) {
      await takeBasePrices(deps.db, reference, { reference: procedure, winners, year });
      await grantYear(deps, definition, name, year);
    }
    const bij = { parent: name.parent, part: name.part };
    const servesFrom = servesFromOf(request, grantee.lots);
    const input: CaseInput = {
      kenmerk: reference,
      hash: request.hash,
      bij,
      ...(servesFrom === null ? {} : { servesFrom }),
      ...(await clockOf(deps, reference, request)),
    };
    await startOnce(deps, WORKFLOW.subsidy, 'subsidy', name, input, subsidyTitle(grantee.id, definition.subject));
    references.push(reference);
  }
  return references;
}

/** The day on which a grantee begins: with the first of its lots that goes on. */
function servesFromOf({ services, endedLots }: StartSubsidies, lots: readonly string[]): IsoDate | null {
  const own = services.filter(({ lot }) =>
    lots.length === 0 ? lot === null : lot !== null && lots.includes(lot) && !endedLots.includes(lot),
  );
  const [first = null] = own.map(({ from }) => from).toSorted();
  return first;
}

/** The years in which the prices of the bid hold: the first, and those until the first indexation. */
function yearsBeforeIndexation({ subsidy }: Definition): number[] {
  if (subsidy === null) return [];
  const { firstYear, years, indexation } = subsidy;
  const until = Math.min(indexation?.firstYear ?? firstYear + years, firstYear + years);
  return Array.from({ length: Math.max(1, until - firstYear) }, (_, index) => firstYear + index);
}

import type { StartSubsidies } from '../contracts/activities.ts';
import type { CaseInput } from '../contracts/input.ts';
import { subsidyName, WORKFLOW } from '../contracts/names.ts';
import { subsidyTitle } from '../texts/labels/activities.ts';
import { takeBasePrices } from '../store/price-years.ts';
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
    const input: CaseInput = {
      kenmerk: reference,
      hash: request.hash,
      bij,
      ...(await clockOf(deps, reference, request)),
    };
    await startOnce(deps, WORKFLOW.subsidy, 'subsidy', name, input, subsidyTitle(grantee.id, definition.subject));
    references.push(reference);
  }
  return references;
}

/** The years in which the prices of the bid hold: the first, and those until the first indexation. */
function yearsBeforeIndexation({ subsidy }: Definition): number[] {
  if (subsidy === null) return [];
  const { firstYear, years, indexation } = subsidy;
  const until = Math.min(indexation?.firstYear ?? firstYear + years, firstYear + years);
  return Array.from({ length: Math.max(1, until - firstYear) }, (_, index) => firstYear + index);
}

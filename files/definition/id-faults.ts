import { oneWord } from '../../domain/one-word.ts';
import type { Finding } from '../../domain/plan/finding.ts';
import { fault } from './fault.ts';
import type { DefinitionFile } from './schema.ts';
import { subsidyTerms } from './subsidy-terms.ts';
import { twice } from './twice.ts';

/** Names outside the assessment that mean two things: a lot, a participant and a document of evidence are there once. */
export const idFaults = (file: DefinitionFile): readonly Finding[] => [
  ...twice((file.percelen ?? []).map(({ id }) => id)).map(([id, at]) =>
    fault('twice', ['percelen', at, 'id'], `Perceel ${id} staat er twee keer. Geef elk perceel een eigen id.`),
  ),
  ...twice((file.percelen ?? []).map(({ naam }) => oneWord(naam))).map(([, at]) =>
    fault(
      'twice',
      ['percelen', at, 'naam'],
      `Twee percelen heten ${file.percelen?.[at]?.naam ?? ''}. Geef elk perceel een eigen naam.`,
    ),
  ),
  ...twice((file.bewijsmiddelen ?? []).map(({ stuk }) => stuk)).map(([name, at]) =>
    fault('twice', ['bewijsmiddelen', at, 'stuk'], `${name} staat er twee keer. Houd er één over.`),
  ),
  ...twice((file.deelnemers ?? []).map(({ naam }) => naam)).map(([name, at]) =>
    fault('twice', ['deelnemers', at, 'naam'], `${name} staat er twee keer. Houd er één over.`),
  ),
  ...granteeFaults(file),
];

/** Every lot has one grantee: its prices are those of the winner. */
function granteeFaults({ percelen = [], subsidie }: DefinitionFile): readonly Finding[] {
  if (subsidie?.ontvangers === undefined) return [];
  const lots = percelen.map(({ id }) => id);
  const { grantees } = subsidyTerms(subsidie, lots);
  const given = grantees.flatMap((one, at) => [...new Set(one.lots)].map((lot) => ({ lot, at })));
  return twice(given.map(({ lot }) => lot)).map(([lot, index]) =>
    fault(
      'lot-granted-twice',
      ['subsidie', 'ontvangers', given[index]?.at ?? 0],
      `Perceel ${lot} is al van een andere ontvanger. Elk perceel heeft één ontvanger: zet bij elke ontvanger met percelen welke hij krijgt.`,
    ),
  );
}

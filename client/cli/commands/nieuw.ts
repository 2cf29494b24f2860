import { PROCEDURE_TYPES, procedureType } from '../../../procedures/procedure-types.ts';
import { techniqueTemplate } from '../../../procedures/techniques.ts';
import { template } from '../../../procedures/template.ts';
import { EXIT, Stop } from '../exit.ts';
import { print } from '../output.ts';

/** Writes a commented template of a definition. */
export async function nieuw(id: string): Promise<void> {
  const type = procedureType(id);
  const technique = techniqueTemplate(id);
  if (technique !== null) {
    print(technique);
    return;
  }
  if (type === null)
    throw new Stop(
      EXIT.wrongUsage,
      `Het proceduretype ${id} bestaat niet. Kies uit: ${PROCEDURE_TYPES.map((one) => one.id).join(', ')}.`,
    );
  print(template(type));
}

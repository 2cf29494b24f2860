import { proposal } from '../../files/dates/propose.ts';
import { meantText } from '../../files/definition/nearest.ts';
import { PROCEDURE_TYPES } from '../../procedures/procedure-types.ts';
import { FIRST_YEAR, LAST_YEAR, type BegunFault } from '../usecases/begun-definition.ts';

/** A day in the form in which a file has it. */
export const EXAMPLE_DAY = '2027-01-11';

/** Why there is no definition to begin with, and what to do. */
export function begunFaultText(fault: BegunFault): string {
  switch (fault.kind) {
    case 'unknown-type': {
      const names = PROCEDURE_TYPES.map((one) => one.id);
      return `Het proceduretype ${fault.id} bestaat niet.${meantText(fault.id, names)} Kies uit: ${names.join(', ')}.`;
    }
    case 'bad-day':
      return `"${fault.text}" is geen datum.${proposal(fault.text, 'day') || ` Schrijf jaar-maand-dag, bijvoorbeeld ${EXAMPLE_DAY}.`}`;
    case 'out-of-range':
      return `Kies een dag van ${FIRST_YEAR} tot en met ${LAST_YEAR}: ${fault.day} valt daarbuiten.`;
    case 'no-planning':
      return `Vanaf ${fault.day} is geen planning gevonden die aan de wet voldoet. Kies een andere dag.`;
  }
}

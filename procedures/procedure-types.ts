import type { ProcedureType } from '../domain/plan/procedure-type.ts';
import { soundTypes } from '../domain/plan/type-faults.ts';
import { prijsvraag } from './prijsvraag.ts';
import { aankoopBinnenDas } from './aankoop-binnen-das.ts';
import { concurrentiegerichteDialoog } from './concurrentiegerichte-dialoog.ts';
import { concessie } from './concessie.ts';
import { dynamischAankoopsysteem } from './dynamisch-aankoopsysteem.ts';
import { europeesOpenbaar } from './europees-openbaar.ts';
import { marktconsultatie } from './marktconsultatie.ts';
import { innovatiepartnerschap } from './innovatiepartnerschap.ts';
import { mededingingsprocedure } from './mededingingsprocedure.ts';
import { meervoudigOnderhands } from './meervoudig-onderhands.ts';
import { minicompetitie } from './minicompetitie.ts';
import { nietOpenbaar } from './niet-openbaar.ts';
import { onderhandelingZonderAankondiging } from './onderhandeling-zonder-aankondiging.ts';
import { openHouse } from './open-house.ts';
import { openbaarNationaal } from './openbaar-nationaal.ts';
import { socialeDiensten } from './sociale-diensten.ts';
import { subsidieronde } from './subsidieronde.ts';
import { subsidietender } from './subsidietender.ts';
import { verkoopEnigeGegadigde } from './verkoop-enige-gegadigde.ts';
import { verkoopOnroerendeZaak } from './verkoop-onroerende-zaak.ts';

/** Every procedure type that a definition can name. A program with a type that is wrong does not start. */
export const PROCEDURE_TYPES: readonly ProcedureType[] = soundTypes([
  subsidietender,
  subsidieronde,
  europeesOpenbaar,
  nietOpenbaar,
  mededingingsprocedure,
  concurrentiegerichteDialoog,
  innovatiepartnerschap,
  onderhandelingZonderAankondiging,
  openbaarNationaal,
  socialeDiensten,
  concessie,
  meervoudigOnderhands,
  marktconsultatie,
  prijsvraag,
  minicompetitie,
  dynamischAankoopsysteem,
  aankoopBinnenDas,
  openHouse,
  verkoopOnroerendeZaak,
  verkoopEnigeGegadigde,
]);

/** The type of this id, or null. */
export const procedureType = (id: string): ProcedureType | null =>
  PROCEDURE_TYPES.find((type) => type.id === id) ?? null;

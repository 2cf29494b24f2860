import { specOf, type ActName } from '../../domain/acts/acts.ts';
import { readAct, type FieldFault, type Fields } from '../usecases/written-act.ts';
import { noMilestone } from './case.ts';
import { EXIT, Stop } from './exit.ts';
import { PLACEHOLDER } from './specs/placeholder.ts';

/** The fields of an act out of what was typed. @throws Stop when one cannot be read or is missing */
export function fieldsOf(name: ActName, ...[found, words, given]: Rest<Parameters<typeof readAct>>): Fields {
  const read = readAct(name, found, words, given);
  if (read.ok) return read.fields;
  throw stopOf(name, found.stored.name.reference, read.faults[0]);
}

type Rest<All extends readonly unknown[]> = All extends readonly [unknown, ...infer Others] ? Others : never;

/** A field as people type it: by its place, or by its flag. */
function asTyped(name: ActName, own: string): string {
  const field = specOf(name).shape[own];
  if (field === undefined) return own;
  return field.positional === true ? `<${PLACEHOLDER[field.kind]}>` : `--${field.word}`;
}

function stopOf(name: ActName, reference: string, fault: FieldFault): Stop {
  switch (fault.kind) {
    case 'unread':
      return new Stop(EXIT.wrongUsage, `"${fault.text}" bij ${asTyped(name, fault.own)} ${fault.why}`);
    case 'no-lot':
      return new Stop(EXIT.notFound, `Er is geen perceel ${fault.text}. Kies uit: ${fault.lots.join(', ')}.`);
    case 'applicant':
      return new Stop(
        EXIT.wrongUsage,
        `${fault.text} is geen perceel maar een aanvrager. ${'applicant' in specOf(name).shape ? 'Noem hem met --aanvrager.' : 'Laat --perceel weg.'}`,
      );
    case 'no-milestone':
      return noMilestone(reference, fault.text, fault.names);
    case 'too-long':
      return new Stop(
        EXIT.wrongUsage,
        `--${specOf(name).shape[fault.own]?.word} is langer dan ${fault.most} tekens. Maak het korter.`,
      );
    case 'no-reason':
      return new Stop(EXIT.wrongUsage, 'Geef een reden op met --reden "…": het dossier moet laten zien waarom.');
  }
}

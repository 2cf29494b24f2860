import type { Field } from '../../../domain/acts/field.ts';
import { capital } from '../../../texts/labels/milestones.ts';
import { Alert } from './parts.tsx';

/** What is wrong with the fields of a form, above it, each with the way to its field. @param faults by the own name of each field */
export const FaultSummary = ({
  fields,
  faults,
}: {
  readonly fields: readonly (readonly [own: string, field: Field])[];
  readonly faults: Readonly<Record<string, string>>;
}) => (
  <Alert tone="error">
    <h2>Er is niets gewijzigd. Verbeter dit eerst:</h2>
    <ul>
      {fields
        .filter(([own]) => faults[own] !== undefined)
        .map(([own, field]) => (
          <li>
            <a href={`#${field.word}`}>{`${capital(field.word)}: ${faults[own]}`}</a>
          </li>
        ))}
    </ul>
  </Alert>
);

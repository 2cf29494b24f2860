import type { KeyedFinding } from '../../../domain/plan/finding.ts';
import type { Path } from '../../../files/definition/yaml-file.ts';
import { clockOfField, nameOfField, type DraftField } from './draft-fields.ts';

/** The id of the place beside a field where its faults stand. */
export const faultIdOf = (field: DraftField): string => `${nameOfField(field)}-fout`;

/** Findings about a place of the file, or about something within it. */
const findingsAt = (findings: readonly KeyedFinding[], place: Path): readonly KeyedFinding[] =>
  findings.filter(({ path }) => path.length >= place.length && place.every((step, at) => step === path[at]));

/** What the check has against a field; a hint stands in the list alone. */
export const findingsOfField = (findings: readonly KeyedFinding[], { about, path }: DraftField) =>
  findingsAt(findings, about ?? path).filter(({ severity }) => severity !== 'hint');

export const FaultsOfField = ({ findings }: { findings: readonly KeyedFinding[] }) => (
  <>
    {findings.map(({ severity, message }) => (
      <p class={severity === 'error' ? 'fault' : 'help'}>{message}</p>
    ))}
  </>
);

/** A field of a definition, with what the check has against it. @param help ids of what explains it */
export function DraftInput({
  field,
  findings,
  help,
}: {
  field: DraftField;
  findings: readonly KeyedFinding[];
  help?: string;
}) {
  const name = nameOfField(field);
  const own = findingsOfField(findings, field);
  const isWrong = own.some(({ severity }) => severity === 'error');
  return (
    <div class={isWrong ? 'field wrong' : 'field'}>
      <label for={name}>{field.label}</label>
      <div id={faultIdOf(field)}>
        <FaultsOfField findings={own} />
      </div>
      <Control
        field={field}
        about={{
          id: name,
          name,
          'aria-describedby': help === undefined ? faultIdOf(field) : `${help} ${faultIdOf(field)}`,
          ...(isWrong ? { 'aria-invalid': 'true' as const } : {}),
        }}
      />
    </div>
  );
}

function Control({ field, about }: { field: DraftField; about: Readonly<Record<string, string>> }) {
  const { kind, value, options } = field;
  if (options !== undefined)
    return (
      <select class="utrecht-select utrecht-select--html-select" {...about}>
        {options.some((one) => one.value === value) ? null : (
          <option value={value} selected>
            {value === '' ? 'Kies' : value}
          </option>
        )}
        {options.map((one) => (
          <option value={one.value} selected={one.value === value}>
            {one.text}
          </option>
        ))}
      </select>
    );
  const [day = '', clock = ''] = value.split(' ');
  if (kind === 'day') return <input class="utrecht-textbox" type="date" {...about} value={value} />;
  if (kind === 'when')
    return (
      <div class="row">
        <input class="utrecht-textbox" type="date" {...about} value={day} />
        <input
          class="utrecht-textbox"
          type="time"
          name={clockOfField(field)}
          aria-label={`${field.label}, tijd`}
          value={clock}
        />
      </div>
    );
  // An address that is wrong is told by the check, with the way out.
  return (
    <input
      class="utrecht-textbox"
      type="text"
      {...(kind === 'mail' ? { inputmode: 'email' as const } : {})}
      maxlength={500}
      {...about}
      value={value}
    />
  );
}

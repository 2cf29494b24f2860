import type { Field } from '../../../domain/acts/field.ts';
import { capital } from '../../../texts/labels/milestones.ts';

/** Something to choose from. */
export interface Option {
  readonly value: string;
  readonly text: string;
}

export interface FieldProps {
  readonly field: Field;
  /** As the form has it now. */
  readonly value: string;
  /** The clock beside a day, where the field has one. */
  readonly time: string;
  /** What is wrong with it; null when nothing is. */
  readonly fault: string | null;
  /** What can be chosen; null where anything can be written. */
  readonly options: readonly Option[] | null;
}

/** The name of the input of the clock that belongs to a field. */
export const timeOf = (field: Field): string => `${field.word}-tijd`;

/** One field of an act, with its help and what is wrong with it. */
export function ActField(props: FieldProps) {
  const { field, fault } = props;
  const ids = [`${field.word}-hulp`, ...(fault === null ? [] : [`${field.word}-fout`])].join(' ');
  const optional = field.optional === true || field.now === true || field.usually !== undefined;
  const name = `${capital(field.word)}${optional ? ' (mag leeg blijven)' : ''}`;
  const wrong = fault === null ? 'field' : 'field wrong';
  const messages = (
    <>
      <p class="help" id={`${field.word}-hulp`}>
        {field.brief}
        {field.now === true ? '; anders nu' : ''}.
      </p>
      {fault === null ? null : (
        <p class="fault" id={`${field.word}-fout`}>
          {fault}
        </p>
      )}
    </>
  );
  if (field.kind === 'choice')
    return (
      <fieldset class={wrong} aria-describedby={ids} id={field.word}>
        <legend>{name}</legend>
        {messages}
        {Object.keys(field.choices ?? {}).map((choice, at) => (
          <div class="choice">
            <input
              class="utrecht-radio-button utrecht-radio-button--html-input"
              type="radio"
              id={`${field.word}-${at}`}
              name={field.word}
              value={choice}
              checked={choice === props.value}
            />
            <label for={`${field.word}-${at}`}>{capital(choice.replaceAll('-', ' '))}</label>
          </div>
        ))}
      </fieldset>
    );
  return (
    <div class={wrong}>
      <label for={field.word}>{name}</label>
      {messages}
      <Input {...props} ids={ids} />
    </div>
  );
}

function Input({ field, value, time, fault, options, ids }: FieldProps & { ids: string }) {
  const common = {
    id: field.word,
    name: field.word,
    'aria-describedby': ids,
    ...(fault === null ? {} : { 'aria-invalid': 'true' as const }),
  };
  if (options !== null)
    return (
      <select class="utrecht-select utrecht-select--html-select" {...common}>
        <option value="">Kies</option>
        {options.map((one) => (
          <option value={one.value} selected={one.value === value}>
            {one.text}
          </option>
        ))}
      </select>
    );
  switch (field.kind) {
    case 'day':
      return <input class="utrecht-textbox" type="date" {...common} value={value} />;
    case 'date':
    case 'instant':
      return (
        <div class="row">
          <input class="utrecht-textbox" type="date" {...common} value={value} />
          <div>
            <label for={timeOf(field)}>Tijd (mag leeg blijven)</label>
            <input class="utrecht-textbox" type="time" id={timeOf(field)} name={timeOf(field)} value={time} />
          </div>
        </div>
      );
    case 'text':
      return field.word === 'reden' ? (
        <textarea class="utrecht-textarea" rows={3} maxlength={2000} {...common}>
          {value}
        </textarea>
      ) : (
        <input class="utrecht-textbox" type="text" {...common} value={value} />
      );
    case 'milestone':
    case 'name':
    case 'year':
    case 'percentage':
    case 'choice':
    case 'version':
      return (
        <input
          class={`utrecht-textbox${field.kind === 'year' || field.kind === 'percentage' ? ' short' : ''}`}
          type="text"
          {...common}
          value={value}
        />
      );
  }
}

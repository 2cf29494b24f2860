import { type Field } from '../../../domain/acts/field.ts';
import { LONGEST_TEXT } from '../../../domain/acts/text-field.ts';
import { capital } from '../../../texts/labels/milestones.ts';
import { aboutOf, fieldClass, FieldFrame, FieldNotes, type About } from './field-frame.tsx';

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

/** It may stay empty: it is not asked, or the case knows what is meant then. */
export const isFree = ({ optional, now, usually }: Field): boolean =>
  optional === true || now === true || usually !== undefined;

/** One field of an act, with its help and what is wrong with it. */
export function ActField(props: FieldProps) {
  const { field, fault } = props;
  const { word } = field;
  const label = `${capital(word)}${isFree(field) ? ' (mag leeg blijven)' : ''}`;
  const help = `${field.brief}${field.now === true ? '; anders nu' : ''}.`;
  if (field.kind === 'choice')
    return (
      <fieldset class={fieldClass(fault)} aria-describedby={aboutOf(word, fault)['aria-describedby']} id={word}>
        <legend>{label}</legend>
        <FieldNotes id={word} help={help} fault={fault} />
        {Object.keys(field.choices ?? {}).map((choice, at) => (
          <div class="choice">
            <input
              class="utrecht-radio-button utrecht-radio-button--html-input"
              type="radio"
              id={`${word}-${at}`}
              name={word}
              value={choice}
              checked={choice === props.value}
            />
            <label for={`${word}-${at}`}>{capital(choice.replaceAll('-', ' '))}</label>
          </div>
        ))}
      </fieldset>
    );
  return (
    <FieldFrame id={word} label={label} help={help} fault={fault}>
      {(about) => <Input {...props} about={about} />}
    </FieldFrame>
  );
}

function Input({ field, value, time, options, about }: FieldProps & { readonly about: About }) {
  if (options !== null)
    return (
      <select class="utrecht-select utrecht-select--html-select" {...about}>
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
      return <input class="utrecht-textbox" type="date" {...about} value={value} />;
    case 'date':
    case 'instant':
      return (
        <div class="row">
          <input class="utrecht-textbox" type="date" {...about} value={value} />
          <div>
            <label for={timeOf(field)}>Tijd (mag leeg blijven)</label>
            <input class="utrecht-textbox" type="time" id={timeOf(field)} name={timeOf(field)} value={time} />
          </div>
        </div>
      );
    case 'text':
      return field.word === 'reden' ? (
        <textarea class="utrecht-textarea" rows={3} maxlength={LONGEST_TEXT} {...about}>
          {value}
        </textarea>
      ) : (
        <input class="utrecht-textbox" type="text" {...about} value={value} />
      );
    case 'prose':
      return (
        <textarea class="utrecht-textarea" rows={8} {...about}>
          {value}
        </textarea>
      );
    case 'mail':
      return <input class="utrecht-textbox" type="email" {...about} value={value} />;
    case 'milestone':
    case 'name':
    case 'number':
    case 'year':
    case 'percentage':
    case 'choice':
    case 'version':
      return (
        <input
          class={`utrecht-textbox${field.kind === 'year' || field.kind === 'percentage' ? ' short' : ''}`}
          type="text"
          {...about}
          value={value}
        />
      );
  }
}

import type { Child } from 'hono/jsx';

/** What an input has so that its label, help and fault belong to it. */
export type About = Readonly<Record<'id' | 'name' | 'aria-describedby', string>> & { readonly 'aria-invalid'?: 'true' };

/** The same for the input of this name. @param fault what is wrong with it; null when nothing is */
export const aboutOf = (name: string, fault: string | null): About => ({
  id: name,
  name,
  'aria-describedby': fault === null ? `${name}-hulp` : `${name}-hulp ${name}-fout`,
  ...(fault === null ? {} : { 'aria-invalid': 'true' }),
});

/** The help of a field, and what is wrong with it. */
export const FieldNotes = ({ id, help, fault }: { id: string; help: string; fault: string | null }) => (
  <>
    <p class="help" id={`${id}-hulp`}>
      {help}
    </p>
    {fault === null ? null : (
      <p class="fault" id={`${id}-fout`}>
        {fault}
      </p>
    )}
  </>
);

/** How a field looks. */
export const fieldClass = (fault: string | null): string => (fault === null ? 'field' : 'field wrong');

/** An input with its label, help and what is wrong with it. */
export const FieldFrame = ({
  id,
  label,
  help,
  fault,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly fault: string | null;
  readonly children: (about: About) => Child;
}) => (
  <div class={fieldClass(fault)}>
    <label for={id}>{label}</label>
    <FieldNotes id={id} help={help} fault={fault} />
    {children(aboutOf(id, fault))}
  </div>
);

import type { Child } from 'hono/jsx';
import { ROLE_LABEL } from '../../../texts/labels/words.ts';
import { LONGEST_NAME } from '../../login/short-text.ts';
import type { KnownPerson } from '../../usecases/people-known.ts';
import type { ConsoleGiven } from '../given.ts';
import { FieldFrame } from '../parts/field-frame.tsx';
import { Alert, Button, LinkButton } from '../parts/parts.tsx';
import { Page } from '../parts/page.tsx';
import { PATHS, withQuery } from '../paths.ts';

/** Names of the fields with which somebody says who she is. */
export const WHO = 'wie';
export const OTHER = 'anders';
export const BACK = 'naar';

/** On a private stack: who somebody wants to be. */
export function ChoosePage({
  given,
  people,
  back,
  fault,
}: {
  readonly given: ConsoleGiven;
  readonly people: readonly KnownPerson[];
  readonly back: string;
  readonly fault: string | null;
}) {
  return (
    <Page given={given} visitor={null} title={fault === null ? 'Wie bent u?' : 'Fout: wie bent u?'}>
      <h1>Wie bent u?</h1>
      <Alert tone="warning">
        <p>
          Dit is een proefopstelling. Niemand controleert wie u kiest. Waar echte zaken lopen, meldt iedereen zich aan.
        </p>
      </Alert>
      {fault === null ? null : (
        <Alert tone="error">
          <p>{fault}</p>
        </Alert>
      )}
      <form method="post" action={PATHS.logIn}>
        <input type="hidden" name={BACK} value={back} />
        {people.length === 0 ? null : (
          <fieldset class="field">
            <legend>Kies een van de mensen uit de definities</legend>
            {people.map(({ name, mail, roles }, at) => (
              <div class="choice">
                <input
                  class="utrecht-radio-button utrecht-radio-button--html-input"
                  type="radio"
                  id={`${WHO}-${at}`}
                  name={WHO}
                  value={mail}
                />
                <label for={`${WHO}-${at}`}>{`${name}, ${roles.map((role) => ROLE_LABEL[role]).join(' en ')}`}</label>
              </div>
            ))}
          </fieldset>
        )}
        <FieldFrame
          id={OTHER}
          label={people.length === 0 ? 'Uw naam' : 'Of vul een andere naam in'}
          help="Wie niet in een definitie staat, mag hier alles."
          fault={null}
        >
          {(about) => (
            <input class="utrecht-textbox" type="text" autocomplete="name" maxlength={LONGEST_NAME} {...about} />
          )}
        </FieldFrame>
        <div class="buttons">
          <Button>Ga verder</Button>
        </div>
      </form>
    </Page>
  );
}

/** Why nobody is logged in now, and the way to try again. */
export const NotInPage = ({
  given,
  title,
  text,
  back,
}: {
  readonly given: ConsoleGiven;
  readonly title: string;
  readonly text: string;
  /** Null: there is nothing to try again. */
  readonly back: string | null;
}) => (
  <Page given={given} visitor={null} title={title}>
    <h1>{title}</h1>
    <p>{text}</p>
    {back === null ? null : <Again to={withQuery(PATHS.logIn, { [BACK]: back })}>Meld u aan</Again>}
  </Page>
);

const Again = ({ to, children }: { readonly to: string; readonly children: Child }) => (
  <div class="buttons">
    <LinkButton href={to} look="first">
      {children}
    </LinkButton>
  </div>
);

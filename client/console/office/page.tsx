import { officeSpecOf, type OfficeActName } from '../../../domain/office/office-acts.ts';
import { capital } from '../../../texts/labels/milestones.ts';
import type { Filled } from '../act-form.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { FaultSummary } from '../parts/fault-summary.tsx';
import { ActField, timeOf } from '../parts/fields.tsx';
import { OutlookPart, type Outlook } from '../parts/outlook.tsx';
import { Page } from '../parts/page.tsx';
import { Alert, Button, LinkButton } from '../parts/parts.tsx';
import { ProofField } from '../parts/proof-field.tsx';
import { PATHS } from '../paths.ts';
import type { Seen } from '../seen.ts';
import { officeFieldsToFill } from './form.ts';

export interface OfficePageProps {
  readonly seen: Seen;
  readonly reference: string;
  readonly name: OfficeActName;
  readonly filled: Filled;
  /** What is wrong with fields, by their own name. */
  readonly faults: Readonly<Record<string, string>>;
  /** Why it was refused, or what would follow; null: nobody looked. */
  readonly outlook: Outlook | null;
  /** The page that it belongs to. */
  readonly back: { readonly href: string; readonly name: string };
}

/** The form of an act on a thing of the case file. What changes the course of the case is looked at first. */
export function OfficePage({ seen, reference, name, filled, faults, outlook, back }: OfficePageProps) {
  const { word, brief, shape, follows } = officeSpecOf(name);
  const wrong = officeFieldsToFill(name).filter(([own]) => faults[own] !== undefined);
  const looksFirst = follows === true && outlook?.kind !== 'possible';
  return (
    <Page {...seen} title={`${wrong.length > 0 ? 'Fout: ' : ''}${capital(word)}, ${reference}`} under={PATHS.cases}>
      <Crumbs reference={reference} more={[back]} />
      <h1>{brief}</h1>
      {wrong.length === 0 ? null : <FaultSummary fields={wrong} faults={faults} />}
      <form method="post" action={PATHS.office(reference, word)}>
        <ProofField seen={seen} />
        {Object.values(shape)
          .filter(({ kind }) => kind === 'version')
          .map((field) => (
            <input type="hidden" name={field.word} value={filled[field.word] ?? ''} />
          ))}
        {officeFieldsToFill(name).map(([own, field]) => (
          <ActField
            field={field}
            value={filled[field.word] ?? ''}
            time={filled[timeOf(field)] ?? ''}
            fault={faults[own] ?? null}
            options={null}
          />
        ))}
        {outlook === null ? null : <OutlookPart outlook={outlook} />}
        <div class="buttons">
          {looksFirst ? (
            <Button name="stap" value="bekijken">
              Bekijk wat er gebeurt
            </Button>
          ) : (
            <Button name="stap" value="doen">
              {follows === true ? `Bevestig: ${word}` : 'Leg vast'}
            </Button>
          )}
          <LinkButton href={back.href} look="plain">
            Annuleer
          </LinkButton>
        </div>
      </form>
    </Page>
  );
}

/** What came of it. */
export const OfficeDonePage = ({
  seen,
  reference,
  name,
  line,
  back,
}: Pick<OfficePageProps, 'seen' | 'reference' | 'name' | 'back'> & { readonly line: string }) => (
  <Page {...seen} title={`Gedaan: ${officeSpecOf(name).word}, ${reference}`} under={PATHS.cases}>
    <Crumbs reference={reference} more={[back]} />
    <h1>Gedaan</h1>
    <Alert tone="ok">
      <p>{line}</p>
    </Alert>
    <div class="buttons">
      <LinkButton href={back.href} look="first">
        {`Naar ${back.name.toLowerCase()}`}
      </LinkButton>
    </div>
  </Page>
);

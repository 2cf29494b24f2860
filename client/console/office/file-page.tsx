import { officeSpecOf, type WithFile } from '../../../domain/office/office-acts.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { FieldFrame } from '../parts/field-frame.tsx';
import { Page } from '../parts/page.tsx';
import { Alert, Button, LinkButton } from '../parts/parts.tsx';
import { ProofField } from '../parts/proof-field.tsx';
import { PATHS } from '../paths.ts';
import type { Seen } from '../seen.ts';

export interface FilePageProps {
  readonly seen: Seen;
  readonly reference: string;
  readonly name: WithFile;
  /** Why nothing was taken over, a line each. */
  readonly faults: readonly string[];
  /** The page that it belongs to. */
  readonly back: { readonly href: string; readonly name: string };
}

/** What stands in the file, a line each. */
const HELP: Readonly<Record<WithFile, string>> = {
  readQuestions:
    'Excel (.xlsx) of CSV, hoogstens 900 kB. De eerste regel noemt de kolommen. Is er iets mis, dan wordt niets ingelezen.',
  listBids:
    'Excel (.xlsx) of CSV, hoogstens 900 kB, met de kolommen partij, ontvangen en kenmerk; hash en perceel mogen erbij. Is er iets mis, dan wordt niets overgenomen.',
};

/** As many as somebody mends at a time. */
const MOST = 50;

/** The form of an act that takes a file. */
export function FilePage({ seen, reference, name, faults, back }: FilePageProps) {
  const { word, brief } = officeSpecOf(name);
  return (
    <Page {...seen} title={`${faults.length > 0 ? 'Fout: ' : ''}${brief}, ${reference}`} under={PATHS.cases}>
      <Crumbs reference={reference} more={[back]} />
      <h1>{brief}</h1>
      {faults.length === 0 ? null : (
        <Alert tone="error">
          <h2>Er is niets overgenomen. Verbeter dit, en kies het bestand opnieuw:</h2>
          <ul>
            {faults.slice(0, MOST).map((line) => (
              <li>{line}</li>
            ))}
          </ul>
          {faults.length > MOST ? <p>{`En nog ${faults.length - MOST}.`}</p> : null}
        </Alert>
      )}
      <form method="post" action={PATHS.officeFile(reference, word)} enctype="multipart/form-data">
        <ProofField seen={seen} />
        <FieldFrame id="bestand" label="Bestand" help={HELP[name]} fault={null}>
          {(about) => <input type="file" accept=".xlsx,.csv" {...about} />}
        </FieldFrame>
        <div class="buttons">
          <Button>Lees in</Button>
          <LinkButton href={back.href} look="plain">
            Annuleer
          </LinkButton>
        </div>
      </form>
    </Page>
  );
}

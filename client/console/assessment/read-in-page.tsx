import type { PlacedFinding } from '../../../domain/plan/finding.ts';
import type { Line } from '../../../files/tables/table.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { FieldFrame } from '../parts/field-frame.tsx';
import { OutlookPart, type Outlook } from '../parts/outlook.tsx';
import { Page } from '../parts/page.tsx';
import { Alert, Button, LinkButton } from '../parts/parts.tsx';
import { ProofField } from '../parts/proof-field.tsx';
import { PATHS } from '../paths.ts';
import type { Seen } from '../seen.ts';
import { FileRows } from './file-rows.tsx';

/** A file as it was sent; it goes along with the page, so that it is sent once. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What came of looking at a file. */
export type Looked =
  | { readonly kind: 'faulty'; readonly lines: readonly Line[]; readonly findings: readonly PlacedFinding[] }
  | { readonly kind: 'outlook'; readonly outlook: Outlook };

export interface ReadInPageProps {
  readonly seen: Seen;
  readonly reference: string;
  readonly file: SentFile | null;
  /** What is wrong with the field of the file; null: nothing. */
  readonly fault: string | null;
  readonly looked: Looked | null;
  /** Id of the act: the same form sent twice is one act. */
  readonly id: string;
}

/** Reading in grades and prices: choose a file, look at what is wrong or what follows, then do it. */
export function ReadInPage({ seen, reference, file, fault, looked, id }: ReadInPageProps) {
  const isWrong = fault !== null || looked?.kind === 'faulty';
  const may = looked?.kind === 'outlook' && looked.outlook.kind === 'possible' && file !== null;
  return (
    <Page {...seen} title={`${isWrong ? 'Fout: ' : ''}Beoordeling inlezen, ${reference}`} under={PATHS.cases}>
      <Crumbs reference={reference} />
      <h1>Beoordeling inlezen</h1>
      <p>
        Lees de cijfers en prijzen van alle inschrijvingen in. Daarna worden de punten berekend en ligt de rangorde
        vast: zij wordt niet opnieuw gemaakt.
      </p>
      {fault === null ? null : (
        <Alert tone="error">
          <h2>Er is niets ingelezen.</h2>
          <p>
            <a href="#bestand">{fault}</a>
          </p>
        </Alert>
      )}
      {looked?.kind === 'faulty' ? (
        <Alert tone="error">
          <h2>Er is niets ingelezen. Verbeter het bestand en kies het opnieuw.</h2>
          <ul>
            {looked.findings.slice(0, MOST_LISTED).map(({ line, message }) => (
              <li>
                <a href={`#regel-${line}`}>{`Regel ${line}: ${message}`}</a>
              </li>
            ))}
          </ul>
          {looked.findings.length > MOST_LISTED ? <p>{`En nog ${looked.findings.length - MOST_LISTED}.`}</p> : null}
        </Alert>
      ) : null}
      {looked?.kind === 'outlook' && file !== null ? (
        <form method="post" action={PATHS.readIn(reference)} enctype="multipart/form-data">
          <ProofField seen={seen} />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="naam" value={file.name} />
          <input type="hidden" name="inhoud" value={file.bytes.toString('base64')} />
          <h2>{file.name}</h2>
          <OutlookPart outlook={looked.outlook} />
          {may ? (
            <div class="buttons">
              <Button name="stap" value="doen">
                Bevestig: lees in en leg de rangorde vast
              </Button>
            </div>
          ) : null}
        </form>
      ) : null}
      <form method="post" action={PATHS.readIn(reference)} enctype="multipart/form-data">
        <ProofField seen={seen} />
        <input type="hidden" name="id" value={id} />
        <FieldFrame
          id="bestand"
          label={looked === null ? 'Bestand met cijfers en prijzen' : 'Een ander bestand'}
          help="Excel (.xlsx), CSV of YAML, hoogstens 500 kB. Een regel per cijfer of prijs, met de kolommen: inschrijving, perceel, soort, onderdeel, waarde."
          fault={fault}
        >
          {(about) => <input type="file" accept=".xlsx,.csv,.yaml,.yml" {...about} />}
        </FieldFrame>
        <div class="buttons">
          <Button name="stap" value="bekijken" look={may ? 'second' : 'first'}>
            Bekijk wat er gebeurt
          </Button>
          <LinkButton href={PATHS.case(reference)} look="plain">
            Annuleer
          </LinkButton>
        </div>
      </form>
      {looked?.kind === 'faulty' ? <FileRows lines={looked.lines} findings={looked.findings} /> : null}
    </Page>
  );
}

/** Faults that anybody wants to read above the file; each stands beside its row as well. */
const MOST_LISTED = 20;

import { momentLabel } from '../../../texts/labels/day-words.ts';
import { checkName, checkText, STATE_OF_CHECK } from '../../../texts/labels/doctor.ts';
import type { Finding } from '../../usecases/doctor/doctor.ts';
import type { LostCases } from '../../usecases/lost-cases.ts';
import type { LostMail } from '../../usecases/mails.ts';
import type { Operation } from '../given.ts';
import { Page } from '../parts/page.tsx';
import { Alert, Badge, Button } from '../parts/parts.tsx';
import { SettleMail } from '../parts/settle-mail.tsx';
import { Table } from '../parts/table.tsx';
import { ProofField } from '../parts/proof-field.tsx';
import { PATHS } from '../paths.ts';
import type { Seen } from '../seen.ts';
import { MailState } from './mails.tsx';

/** The name of the field with the case that must go on. */
export const CASE = 'kenmerk';

const TONES = { ok: 'good', wrong: 'bad', unknown: 'warn' } as const;

/** How the parts of an installation do, what fell away and what did not arrive. */
export function OperationPage({
  seen,
  operation: { version, typed },
  findings,
  lost,
  mails,
}: {
  readonly seen: Seen;
  readonly operation: Operation;
  readonly findings: readonly Finding[];
  /** Null: the server does not answer. */
  readonly lost: LostCases | null;
  readonly mails: readonly LostMail[];
}) {
  const wrong = findings.filter(({ state }) => state === 'wrong');
  return (
    <Page {...seen} title="Beheer" under={PATHS.operation}>
      <h1>Beheer</h1>
      <Alert tone={wrong.length === 0 ? 'ok' : 'warning'}>
        <p>
          {wrong.length === 0
            ? 'Alles wat is nagekeken, is in orde.'
            : `Let op: ${wrong.map(({ id }) => checkName(id)).join(', ')}. Hieronder staat wat u kunt doen.`}
        </p>
      </Alert>
      <p>{`Tenderklok versie ${version}.`}</p>
      <h2>Zaken die zijn weggevallen</h2>
      {lost === null ? (
        <p>Temporal antwoordt niet. Welke zaken lopen, is nu niet te zien.</p>
      ) : lost.sure.length === 0 ? (
        <p>Elke open zaak loopt.</p>
      ) : (
        <>
          <p>
            Deze zaken lopen niet in Temporal: hun termijnen gaan niet af. Herstart ze; niemand krijgt een mail twee
            keer.
          </p>
          <Table
            caption="Zaken zonder workflow"
            columns={[
              { name: 'Zaak', cell: (one) => <a href={PATHS.case(one)}>{one}</a> },
              { name: 'Wat nu', cell: (one) => <Restart seen={seen} reference={one} /> },
            ]}
            rows={lost.sure}
          />
          {lost.more === 0 ? null : (
            <p>{`Nog ${lost.more} zaken staan niet in de lijst van Temporal. Zij komen hier als deze lopen.`}</p>
          )}
        </>
      )}
      <h2>Mail die niet aankwam</h2>
      {mails.length === 0 ? (
        <p>Er is geen mail die niet is aangekomen.</p>
      ) : (
        <Table
          caption="Geweigerd, in twijfel of lang onderweg"
          columns={[
            { name: 'Onderwerp', cell: ({ subject }) => subject },
            {
              name: 'Zaak',
              cell: ({ reference }) => (reference === null ? '' : <a href={PATHS.mails(reference)}>{reference}</a>),
            },
            { name: 'Aan', cell: ({ address }) => address },
            { name: 'Sinds', cell: ({ since }) => momentLabel(since) },
            { name: 'Stand', cell: (one) => <MailState mail={one} /> },
            { name: 'Wat nu', cell: ({ no }) => <SettleMail seen={seen} no={no} /> },
          ]}
          rows={mails}
        />
      )}
      <h2>Onderdelen</h2>
      <Table
        caption="Alles wat in orde moet zijn"
        columns={[
          { name: 'Wat', cell: ({ id }) => checkName(id) },
          { name: 'Stand', cell: ({ state }) => <Badge tone={TONES[state]}>{STATE_OF_CHECK[state]}</Badge> },
          { name: 'Uitleg', cell: ({ id, code, values }) => checkText(id, code, values, typed) },
        ]}
        rows={findings}
      />
    </Page>
  );
}

const Restart = ({ seen, reference }: { readonly seen: Seen; readonly reference: string }) => (
  <form method="post" action={PATHS.restart}>
    <ProofField seen={seen} />
    <input type="hidden" name={CASE} value={reference} />
    <Button label={`Herstart ${reference}`}>Herstart</Button>
  </form>
);

import { momentLabel } from '../../../texts/labels/day-words.ts';
import { mailStateLabel } from '../../../texts/labels/lost-mail.ts';
import type { ListedMail, SeenMail } from '../../usecases/mails.ts';
import { Page } from '../parts/page.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Badge } from '../parts/parts.tsx';
import { SettleMail } from '../parts/settle-mail.tsx';
import { Table } from '../parts/table.tsx';
import { PATHS, withQuery } from '../paths.ts';
import type { Seen } from '../seen.ts';

/** How a mail stands, in a word. */
export const MailState = ({ mail: { state, answer } }: { readonly mail: Pick<ListedMail, 'state' | 'answer'> }) => (
  <>
    <Badge tone={state === 'sent' ? 'good' : isLost(state) ? 'bad' : 'plain'}>{mailStateLabel(state)}</Badge>
    {isLost(state) && answer !== null ? <div class="soft">{answer}</div> : null}
  </>
);

const isLost = (state: ListedMail['state']): boolean => state === 'refused' || state === 'in-doubt';

/** Everything that a case sent, newest first. */
export function MailsPage({
  seen,
  reference,
  mail: { mails, older, ownOnly, settles },
}: {
  readonly seen: Seen;
  readonly reference: string;
  readonly mail: SeenMail;
}) {
  const lost = mails.filter(({ state }) => isLost(state));
  return (
    <Page {...seen} title={`Mail van ${reference}`} under={PATHS.cases}>
      <Crumbs reference={reference} />
      <h1>Mail van deze zaak</h1>
      {ownOnly ? <p>U ziet de mail die u zelf kreeg. De andere mail ziet wie het dossier mag zien.</p> : null}
      {seen.given.isPrivate ? <p>Dit is een proefopstelling: geen van deze mails ging naar buiten.</p> : null}
      {lost.length === 0 || !settles ? null : (
        <section aria-labelledby="niet-aangekomen">
          <h2 id="niet-aangekomen">Niet aangekomen</h2>
          <p>Zeg het de ontvanger op een andere manier, of stuur de mail nog eens.</p>
          <Table
            caption="Mail die niet aankwam"
            columns={[
              { name: 'Onderwerp', cell: (one) => one.subject },
              { name: 'Aan', cell: ({ address }) => address },
              { name: 'Stand', cell: (one) => <MailState mail={one} /> },
              { name: 'Wat nu', cell: ({ no }) => <SettleMail seen={seen} no={no} /> },
            ]}
            rows={lost}
          />
        </section>
      )}
      {mails.length === 0 ? (
        <p>Er is nog geen mail.</p>
      ) : (
        <Table
          caption="Alle mail, de nieuwste eerst"
          columns={[
            { name: 'Onderwerp', cell: (one) => <a href={PATHS.mail(reference, one.no)}>{one.subject}</a> },
            { name: 'Aan', cell: ({ address }) => address },
            { name: 'Wanneer', cell: ({ at }) => momentLabel(at) },
            { name: 'Stand', cell: (one) => <MailState mail={one} /> },
          ]}
          rows={mails}
        />
      )}
      {older === null ? null : (
        <p>
          <a href={withQuery(PATHS.mails(reference), { voor: String(older) })}>Oudere mail</a>
        </p>
      )}
    </Page>
  );
}

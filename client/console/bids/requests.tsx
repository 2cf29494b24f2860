import { askBidder, fileAnswer, judgeAnswer } from '../../../domain/office/bid-acts.ts';
import type { OfficeActName } from '../../../domain/office/office-acts.ts';
import { instantLabel } from '../../../texts/labels/day-words.ts';
import { capital } from '../../../texts/labels/milestones.ts';
import { REQUEST } from '../../../texts/office/request-label.ts';
import type { SeenBids, StoredRequest } from '../../usecases/office/see-bids.ts';
import { LinkButton } from '../parts/parts.tsx';
import { Table } from '../parts/table.tsx';
import { PATHS, withQuery } from '../paths.ts';

/** What a bidder was asked, with its term, what came in and what was judged of it. */
export function BidRequests({
  reference,
  no,
  requests,
  may,
}: {
  readonly reference: string;
  readonly no: number;
  readonly requests: NonNullable<SeenBids['requests']>;
  readonly may: (name: OfficeActName) => boolean;
}) {
  const own = requests.filter(({ bid }) => bid === no);
  const form = (word: string, request: number): string =>
    withQuery(PATHS.office(reference, word), { navraag: String(request) });
  return (
    <>
      <h2>Navraag</h2>
      {own.length === 0 ? <p>Aan deze inschrijver is niets gevraagd.</p> : null}
      {own.length === 0 ? null : (
        <Table
          caption="Wat is gevraagd, en wat er kwam"
          columns={[
            { name: 'Navraag', cell: ({ no: request, about }) => `${request}: ${REQUEST[about]}` },
            { name: 'Vraag', cell: ({ question }) => question },
            { name: 'Uiterlijk', cell: ({ dueAt }) => instantLabel(dueAt) },
            { name: 'Antwoord', cell: answersText },
            {
              name: 'Oordeel',
              cell: ({ enough }) => (enough === null ? 'nog niet' : enough ? 'voldoende' : 'onvoldoende'),
            },
            {
              name: 'Leg vast',
              cell: ({ no: request }) => (
                <>
                  {may('fileAnswer') ? <a href={form(fileAnswer.word, request)}>{`Antwoord op ${request}`}</a> : null}{' '}
                  {may('judgeAnswer') ? (
                    <a href={form(judgeAnswer.word, request)}>{`Oordeel over ${request}`}</a>
                  ) : null}
                </>
              ),
            },
          ]}
          rows={own}
        />
      )}
      {may('askBidder') ? (
        <div class="buttons no-print">
          <LinkButton href={withQuery(PATHS.office(reference, askBidder.word), { inschrijving: String(no) })}>
            Vraag de inschrijver iets
          </LinkButton>
        </div>
      ) : null}
    </>
  );
}

const answersText = ({ answers }: StoredRequest): string =>
  capital(
    answers.map(({ receivedAt, inTime }) => `${instantLabel(receivedAt)}${inTime ? '' : ' (te laat)'}`).join(', '),
  );

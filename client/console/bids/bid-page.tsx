import { BID_CHECKS, type BidCheck } from '../../../domain/office/bid-check.ts';
import { checkBid } from '../../../domain/office/bid-acts.ts';
import type { OfficeActName } from '../../../domain/office/office-acts.ts';
import { officeSpecOf } from '../../../domain/office/office-acts.ts';
import { instantLabel } from '../../../texts/labels/day-words.ts';
import { capital } from '../../../texts/labels/milestones.ts';
import { receiptJudgementLabel } from '../../../texts/labels/receipt-judgement.ts';
import { CHECK, ENVELOPE, STANDING, VERDICT } from '../../../texts/office/bids.ts';
import { lotText } from '../../../texts/lot.ts';
import type { SeenBid, SeenBids } from '../../usecases/office/see-bids.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Page } from '../parts/page.tsx';
import { Badge, LinkButton } from '../parts/parts.tsx';
import { Table } from '../parts/table.tsx';
import { PATHS, withQuery } from '../paths.ts';
import type { Seen } from '../seen.ts';
import { wordOfPart } from './parts.ts';
import { BidRequests } from './requests.tsx';

export interface BidPageProps {
  readonly seen: Seen;
  readonly reference: string;
  readonly bid: SeenBid;
  readonly all: SeenBids;
  readonly may: (name: OfficeActName) => boolean;
}

/** One bid: its receipt, and once it is open its files, what was decided of it and what its bidder was asked. */
export function BidPage({ seen, reference, bid, all: { checks, requests }, may }: BidPageProps) {
  const { no, files, opened } = bid;
  const isOpen = opened.quality || opened.price;
  return (
    <Page {...seen} title={`Inschrijving ${no}, ${reference}`} under={PATHS.cases}>
      <Crumbs reference={reference} more={[{ href: PATHS.bids(reference), name: 'Inschrijvingen' }]} />
      <h1>{`Inschrijving ${no}`}</h1>
      <dl class="facts">
        {factsOf(bid).map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      {may('withdrawBid') && bid.standing === 'stands' ? (
        <div class="buttons no-print">
          <LinkButton
            href={withQuery(PATHS.office(reference, officeSpecOf('withdrawBid').word), { inschrijving: String(no) })}
          >
            De inschrijver trekt zich terug
          </LinkButton>
        </div>
      ) : null}
      <h2>Bestanden</h2>
      {files.length === 0 ? (
        <p>{isOpen ? 'Er is geen bestand dat u mag lezen.' : 'De bestanden zijn verzegeld tot de opening.'}</p>
      ) : (
        <ul>
          {files.map(({ envelope, place, name, bytes, sha256 }) => (
            <li>
              <a href={PATHS.bidFile(reference, no, wordOfPart(envelope), place)}>{name}</a>
              {` (${ENVELOPE[envelope]}, ${sizeText(bytes)}) `}
              <span class="soft hash">{`sha256 ${sha256}`}</span>
            </li>
          ))}
        </ul>
      )}
      {checks === null || !isOpen ? null : (
        <Checks reference={reference} no={no} checks={checks} may={may('checkBid')} />
      )}
      {requests === null || !isOpen ? null : (
        <BidRequests reference={reference} no={no} requests={requests} may={may} />
      )}
    </Page>
  );
}

const factsOf = ({
  at,
  judgement,
  standing,
  lot,
  party,
  sameGroup,
}: SeenBid): readonly (readonly [string, string])[] => [
  ...(party === null ? [] : [['Inschrijver', party] as const]),
  ['Ontvangen', instantLabel(at)],
  ['Oordeel', capital(receiptJudgementLabel(judgement))],
  ['Telt', capital(STANDING[standing])],
  ...(lot === null ? [] : [['Perceel', lotText(lot)] as const]),
  ...(sameGroup.length === 0 ? [] : [['Zelfde groep', `inschrijving ${sameGroup.join(', ')}`] as const]),
];

/** @example sizeText(1_500_000) // '1,5 MB' */
const sizeText = (bytes: number): string =>
  bytes < 1000
    ? `${bytes} B`
    : bytes < 1_000_000
      ? `${Math.round(bytes / 1000)} kB`
      : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;

/** What people decide of a bid, point by point; what nobody decided stands there as well. */
function Checks({
  reference,
  no,
  checks,
  may,
}: {
  readonly reference: string;
  readonly no: number;
  readonly checks: NonNullable<SeenBids['checks']>;
  readonly may: boolean;
}) {
  const decided = (check: BidCheck) => checks.find((one) => one.bid === no && one.check === check);
  const rows = Object.entries(BID_CHECKS).map(([word, check]) => ({ word, check, made: decided(check) }));
  return (
    <>
      <h2>Besluiten per punt</h2>
      <Table
        caption={`${rows.filter(({ made }) => made !== undefined).length} van ${rows.length} punten besloten`}
        columns={[
          { name: 'Punt', cell: ({ check }) => capital(CHECK[check]) },
          {
            name: 'Besluit',
            cell: ({ made }) =>
              made === undefined ? 'nog niet' : <Badge tone={TONES[made.verdict]}>{VERDICT[made.verdict]}</Badge>,
          },
          { name: 'Reden', cell: ({ made }) => made?.reason ?? '' },
          { name: 'Door', cell: ({ made }) => (made === undefined ? '' : `${made.by}, ${instantLabel(made.at)}`) },
          {
            name: 'Leg vast',
            cell: ({ word, check, made }) =>
              may ? (
                <a
                  href={withQuery(PATHS.office(reference, checkBid.word), { inschrijving: String(no), punt: word })}
                  aria-label={`${made === undefined ? 'Besluit' : 'Besluit opnieuw'}: ${CHECK[check]}`}
                >
                  {made === undefined ? 'Besluit' : 'Besluit opnieuw'}
                </a>
              ) : (
                ''
              ),
          },
        ]}
        rows={rows}
      />
    </>
  );
}

const TONES = { meets: 'good', repairable: 'warn', excludes: 'bad' } as const;

import { awardLabel } from '../../../texts/labels/award.ts';
import { specOf } from '../../../domain/acts/acts.ts';
import { actLabel } from '../../../texts/labels/acts.ts';
import { capital } from '../../../texts/labels/milestones.ts';
import type { Weight } from '../../../texts/order-of-ranking.ts';
import type { ExplainedBid } from '../../../texts/score.ts';
import { OUT_OF_RANKING } from '../../../texts/score-outcome.ts';
import type { RankedBid } from '../../told/ranked-bids.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Page } from '../parts/page.tsx';
import { Alert, LinkButton } from '../parts/parts.tsx';
import { Table, type Column } from '../parts/table.tsx';
import { PATHS, withQuery } from '../paths.ts';
import type { Seen } from '../seen.ts';

/** A ranking as somebody may see it. */
export interface ShownRanking {
  readonly award: string;
  readonly lots: readonly string[];
  /** Why it is not shown: it no longer fits what it was fixed on; null: it does. */
  readonly broken: string | null;
  readonly bids: readonly RankedBid[];
  /** What they are ranked on. */
  readonly scoreHead: string;
  readonly weights: readonly Weight[];
  /** Why bids stand in this order. */
  readonly order: readonly string[];
  /** How it stands now, after a draw or a drop-out. */
  readonly outcome: string;
  /** How each score came about; null: not for whoever looks. */
  readonly explained: readonly ExplainedBid[] | null;
  /** It ended in a tie, and whoever looks can put a draw on record. */
  readonly draws: boolean;
}

/** Every fixed ranking of a case: order, points, weights, and how each score came about. */
export const RankingPage = ({
  seen,
  reference,
  rankings,
}: {
  seen: Seen;
  reference: string;
  rankings: readonly ShownRanking[];
}) => (
  <Page {...seen} title={`Rangorde ${reference}`} under={PATHS.cases}>
    <Crumbs reference={reference} />
    <h1>Rangorde</h1>
    {rankings.length === 0 ? (
      <p>Er ligt nog geen rangorde vast. Zij komt er als de beoordeling is ingelezen.</p>
    ) : (
      <p>De rangorde ligt vast en wordt niet opnieuw gemaakt. Hieronder staat hoe zij tot stand kwam.</p>
    )}
    {rankings.map((one) => (
      <section aria-labelledby={`gunning-${one.award}`}>
        <h2 id={`gunning-${one.award}`}>{awardLabel(one.lots)}</h2>
        {one.broken === null ? (
          <Ranking one={one} reference={reference} />
        ) : (
          <Alert tone="error">
            <p>{one.broken}</p>
          </Alert>
        )}
      </section>
    ))}
  </Page>
);

const Ranking = ({ one, reference }: { one: ShownRanking; reference: string }) => (
  <>
    <p class="lead">{one.outcome}</p>
    {one.draws ? (
      <div class="buttons no-print">
        <LinkButton
          look="first"
          href={withQuery(PATHS.act(reference, specOf('recordDraw').word), { gunning: one.award })}
        >
          {capital(actLabel('recordDraw'))}
        </LinkButton>
      </div>
    ) : null}
    <Table caption="Plaatsen en punten" columns={placesColumns(one)} rows={one.bids} />
    <h3>Waarom deze volgorde</h3>
    <ul>
      {one.order.map((text) => (
        <li>{text}</li>
      ))}
    </ul>
    <h3>Hoe zwaar alles weegt</h3>
    <Table caption="Onderdelen en hun punten" columns={weightColumns(one.weights)} rows={one.weights} />
    {one.explained === null ? (
      <p>Cijfers en prijzen zijn niet voor u te zien. Daarom staat hier niet hoe elke score is berekend.</p>
    ) : (
      <>
        <h3>Hoe elke score is berekend</h3>
        {one.explained.map((bid) => (
          <details>
            <summary>{bid.bid}</summary>
            {bid.lots.map(({ name, steps }) => (
              <>
                <h4>{name}</h4>
                <Sentences all={steps} />
              </>
            ))}
            <Sentences all={bid.steps} />
          </details>
        ))}
        <div class="buttons no-print">
          <LinkButton href={PATHS.rankingFile(reference, one.award)}>Bewaar de rangorde als bestand</LinkButton>
        </div>
      </>
    )}
  </>
);

const Sentences = ({ all }: { all: readonly string[] }) => (
  <ul>
    {all.map((text) => (
      <li>{text}</li>
    ))}
  </ul>
);

const points = (text: string | null): string => text?.replace('.', ',') ?? '';

const placesColumns = ({ bids, scoreHead }: ShownRanking): readonly Column<RankedBid>[] => [
  { name: 'Inschrijving', cell: ({ bid }) => bid },
  { name: 'Plaats', num: true, cell: ({ rank }) => rank ?? 'geen' },
  { name: 'Kwaliteit', num: true, cell: ({ quality }) => points(quality) },
  ...(bids.some(({ price }) => price !== null)
    ? [{ name: 'Prijs', num: true as const, cell: ({ price }: RankedBid) => points(price) }]
    : []),
  { name: scoreHead, num: true, cell: ({ total }) => points(total) },
  { name: 'Kan niet winnen', cell: ({ reasons }) => reasons.map((kind) => OUT_OF_RANKING[kind]).join(', ') },
];

const weightColumns = (weights: readonly Weight[]): readonly Column<Weight>[] => [
  { name: 'Onderdeel', cell: ({ name }) => name },
  ...(weights.some(({ lot }) => lot !== null) ? [{ name: 'Perceel', cell: ({ lot }: Weight) => lot ?? '' }] : []),
  { name: 'Hoogste aantal punten', num: true, cell: ({ points: most }) => most },
  { name: 'Deel van het geheel', num: true, cell: ({ share }) => share },
  ...(weights.some(({ least }) => least !== '')
    ? [{ name: 'Minstens nodig', cell: ({ least }: Weight) => least }]
    : []),
];

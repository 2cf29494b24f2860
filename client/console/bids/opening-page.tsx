import { openBids } from '../../../domain/office/bid-acts.ts';
import type { EpochMs } from '../../../domain/law/iso-date.ts';
import { instantLabel } from '../../../texts/labels/day-words.ts';
import { capital } from '../../../texts/labels/milestones.ts';
import { refusalText } from '../../../texts/labels/refusals.ts';
import { ENVELOPE } from '../../../texts/office/bids.ts';
import { firstCallText, otherCallText, ownCallText, timeLeftText } from '../../../texts/office/opening.ts';
import type { OpeningToCome, SeenOpening } from '../../usecases/office/see-opening.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Page } from '../parts/page.tsx';
import { Alert, Button, LinkButton } from '../parts/parts.tsx';
import { ProofField } from '../parts/proof-field.tsx';
import { PATHS } from '../paths.ts';
import type { Seen } from '../seen.ts';
import { consoleWording } from '../wording.ts';
import { wordOfPart } from './parts.ts';

export interface OpeningPageProps {
  readonly seen: Seen;
  readonly reference: string;
  readonly opening: SeenOpening;
  readonly now: EpochMs;
  /** Whether whoever looks may open, and may read who bids. */
  readonly may: { readonly open: boolean; readonly record: boolean };
  /** What came of asking; null: nobody asked. */
  readonly came: { readonly tone: 'ok' | 'error'; readonly lines: readonly string[] } | null;
}

const ID = 'stand-van-de-opening';

/** Opening the bids: two people within ten minutes, each on a screen of her own. */
export function OpeningPage({ seen, reference, opening, now, may, came }: OpeningPageProps) {
  const { parts, openings } = opening;
  return (
    <Page {...seen} title={`Opening, ${reference}`} under={PATHS.cases}>
      <Crumbs reference={reference} more={[{ href: PATHS.bids(reference), name: 'Inschrijvingen' }]} />
      <h1>Opening</h1>
      {came === null ? null : (
        <Alert tone={came.tone}>
          {came.lines.map((line) => (
            <p>{line}</p>
          ))}
        </Alert>
      )}
      <div id={ID} {...(parts.some(({ call }) => call !== null) ? refreshed(reference) : {})}>
        {parts.map((part) => (
          <section aria-labelledby={`deel-${wordOfPart(part.envelope)}`}>
            <h2 id={`deel-${wordOfPart(part.envelope)}`}>{capital(wordOfPart(part.envelope))}</h2>
            <Part seen={seen} reference={reference} part={part} now={now} may={may.open} />
          </section>
        ))}
      </div>
      {openings.length === 0 ? null : (
        <>
          <h2>Geopend</h2>
          <ul>
            {openings.map(({ envelope, no, bids, first, second, openedAt }) => (
              <li>
                {`${capital(ENVELOPE[envelope])} van ${bids.length} ${bids.length === 1 ? 'inschrijving' : 'inschrijvingen'}, ${instantLabel(openedAt)}, door ${first} en ${second}.`}{' '}
                {may.record ? (
                  <a href={PATHS.openingRecord(reference, wordOfPart(envelope), no)}>
                    {`Proces-verbaal ${no} van de opening van ${ENVELOPE[envelope]} (PDF)`}
                  </a>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}

/** While somebody waits the page looks again by itself; without a script there is a link for that. */
const refreshed = (reference: string) => ({
  'hx-get': PATHS.opening(reference),
  'hx-trigger': 'every 5s',
  'hx-select': `#${ID}`,
  'hx-target': `#${ID}`,
  'hx-swap': 'outerMorph',
});

function Part({
  seen,
  reference,
  part: { envelope, judged, call, closed },
  now,
  may,
}: Pick<OpeningPageProps, 'seen' | 'reference' | 'now'> & { readonly part: OpeningToCome; readonly may: boolean }) {
  if (typeof judged !== 'string' && call === null) return <p>{refusalText(judged, consoleWording)}</p>;
  const isOwn = typeof judged !== 'string';
  return (
    <>
      <p aria-live="polite">
        {call === null ? firstCallText(closed) : isOwn ? ownCallText(call) : otherCallText(call)}
      </p>
      {call === null ? null : (
        <p class="lead" role="timer">
          {timeLeftText(call.until - now)}
        </p>
      )}
      {call === null ? null : (
        <p>
          <a href={PATHS.opening(reference)}>Kijk hoe het nu staat</a>
        </p>
      )}
      {isOwn || !may ? null : (
        <form method="post" action={PATHS.opening(reference)}>
          <ProofField seen={seen} />
          <input type="hidden" name={openBids.shape.envelope.word} value={wordOfPart(envelope)} />
          <div class="buttons">
            <Button>
              {call === null
                ? `Vraag om ${ENVELOPE[envelope]} te openen`
                : `Open ${ENVELOPE[envelope]} samen met ${call.by}`}
            </Button>
            <LinkButton href={PATHS.bids(reference)} look="plain">
              Terug
            </LinkButton>
          </div>
        </form>
      )}
    </>
  );
}

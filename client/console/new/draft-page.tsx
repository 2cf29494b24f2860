import { Alert, Button } from '../parts/parts.tsx';
import { Page } from '../parts/page.tsx';
import { ProofField } from '../parts/proof-field.tsx';
import { PATHS } from '../paths.ts';
import type { Seen } from '../seen.ts';
import type { PutDraft } from '../../usecases/drafts.ts';
import type { Draft } from './draft.ts';
import { Elsewhere } from './elsewhere.tsx';
import { FINDINGS } from './findings.tsx';
import type { StartFault } from './start-step.tsx';
import { StepOf } from './steps.tsx';
import { nextOf, VIEWS, type View } from './views.ts';

/** Whether a draft is kept: as soon as somebody did something with it, and not when she has very many already. */
export type Keeping = PutDraft | { readonly kind: 'not-yet' };

const KEPT: Readonly<Record<Keeping['kind'], string>> = {
  kept: 'Uw werk is bewaard als concept. U vindt het terug onder Nieuwe procedure, ook op een andere dag. Anderen zien het niet. Een half jaar nadat u het voor het laatst wijzigde, gaat het weg.',
  'not-yet': 'Zodra u verder gaat of controleert, wordt uw werk bewaard als concept. Anderen zien het niet.',
  'too-many':
    'Uw werk staat alleen op deze pagina, want u hebt al heel veel concepten. Gooi er onder Nieuwe procedure een weg, of neem het bestand mee.',
  elsewhere: 'Wat hier staat, is niet bewaard.',
};

export interface DraftPageProps {
  readonly seen: Seen;
  readonly draft: Draft;
  readonly fault?: StartFault;
  /** What must be known of it first, such as what a copy left as it was. */
  readonly notes?: readonly string[];
  readonly keeping: Keeping;
}

/** A definition while it is written: the file, or a step of the form. All there is of it is in the page itself, and is kept besides. */
export function DraftPage({ seen, draft, fault, notes = [], keeping }: DraftPageProps) {
  const { view, text, id, running, reason, window } = draft;
  const next = nextOf(view);
  const title = `Nieuwe procedure: ${VIEWS[view].toLowerCase()}`;
  return (
    <Page
      {...seen}
      title={fault === undefined && keeping.kind !== 'elsewhere' ? title : `Fout: ${title}`}
      under={PATHS.begin}
    >
      <h1>Nieuwe procedure</h1>
      {notes.length === 0 ? null : (
        <Alert tone="info">
          <h2>Let op bij deze kopie</h2>
          <ul>
            {notes.map((note) => (
              <li>{note}</li>
            ))}
          </ul>
        </Alert>
      )}
      {keeping.kind === 'elsewhere' ? <Elsewhere draft={draft} there={keeping.there} /> : null}
      <form
        method="post"
        action={PATHS.draft}
        id="definitie"
        hx-post={PATHS.draftCheck}
        hx-trigger="input delay:600ms"
        hx-target={`#${FINDINGS}`}
        hx-swap="innerMorph"
        hx-sync="this:replace"
        {...{ 'hx-status:4xx': 'swap:none', 'hx-status:5xx': 'swap:none' }}
      >
        <ProofField seen={seen} />
        <input type="hidden" name="blik" value={view} />
        <input type="hidden" name="concept" value={id} />
        <input type="hidden" name="venster" value={window.id} />
        <input type="hidden" name="gezien" value={window.seenAt} />
        {running === null ? null : <input type="hidden" name="gedaan" value={JSON.stringify(running.written)} />}
        {view === 'bestand' ? null : <input type="hidden" name="tekst" value={text} />}
        {view === 'controle' || reason === '' ? null : <input type="hidden" name="reden" value={reason} />}
        {/* Enter in a field checks: it never goes to another step. */}
        <button class="unseen" type="submit" name="stap" value="controleer" tabindex={-1} aria-hidden="true">
          Controleer
        </button>
        <Views now={view} />
        <StepOf draft={draft} fault={fault ?? null} now={seen.given.now()} />
        <div class="buttons">
          {next === null ? null : (
            <Button name="stap" value={`naar:${next}`}>
              {`Verder: ${VIEWS[next]}`}
            </Button>
          )}
          <Button name="stap" value="controleer" look={view === 'bestand' ? 'first' : 'second'}>
            Controleer
          </Button>
          {view === 'controle' && seen.given.films !== undefined && draft.planned !== null ? (
            <>
              <Button name="stap" value="oefen" look="second">
                Oefen deze procedure
              </Button>
              <Button name="stap" value="script" look="second">
                Oefen met een script
              </Button>
            </>
          ) : null}
          <Button name="stap" value="mee" look="second">
            Neem het bestand mee
          </Button>
        </div>
        <p class="soft">{KEPT[keeping.kind]}</p>
      </form>
    </Page>
  );
}

/** The way from step to step: each takes along what was filled in. */
const Views = ({ now }: { now: View }) => (
  <nav class="views" aria-label="Stappen van de definitie">
    <ol>
      {(Object.keys(VIEWS) as View[]).map((view) => (
        <li>
          <button
            type="submit"
            name="stap"
            value={`naar:${view}`}
            {...(view === now ? { 'aria-current': 'step' } : {})}
          >
            {VIEWS[view]}
          </button>
        </li>
      ))}
    </ol>
  </nav>
);

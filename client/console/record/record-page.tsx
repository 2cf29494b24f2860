import type { TimelineStep } from '../../usecases/timeline.ts';
import { Page } from '../parts/page.tsx';
import { Choice } from '../parts/choice.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Button, LinkButton } from '../parts/parts.tsx';
import { Steps } from '../parts/steps.tsx';
import { PATHS } from '../paths.ts';
import type { Seen } from '../seen.ts';

/** What is asked of the record: by whom, what kind, which day; an empty text asks nothing. */
export interface RecordAsked {
  readonly by: string;
  readonly text: string;
  readonly day: string;
}

/** The record of a case, newest first, with what can be done with all of it. */
export function RecordPage({
  seen,
  reference,
  steps,
  people,
  asked,
  notYet,
}: {
  seen: Seen;
  reference: string;
  steps: readonly TimelineStep[];
  people: readonly string[];
  asked: RecordAsked;
  /** Why the case cannot be taken along as files now; null: it can. */
  notYet: string | null;
}) {
  return (
    <Page {...seen} title={`Dossier ${reference}`} under={PATHS.cases}>
      <Crumbs reference={reference} />
      <h1>Dossier</h1>
      <div class="buttons no-print">
        <LinkButton href={PATHS.verify(reference)}>Kijk na of het dossier klopt</LinkButton>
        {notYet === null ? (
          <LinkButton href={PATHS.dossierFile(reference)}>Neem het dossier mee (zip)</LinkButton>
        ) : null}
      </div>
      {notYet === null ? null : <p class="soft no-print">{`Meenemen als bestanden kan nu niet. ${notYet}`}</p>}
      <form method="get" action={PATHS.record(reference)} class="row no-print">
        <Choice name="door" label="Door" none="Iedereen" now={asked.by} all={people} />
        <div class="field">
          <label for="woord">Woord in wat er gebeurde</label>
          <input class="utrecht-textbox" type="search" id="woord" name="woord" value={asked.text} />
        </div>
        <div class="field">
          <label for="dag">Dag</label>
          <input class="utrecht-textbox" type="date" id="dag" name="dag" value={asked.day} />
        </div>
        <Button look="second">Toon</Button>
      </form>
      <p aria-live="polite">{steps.length === 0 ? 'Niets gevonden.' : `${steps.length} regels, de nieuwste eerst.`}</p>
      <Steps steps={steps} reference={reference} />
    </Page>
  );
}

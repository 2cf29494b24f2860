import type { TimelineStep } from '../../usecases/timeline.ts';
import { Page } from '../parts/page.tsx';
import { Choice } from '../parts/choice.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Button } from '../parts/parts.tsx';
import { Steps } from '../parts/steps.tsx';
import { PATHS } from '../paths.ts';
import type { Seen } from '../seen.ts';

/** What is asked of the record: by whom, what kind, which day; an empty text asks nothing. */
export interface RecordAsked {
  readonly by: string;
  readonly text: string;
  readonly day: string;
}

/** The record of a case, newest first. */
export function RecordPage({
  seen,
  reference,
  steps,
  people,
  asked,
}: {
  seen: Seen;
  reference: string;
  steps: readonly TimelineStep[];
  people: readonly string[];
  asked: RecordAsked;
}) {
  return (
    <Page {...seen} title={`Dossier ${reference}`} under={PATHS.cases}>
      <Crumbs reference={reference} />
      <h1>Dossier</h1>
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

import { blockText } from '../../../files/definition/block-text.ts';
import { capital } from '../../../texts/labels/milestones.ts';
import { Alert, Button } from '../parts/parts.tsx';
import { groupsOf } from './draft-edits.ts';
import { kindFields, type DraftGroup } from './draft-fields.ts';
import { DraftInput, FaultsOfField } from './draft-input.tsx';
import type { Draft } from './draft.ts';
import { FileStep } from './file-step.tsx';
import { Findings, FINDINGS } from './findings.tsx';
import { PlanningStep } from './planning-step.tsx';
import { StartStep, type StartFault } from './start-step.tsx';
import { VIEWS, type View } from './views.ts';

/** What a view of a draft shows. @param fault why it was not started, when that was asked */
export function StepOf({ draft, fault, now }: { draft: Draft; fault: StartFault | null; now: number }) {
  const { view, data } = draft;
  if (view === 'bestand') return <FileStep draft={draft} />;
  if (view === 'controle') return <StartStep draft={draft} fault={fault} now={now} />;
  if (data === null)
    return (
      <Alert tone="warning">
        <p>
          Het bestand is nog niet te lezen. Kies Bestand en verbeter wat daar staat. Daarna komt hier het formulier.
        </p>
      </Alert>
    );
  return (
    <>
      <h2>{VIEWS[view]}</h2>
      <FormStep draft={draft} view={view} />
      <h2>Controle</h2>
      <div id={FINDINGS}>
        <Findings draft={draft} />
      </div>
    </>
  );
}

function FormStep({ draft, view }: { draft: Draft; view: View }) {
  const { data, findings } = draft;
  switch (view) {
    case 'soort':
      return (
        <>
          {kindFields(data).map((field) => (
            <DraftInput field={field} findings={findings} />
          ))}
        </>
      );
    case 'mensen':
    case 'percelen':
      return (
        <>
          {groupsOf(view, data).map((group) => (
            <Group group={group} draft={draft} />
          ))}
        </>
      );
    case 'planning':
      return <PlanningStep draft={draft} />;
    case 'beoordeling':
      return <AssessmentStep draft={draft} />;
    // Neither is a step of the form.
    case 'bestand':
    case 'controle':
      return null;
  }
}

const HELP: Readonly<Record<string, string>> = {
  procesleider: 'Leidt de procedure en krijgt antwoorden op de mail. Ten minste één persoon.',
  inkoper: 'Ten minste één persoon.',
  jurist: 'Ten minste één persoon.',
  beoordelaar: 'Mag leeg blijven.',
  percelen: 'Alleen als u de opdracht in delen gunt. Mag leeg blijven.',
};

/** Several of a kind, with a button for one more and one for each to go. */
function Group({ group: { path, items }, draft: { findings } }: { group: DraftGroup; draft: Draft }) {
  const key = String(path.at(-1));
  const name = path.join('.');
  const own = findings.filter((one) => one.path.join('.') === name);
  return (
    <fieldset class={own.some(({ severity }) => severity === 'error') ? 'group wrong' : 'group'} id={name}>
      <legend>{key === 'percelen' ? VIEWS.percelen : capital(key)}</legend>
      <p class="help">{HELP[key]}</p>
      <FaultsOfField findings={own} />
      {items.map((item, at) => (
        <div class="row">
          {item.fields.map((field) => (
            <DraftInput field={field} findings={findings} />
          ))}
          <Button look="plain" name="stap" value={`weg:${item.path.join('.')}`}>
            {`Haal weg: ${item.fields.at(-1)?.value === '' ? `nummer ${at + 1}` : nameIn(item.fields)}`}
          </Button>
        </div>
      ))}
      <Button look="second" name="stap" value={`erbij:${name}`}>
        {key === 'percelen' ? 'Nog een perceel' : `Nog een ${key}`}
      </Button>
    </fieldset>
  );
}

const nameIn = (fields: DraftGroup['items'][number]['fields']): string =>
  fields.find(({ path }) => path.at(-1) === 'naam')?.value ?? '';

function AssessmentStep({ draft: { text } }: { draft: Draft }) {
  const block = blockText(text, 'beoordeling');
  return (
    <>
      <p>
        Hoe u beoordeelt, staat in het bestand: wensen, punten en prijzen passen niet goed in een formulier. Kies
        Bestand om het aan te passen; de controle rekent alles na.
      </p>
      {block === null ? (
        <p>
          In deze definitie staat nog geen beoordeling. In het bestand staat een voorbeeld achter #, als deze soort er
          een heeft.
        </p>
      ) : (
        <pre tabindex={0} role="group" aria-label="De beoordeling zoals zij in het bestand staat">
          {block}
        </pre>
      )}
    </>
  );
}

import { newScenario } from '../../../files/scenario/new-scenario.ts';
import type { ScriptFault } from '../../told/read-script.ts';
import { FieldFrame } from '../parts/field-frame.tsx';
import { Lines } from '../parts/lines.tsx';
import { Page } from '../parts/page.tsx';
import { Alert, Button, LinkButton } from '../parts/parts.tsx';
import { ProofField } from '../parts/proof-field.tsx';
import { PATHS } from '../paths.ts';
import type { Seen } from '../seen.ts';
import { ScriptFiles } from './script-files.tsx';
import { LISTS, SCRIPT, TEXT } from './script-form.ts';

export interface ScriptPageProps {
  readonly seen: Seen;
  /** Of the definition that is rehearsed. */
  readonly reference: string;
  readonly definition: string;
  readonly script: string;
  readonly faults: readonly ScriptFault[];
}

/** What people do in a rehearsal: written here or taken from a file, with every fault at its line. */
export function ScriptPage({ seen, reference, definition, script, faults }: ScriptPageProps) {
  const own = faults.filter(({ file }) => file === null);
  const title = `Oefenen met een script: ${reference}`;
  return (
    <Page {...seen} title={faults.length === 0 ? title : `Fout: ${title}`} under={PATHS.films}>
      <nav class="crumbs" aria-label="Kruimelpad">
        <a href={PATHS.films}>Oefenen</a>
      </nav>
      <h1>Oefenen met een script</h1>
      <p>
        {`In een script staat wie wat doet in de oefening van ${reference}, en wanneer: vragen, inschrijvingen, beoordeling, brieven, bezwaar. Wat er niet in staat, gebeurt op tijd.`}
      </p>
      {faults.length === 0 ? null : (
        <Alert tone="error">
          <h2>De oefening is niet begonnen. Verbeter dit eerst:</h2>
          <ul>
            {faults.map((fault) => (
              <li>
                <Fault fault={fault} />
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {own.length === 0 ? null : (
        <Lines text={script} wanted={own.flatMap(({ line }) => (line === null ? [] : [line]))} />
      )}
      <form method="post" action={PATHS.films} enctype="multipart/form-data">
        <ProofField seen={seen} />
        <input type="hidden" name={TEXT} value={definition} />
        <FieldFrame id={SCRIPT} label="Script" help="In YAML. Wat met # begint, telt niet mee." fault={null}>
          {(about) => (
            <textarea class="utrecht-textarea file" rows={16} spellcheck={false} wrap="off" {...about}>
              {`\n${script}`}
            </textarea>
          )}
        </FieldFrame>
        <ScriptFiles
          label="Of een bestand met het script (mag leeg blijven)"
          help="Kiest u een bestand, dan telt dat en niet wat hierboven staat."
        />
        <div class="buttons">
          <Button>Begin de oefening</Button>
          <LinkButton href={PATHS.films} look="plain">
            Annuleer
          </LinkButton>
        </div>
      </form>
      <details>
        <summary>Voorbeeld: elke handeling die in een script kan staan</summary>
        <pre class="mail" tabindex={0}>
          {newScenario()}
        </pre>
      </details>
    </Page>
  );
}

function Fault({ fault: { file, line, message } }: { fault: ScriptFault }) {
  if (file !== null) return <a href={`#${LISTS}`}>{`${file}${line === null ? '' : `, regel ${line}`}: ${message}`}</a>;
  return line === null ? <>{message}</> : <a href={`#regel-${line}`}>{`Regel ${line}: ${message}`}</a>;
}

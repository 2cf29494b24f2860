import { PROCEDURE_TYPES } from '../../../procedures/procedure-types.ts';
import { capital } from '../../../texts/labels/milestones.ts';
import { procedureTypeLabel } from '../../../texts/labels/words.ts';
import type { ListedDraft } from '../../usecases/drafts.ts';
import type { Filled } from '../act-form.ts';
import { FieldFrame } from '../parts/field-frame.tsx';
import { Alert, Button } from '../parts/parts.tsx';
import { Page } from '../parts/page.tsx';
import { ProofField } from '../parts/proof-field.tsx';
import { PATHS } from '../paths.ts';
import type { Seen } from '../seen.ts';
import { Drafts } from './begin-drafts.tsx';

/** A field of this page that is wrong, and what to do. */
export interface BeginFaultAt {
  readonly field: 'soort' | 'begin' | 'bestand' | 'kopie' | 'kenmerk' | 'kopie-begin';
  readonly text: string;
}

/** The ways to begin: from a type, from a file, from an earlier procedure. */
export function BeginPage({
  seen,
  filled,
  fault,
  drafts,
}: {
  seen: Seen;
  filled: Filled;
  fault: BeginFaultAt | null;
  drafts: readonly ListedDraft[];
}) {
  const of = (field: BeginFaultAt['field']) => ({
    id: field,
    fault: fault?.field === field ? fault.text : null,
  });
  return (
    <Page {...seen} title={fault === null ? 'Nieuwe procedure' : 'Fout: nieuwe procedure'} under={PATHS.begin}>
      <h1>Nieuwe procedure</h1>
      <p>
        Een procedure begint met een definitie: wie eraan werken, welke datums er zijn en hoe u beoordeelt. U begint op
        een van drie manieren. Er start nog niets.
      </p>
      {fault === null ? null : (
        <Alert tone="error">
          <h2>Er is nog geen definitie. Verbeter dit eerst:</h2>
          <ul>
            <li>
              <a href={`#${fault.field}`}>{fault.text}</a>
            </li>
          </ul>
        </Alert>
      )}
      <Drafts seen={seen} drafts={drafts} />
      <h2>Van een soort procedure</h2>
      <form method="post" action={PATHS.begin}>
        <ProofField seen={seen} />
        <FieldFrame {...of('soort')} label="Soort procedure" help="U krijgt een definitie om in te vullen.">
          {(about) => (
            <select class="utrecht-select utrecht-select--html-select" {...about}>
              <option value="">Kies</option>
              {PROCEDURE_TYPES.map(({ id }) => (
                <option value={id} selected={id === filled['soort']}>
                  {capital(procedureTypeLabel(id))}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
        <FieldFrame
          {...of('begin')}
          label="Eerste dag (mag leeg blijven)"
          help="Tenderklok zoekt vanaf die dag een planning die aan de wet voldoet. Zonder dag krijgt u de datums van het voorbeeld."
        >
          {(about) => <input class="utrecht-textbox" type="date" {...about} value={filled['begin'] ?? ''} />}
        </FieldFrame>
        <div class="buttons">
          <Button>Begin</Button>
        </div>
      </form>
      <h2>Van een bestand</h2>
      <form method="post" action={PATHS.beginFile} enctype="multipart/form-data">
        <ProofField seen={seen} />
        <FieldFrame
          {...of('bestand')}
          label="Definitie in YAML"
          help="Kies het bestand, of sleep het op het veld. Hoogstens 256 KiB."
        >
          {(about) => <input type="file" accept=".yaml,.yml,text/yaml,application/yaml" {...about} />}
        </FieldFrame>
        <div class="buttons">
          <Button look="second">Open het bestand</Button>
        </div>
      </form>
      <h2>Van een eerdere procedure</h2>
      <form method="post" action={PATHS.beginCopy}>
        <ProofField seen={seen} />
        <FieldFrame
          {...of('kopie')}
          label="Kenmerk van de eerdere procedure"
          help="U krijgt haar definitie, met de datums verschoven."
        >
          {(about) => <input class="utrecht-textbox" type="text" {...about} value={filled['kopie'] ?? ''} />}
        </FieldFrame>
        <FieldFrame
          {...of('kenmerk')}
          label="Kenmerk van de nieuwe procedure"
          help="Letters, cijfers, punten en streepjes."
        >
          {(about) => (
            <input class="utrecht-textbox" type="text" maxlength={64} {...about} value={filled['kenmerk'] ?? ''} />
          )}
        </FieldFrame>
        <FieldFrame
          {...of('kopie-begin')}
          label="Eerste dag van de nieuwe procedure"
          help="De andere datums gaan naar dezelfde dag van de week, of naar de werkdag erna."
        >
          {(about) => <input class="utrecht-textbox" type="date" {...about} value={filled['kopie-begin'] ?? ''} />}
        </FieldFrame>
        <div class="buttons">
          <Button look="second">Maak een kopie</Button>
        </div>
      </form>
    </Page>
  );
}

import type { KeyedFinding } from '../../../domain/plan/finding.ts';
import { NO_HELP, planningHelp, type PlanningHelp } from '../../told/planning-help.ts';
import { planSoFar } from '../../usecases/checked-definition.ts';
import { planningRows, type DraftRow } from './draft-planning.ts';
import { DraftInput } from './draft-input.tsx';
import type { Draft } from './draft.ts';

/** The dates of all lots, with what the law leaves beside each. */
export function PlanningStep({ draft }: { draft: Draft }) {
  const { type, data, findings } = draft;
  if (type === null) return <p>Kies eerst onder Soort een soort procedure. Dan staan hier haar datums.</p>;
  const planned = planSoFar(draft);
  const help = planned === null ? () => NO_HELP : planningHelp(planned);
  return (
    <>
      {planned === null ? (
        <p>Zodra de datums samen een planning vormen, staat hier ook wat de wet per datum vraagt.</p>
      ) : null}
      <p>
        Eigen stappen en datums van één perceel past u aan in het bestand. Een datum die u leegmaakt, gaat uit de
        planning.
      </p>
      {planningRows(data, type).map((row) => (
        <Row row={row} help={help(row.milestone.id)} findings={findings} />
      ))}
    </>
  );
}

function Row({ row, help, findings }: { row: DraftRow; help: PlanningHelp; findings: readonly KeyedFinding[] }) {
  const { milestone, label, fields, text } = row;
  const id = `${milestone.key}-hulp`;
  return (
    <fieldset class="milestone" id={`mijlpaal-${milestone.key}`}>
      <legend>{label}</legend>
      <div class="help" id={id}>
        <p>{needOf(row)}</p>
        {help.lines.map((line) => (
          <p>{line}</p>
        ))}
      </div>
      {help.counted.length === 0 ? null : (
        <details>
          <summary>Hoe deze datum is geteld</summary>
          {help.counted.map((line) => (
            <p>{line}</p>
          ))}
        </details>
      )}
      {text === null ? null : (
        <p>
          In het bestand staat: <code>{text}</code>. Een formulier kan dit niet tonen: pas het aan in het bestand.
        </p>
      )}
      {fields.map((field) => (
        <DraftInput field={field} help={id} findings={findings} />
      ))}
    </fieldset>
  );
}

const needOf = ({ milestone, fields, text }: DraftRow): string => {
  if (milestone.computed !== undefined)
    return fields.every(({ value }) => value === '') && text === null
      ? 'Tenderklok rekent deze datum uit. Vul hem alleen in als hij afwijkt.'
      : 'Deze datum komt in plaats van wat Tenderklok uitrekent.';
  return milestone.required ? 'Verplicht.' : 'Mag leeg blijven.';
};

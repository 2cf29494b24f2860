import type { KeyedFinding, Severity } from '../../../domain/plan/finding.ts';
import { NO_DEFINITION } from '../../../files/definition/no-definition.ts';
import { groundInWords } from '../../../texts/ground.ts';
import { summary } from '../../told/findings-summary.ts';
import { Lines } from '../parts/lines.tsx';
import { Badge } from '../parts/parts.tsx';
import { PATHS } from '../paths.ts';
import { fieldsIn } from './draft-edits.ts';
import { nameOfField, type DraftField } from './draft-fields.ts';
import { findingsOfField } from './draft-input.tsx';
import type { Draft } from './draft.ts';
import { viewFor, VIEWS, type View } from './views.ts';

/** The part of the page that changes while somebody writes. */
export const FINDINGS = 'bevindingen';

const SEVERITY: Readonly<Record<Severity, { readonly word: string; readonly tone: 'bad' | 'warn' | 'plain' }>> = {
  error: { word: 'fout', tone: 'bad' },
  warning: { word: 'waarschuwing', tone: 'warn' },
  hint: { word: 'tip', tone: 'plain' },
};

/** Findings that anybody wants to read at once. */
const MOST_SHOWN = 100;

/**
 * Everything that the check has against a draft, each with its line, and those lines. In a step of the form what is wrong alone, with
 * the way to its field.
 */
export function Findings({ draft }: { draft: Draft }) {
  const { findings, text, view, data, type } = draft;
  const isStep = view !== 'bestand' && view !== 'controle';
  const wanted = isStep ? findings.filter(({ severity }) => severity !== 'hint') : findings;
  const shown = wanted.slice(0, MOST_SHOWN);
  const fields = isStep ? fieldsIn(view, data, type) : null;
  return (
    <>
      <p id="samenvatting" role="status">
        <strong>{summary(findings)}</strong>
      </p>
      {shown.length === 0 ? null : (
        <ol class="findings">
          {shown.map((one) => (
            <FindingItem one={one} view={view} fields={fields} />
          ))}
        </ol>
      )}
      {wanted.length > MOST_SHOWN ? <p>En nog {wanted.length - MOST_SHOWN}. Verbeter eerst deze.</p> : null}
      {isStep || shown.length === 0 ? null : <Lines text={text} wanted={shown.map(({ line }) => line)} />}
    </>
  );
}

/** @param fields of the step that is looked at, to which a finding leads; null: it leads to its line */
function FindingItem({ one, view, fields }: { one: KeyedFinding; view: View; fields: readonly DraftField[] | null }) {
  const { word, tone } = SEVERITY[one.severity];
  const step = viewFor(one.path);
  const field = step === view ? fields?.find((each) => findingsOfField([one], each).length > 0) : undefined;
  const href = field === undefined ? `#regel-${one.line}` : `#${nameOfField(field)}`;
  return (
    <li>
      <Badge tone={tone}>{word}</Badge>{' '}
      {fields !== null && field === undefined ? `regel ${one.line}` : <a href={href}>regel {one.line}</a>}
      {step === 'bestand' ? '' : `, ${VIEWS[step].toLowerCase()}`}
      <p>
        {one.message}
        {one.ground === null ? '' : ` (${groundInWords(one.ground)})`}
        {one.rule === NO_DEFINITION ? (
          <>
            {' '}
            Kies een ander bestand, of een soort procedure onder <a href={PATHS.begin}>Nieuwe procedure</a>.
          </>
        ) : null}
      </p>
    </li>
  );
}

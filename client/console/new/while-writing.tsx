import { Alert } from '../parts/parts.tsx';
import { fieldsIn } from './draft-edits.ts';
import { faultIdOf, FaultsOfField, findingsOfField } from './draft-input.tsx';
import type { Draft } from './draft.ts';
import { Findings } from './findings.tsx';

/** What the check says now: all findings, and those of each field beside it. */
export const WhileWriting = ({ draft, isKept }: { draft: Draft; isKept: boolean }) => (
  <>
    {isKept ? null : (
      <Alert tone="error">
        <p>Dit concept is in een ander venster gewijzigd. Wat u hier schrijft, is niet bewaard. Kies Controleer.</p>
      </Alert>
    )}
    <Findings draft={draft} />
    {fieldsIn(draft.view, draft.data, draft.type).map((field) => (
      <div id={faultIdOf(field)} hx-swap-oob="innerHTML">
        <FaultsOfField findings={findingsOfField(draft.findings, field)} />
      </div>
    ))}
  </>
);

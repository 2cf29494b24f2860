import { momentLabel } from '../../../texts/labels/day-words.ts';
import type { StoredDraft } from '../../usecases/drafts.ts';
import { Alert, LinkButton } from '../parts/parts.tsx';
import { PATHS } from '../paths.ts';
import type { Draft } from './draft.ts';

/** Lines that anybody wants to compare at once. */
const MOST_SHOWN = 20;

/** Another window of the same person wrote in this draft since: what differs, and which of the two stays. */
export function Elsewhere({ draft: { id, text }, there }: { readonly draft: Draft; readonly there: StoredDraft }) {
  return (
    <Alert tone="error">
      <h2>Dit concept is in een ander venster gewijzigd</h2>
      <p>{`Daar is het bewaard op ${momentLabel(there.savedAt)}. Wat hier staat, is niet bewaard. Kies wat blijft.`}</p>
      <Lines name="Staat alleen daar" lines={linesOnlyIn(there.text, text)} />
      <Lines name="Staat alleen hier" lines={linesOnlyIn(text, there.text)} />
      <div class="buttons">
        <LinkButton href={PATHS.kept(id)}>Ga verder met wat daar staat</LinkButton>
        <button
          class="utrecht-button utrecht-button--secondary-action"
          type="submit"
          form="definitie"
          name="stap"
          value={`hier:${there.savedAt}`}
        >
          Bewaar wat hier staat
        </button>
      </div>
    </Alert>
  );
}

const Lines = ({ name, lines }: { readonly name: string; readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <>
      <h3>{name}</h3>
      <ul>
        {lines.slice(0, MOST_SHOWN).map((line) => (
          <li>
            <code>{line.slice(0, LONGEST_LINE)}</code>
          </li>
        ))}
      </ul>
      {lines.length > MOST_SHOWN ? <p>{`En nog ${lines.length - MOST_SHOWN}.`}</p> : null}
    </>
  );

const LONGEST_LINE = 300;

/** The filled lines of a text that another one does not have, each as often as it has more of it. */
function linesOnlyIn(text: string, other: string): readonly string[] {
  const left = new Map<string, number>();
  for (const line of other.split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
  return text.split('\n').filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0 && line.trim() !== '';
  });
}

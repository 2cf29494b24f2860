import { publishNote } from '../../../domain/office/note-acts.ts';
import { passagesOf } from '../../../domain/office/note.ts';
import type { Find } from '../../../domain/office/anonymity.ts';
import { NOTE_FORMS } from '../../../files/notes/write-note.ts';
import { instantLabel } from '../../../texts/labels/day-words.ts';
import { capital, milestoneLabel } from '../../../texts/labels/milestones.ts';
import { findText } from '../../../texts/office/note.ts';
import type { DraftedNote } from '../../usecases/office/drafted-note.ts';
import type { StoredNote } from '../../usecases/office/show-note.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Page } from '../parts/page.tsx';
import { Alert, LinkButton } from '../parts/parts.tsx';
import { PATHS } from '../paths.ts';
import type { Seen } from '../seen.ts';

/** The note that is due as it would be now, with what shows who asked marked in it; and the notes that went out. */
export function NotePage({
  seen,
  reference,
  draft,
  notes,
  may,
}: {
  readonly seen: Seen;
  readonly reference: string;
  /** Null: the procedure has no notes, or whoever looks may not see drafts. */
  readonly draft: DraftedNote | null;
  readonly notes: readonly StoredNote[];
  /** Whether whoever looks may publish it. */
  readonly may: boolean;
}) {
  return (
    <Page {...seen} title={`Nota van inlichtingen, ${reference}`} under={PATHS.cases}>
      <Crumbs reference={reference} more={[{ href: PATHS.questions(reference), name: 'Vragen' }]} />
      <h1>Nota van inlichtingen</h1>
      {draft === null ? null : <Draft reference={reference} draft={draft} may={may} />}
      <h2>Gepubliceerd</h2>
      {notes.length === 0 ? <p>Er is nog geen nota gepubliceerd.</p> : null}
      {notes.map(({ no, at, milestone, files }) => (
        <section aria-label={`Nota ${no}`}>
          <h3>{`Nota ${no}, ${instantLabel(at)} (${milestoneLabel(milestone)})`}</h3>
          <ul>
            {NOTE_FORMS.map((form) => (
              <li>
                <a href={PATHS.noteFile(reference, no, form)}>{`Nota ${no} als ${FORMS[form]}`}</a>{' '}
                <span class="soft">{`sha256 ${files.find((one) => one.form === form)?.sha256 ?? ''}`}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}

const FORMS = { md: 'Markdown', html: 'webpagina', docx: 'Word' } as const;

function Draft({
  reference,
  draft,
  may,
}: {
  readonly reference: string;
  readonly draft: DraftedNote;
  readonly may: boolean;
}) {
  const { no, milestone, items, open, finds } = draft;
  return (
    <>
      <h2>{`Nota ${no}, zoals zij nu zou zijn`}</h2>
      <p>{`${capital(milestoneLabel(milestone.id))}: ${milestone.when}.`}</p>
      {finds.length === 0 ? null : (
        <Alert tone={finds.some((one) => one.sure) ? 'error' : 'warning'}>
          <h3>Dit kan verraden wie meedoet</h3>
          <ul>
            {finds.map((find) => (
              <li>
                <a href={`#${anchorOf(find.place)}`}>{findText(find)}</a>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {open.length === 0 ? null : (
        <Alert tone="warning">
          <h3>Zonder goedgekeurd antwoord</h3>
          <ul>
            {open.map((one) => (
              <li>
                <a href={PATHS.question(reference, one)}>{`Vraag ${one}`}</a>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {items.length === 0 ? <p>Er is nog geen goedgekeurd antwoord dat in geen nota staat.</p> : null}
      {items.map((one) => (
        <section aria-label={`Vraag ${one.no}`}>
          <h3>
            <a href={PATHS.question(reference, one.no)}>{`Vraag ${one.no}`}</a>
          </h3>
          {passagesOf([one]).map(({ place, text }) => (
            <Marked place={place} text={text} finds={finds} />
          ))}
        </section>
      ))}
      {may && items.length > 0 ? (
        <div class="buttons">
          <LinkButton href={PATHS.office(reference, publishNote.word)} look="first">
            {publishNote.brief}
          </LinkButton>
        </div>
      ) : null}
    </>
  );
}

const anchorOf = (place: string): string => place.replaceAll(/[^a-z0-9]+/g, '-');

/** A text with its finds marked where they stand. */
function Marked({
  place,
  text,
  finds,
}: {
  readonly place: string;
  readonly text: string;
  readonly finds: readonly Find[];
}) {
  const parts: (string | { readonly mark: string })[] = [];
  let at = 0;
  for (const { from, found } of finds.filter((one) => one.place === place)) {
    if (from < at) continue;
    parts.push(text.slice(at, from), { mark: found });
    at = from + found.length;
  }
  parts.push(text.slice(at));
  return (
    <p id={anchorOf(place)} class="lines">
      {parts.map((one) => (typeof one === 'string' ? one : <mark>{one.mark}</mark>))}
    </p>
  );
}

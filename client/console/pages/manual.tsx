import { raw } from 'hono/html';
import type { Chapter } from '../manual.ts';
import { Page } from '../parts/page.tsx';
import { LinkButton } from '../parts/parts.tsx';
import { PATHS } from '../paths.ts';
import type { Seen } from '../seen.ts';

/** Every chapter of the manual, to choose from; what stands before the first is on this page. */
export function ManualPage({ seen, chapters: [intro, ...chapters] }: { seen: Seen; chapters: readonly Chapter[] }) {
  return (
    <Page {...seen} title="Handleiding" under={PATHS.help}>
      <Way />
      <h1>{intro?.title ?? 'Handleiding'}</h1>
      {intro === undefined ? <p>De handleiding is hier niet te lezen. Vraag de beheerder ernaar.</p> : raw(intro.html)}
      <h2>Hoofdstukken</h2>
      <ol class="chapters">
        {chapters.map(({ id, title }) => (
          <li>
            <a href={PATHS.chapter(id)}>{title}</a>
          </li>
        ))}
      </ol>
    </Page>
  );
}

/** A chapter, and the ways to those beside it. @param at its place */
export function ChapterPage({ seen, chapters, at }: { seen: Seen; chapters: readonly Chapter[]; at: number }) {
  const [before, chapter, after] = [chapters[at - 1], chapters[at], chapters[at + 1]];
  return (
    <Page {...seen} title={`${chapter?.title ?? ''}, handleiding`} under={PATHS.help}>
      <Way chapter />
      <h1>{chapter?.title}</h1>
      <div class="manual">{raw(chapter?.html ?? '')}</div>
      <nav class="buttons no-print" aria-label="Andere hoofdstukken">
        {before === undefined || at === 1 ? null : (
          <LinkButton href={PATHS.chapter(before.id)}>{`Vorige: ${before.title}`}</LinkButton>
        )}
        {after === undefined ? null : (
          <LinkButton href={PATHS.chapter(after.id)}>{`Volgende: ${after.title}`}</LinkButton>
        )}
      </nav>
    </Page>
  );
}

const Way = ({ chapter = false }: { chapter?: boolean }) => (
  <nav class="crumbs" aria-label="Kruimelpad">
    <a href={PATHS.help}>Uitleg</a>
    {chapter ? (
      <>
        {' › '}
        <a href={PATHS.manual}>Handleiding</a>
      </>
    ) : null}
  </nav>
);

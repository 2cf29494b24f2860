import { Page } from '../parts/page.tsx';
import type { ConsoleGiven } from '../given.ts';
import { PATHS } from '../paths.ts';
import type { Visitor } from '../visitor.ts';

/** A page that says one thing: what is not there, what went wrong, and what to do. */
export function MessagePage({
  given,
  visitor,
  title,
  lines,
}: {
  given: ConsoleGiven;
  visitor: Visitor | null;
  title: string;
  lines: readonly string[];
}) {
  return (
    <Page given={given} visitor={visitor} title={title}>
      <h1>{title}</h1>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
      {visitor === null ? null : (
        <p>
          <a href={PATHS.cases}>Naar alle procedures</a>
        </p>
      )}
    </Page>
  );
}

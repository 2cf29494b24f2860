import { PATHS } from '../paths.ts';

interface Crumb {
  readonly href: string;
  readonly name: string;
}

const CASES: Crumb = { href: PATHS.cases, name: 'Procedures' };

/** The way back, by way of all cases. @param reference of the case that it leads by; null: none @param more pages between that and this one */
export const Crumbs = ({
  reference,
  more = [],
}: {
  readonly reference: string | null;
  readonly more?: readonly Crumb[];
}) => {
  const ofCase = reference === null ? [] : [{ href: PATHS.case(reference), name: reference }];
  return (
    <nav class="crumbs" aria-label="Kruimelpad">
      {[CASES, ...ofCase, ...more].map(({ href, name }, at) => (
        <>
          {at > 0 ? ' › ' : ''}
          <a href={href}>{name}</a>
        </>
      ))}
    </nav>
  );
};

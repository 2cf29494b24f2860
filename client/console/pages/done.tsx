import { actLabel } from '../../../texts/labels/acts.ts';
import { capital } from '../../../texts/labels/milestones.ts';
import type { ActName } from '../../../domain/acts/acts.ts';
import { Page } from '../parts/page.tsx';
import { Alert, Crumbs, LinkButton } from '../parts/parts.tsx';
import { PATHS } from '../paths.ts';
import type { Seen } from '../seen.ts';

/** What came of an act. Sent again, the same form gives the same page. */
export const DonePage = ({
  seen,
  reference,
  name,
  waits,
  lines,
}: {
  seen: Seen;
  reference: string;
  name: ActName;
  /** It waits for a second person. */
  waits: boolean;
  lines: readonly string[];
}) => (
  <Page {...seen} title={`Gedaan: ${actLabel(name)}, ${reference}`} under={PATHS.cases}>
    <Crumbs
      to={[
        { href: PATHS.cases, name: 'Procedures' },
        { href: PATHS.case(reference), name: reference },
      ]}
    />
    <h1>{capital(actLabel(name))}</h1>
    <Alert tone={waits ? 'warning' : 'ok'}>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
    </Alert>
    <div class="buttons">
      <LinkButton href={PATHS.case(reference)} look="first">
        Naar de zaak
      </LinkButton>
    </div>
  </Page>
);

import { specOf, type ActName } from '../../../domain/acts/acts.ts';
import { actLabel } from '../../../texts/labels/acts.ts';
import { capital } from '../../../texts/labels/milestones.ts';
import type { FoundCase } from '../../usecases/find.ts';
import { fieldsOf, fieldsToFill, optionsOf, underChoice, versionSeen, type Filled } from '../act-form.ts';
import { FaultSummary } from '../parts/fault-summary.tsx';
import { ActField, timeOf } from '../parts/fields.tsx';
import { OutlookPart, type Outlook } from '../parts/outlook.tsx';
import { Page } from '../parts/page.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Button, LinkButton } from '../parts/parts.tsx';
import { ProofField } from '../parts/proof-field.tsx';
import { PATHS } from '../paths.ts';
import type { Seen } from '../seen.ts';

export interface ActPageProps {
  readonly seen: Seen;
  readonly found: FoundCase;
  readonly name: ActName;
  readonly filled: Filled;
  /** What is wrong with fields, by their own name. */
  readonly faults: Readonly<Record<string, string>>;
  readonly outlook: Outlook | null;
  /** Id of the act: the same form sent twice is one act. */
  readonly id: string;
}

/** What follows from what was filled in, and what can be done then: with a script it comes as soon as a field changes. */
const OUTLOOK = 'vooruitblik';

/** The form of an act: fill in, look at what follows, then do it. */
export function ActPage({ seen, found, name, filled, faults, outlook, id }: ActPageProps) {
  const { reference } = found.stored.name;
  const spec = specOf(name);
  const title = capital(actLabel(name));
  const now = seen.given.now();
  const wrong = Object.keys(faults).length > 0;
  return (
    <Page {...seen} title={`${wrong ? 'Fout: ' : ''}${title}, ${reference}`} under={PATHS.cases}>
      <Crumbs reference={reference} />
      <h1>{title}</h1>
      <p>{spec.brief}.</p>
      {wrong ? <FaultSummary fields={fieldsOf(name)} faults={faults} /> : null}
      <form
        method="post"
        action={PATHS.act(reference, spec.word)}
        id="handeling"
        hx-post={PATHS.act(reference, spec.word)}
        hx-trigger="change delay:300ms"
        hx-select={`#${OUTLOOK}`}
        hx-target={`#${OUTLOOK}`}
        hx-swap="outerMorph"
        hx-sync="this:replace"
        {...{ 'hx-status:401': 'swap:none', 'hx-status:403': 'swap:none', 'hx-status:5xx': 'swap:none' }}
      >
        <ProofField seen={seen} />
        <input type="hidden" name="id" value={id} />
        {/* Enter in a field looks: it never does the act. */}
        <button class="unseen" type="submit" name="stap" value="bekijken" tabindex={-1} aria-hidden="true">
          Bekijk
        </button>
        {fieldsToFill(name, found).map(([own, field]) => (
          <>
            <ActField
              field={field}
              value={filled[field.word] ?? ''}
              time={filled[timeOf(field)] ?? ''}
              fault={faults[own] ?? null}
              options={optionsOf(name, field, own, found, now)}
            />
            {underChoice(name, field, found, now).map((line) => (
              <p class="help">{line}</p>
            ))}
          </>
        ))}
        <div id={OUTLOOK}>
          <input type="hidden" name="versie" value={versionSeen(found, filled)} />
          <div aria-live="polite">{outlook === null ? null : <OutlookPart outlook={outlook} />}</div>
          <div class="buttons">
            {outlook?.kind === 'possible' ? (
              <Button name="stap" value="doen">
                {`Bevestig: ${actLabel(name)}`}
              </Button>
            ) : null}
            <Button name="stap" value="bekijken" look={outlook?.kind === 'possible' ? 'second' : 'first'}>
              {outlook === null ? 'Bekijk wat er gebeurt' : 'Bekijk opnieuw'}
            </Button>
            <LinkButton href={PATHS.case(reference)} look="plain">
              Annuleer
            </LinkButton>
          </div>
        </div>
      </form>
    </Page>
  );
}

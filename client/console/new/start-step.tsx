import { FieldFrame } from '../parts/field-frame.tsx';
import { LONGEST_REASON } from '../parts/fields.tsx';
import { Alert, Button } from '../parts/parts.tsx';
import { PATHS } from '../paths.ts';
import { errorsIn, isWhole, warningsIn, type Draft } from './draft.ts';
import { Findings, FINDINGS } from './findings.tsx';
import { RunningStep } from './running-step.tsx';

/** Why a procedure was not started. */
export type StartFault =
  | { readonly kind: 'errors' }
  | { readonly kind: 'no-reason' }
  /** Another procedure has this reference. */
  | { readonly kind: 'taken'; readonly reference: string }
  | { readonly kind: 'refused'; readonly text: string };

/** The last step: everything that the check found, and the start. */
export function StartStep({ draft, fault, now }: { draft: Draft; fault: StartFault | null; now: number }) {
  const isGood = errorsIn(draft).length === 0 && isWhole(draft);
  const warnings = warningsIn(draft);
  return (
    <>
      {fault === null ? null : <FaultAlert fault={fault} />}
      <h2>Controle</h2>
      <div id={FINDINGS}>
        <Findings draft={draft} />
      </div>
      <RunningStep draft={draft} now={now} />
      <h2>{draft.running === null ? 'Starten' : 'Overnemen'}</h2>
      {isGood ? (
        <>
          <p>
            Met de start legt Tenderklok deze definitie letterlijk vast, rekent de planning uit en mailt de mensen op
            tijd. Er gaat nog niets naar buiten: elke stap doet u zelf.
          </p>
          {warnings.length === 0 ? null : <Reason isMissing={fault?.kind === 'no-reason'} />}
          <div class="buttons">
            <Button name="stap" value="start">
              {draft.running === null ? 'Start de procedure' : 'Neem de procedure over'}
            </Button>
          </div>
        </>
      ) : (
        <p>Starten kan als er geen fouten meer zijn. Verbeter ze in de stap die erbij staat, of in het bestand.</p>
      )}
    </>
  );
}

const Reason = ({ isMissing }: { isMissing: boolean }) => (
  <FieldFrame
    id="reden"
    label="Waarom start u ondanks de waarschuwingen?"
    help="Dit komt in het dossier. Of verbeter de waarschuwingen eerst."
    fault={isMissing ? 'Geef een reden: het dossier moet laten zien waarom.' : null}
  >
    {(about) => <textarea class="utrecht-textarea" rows={3} maxlength={LONGEST_REASON} {...about}></textarea>}
  </FieldFrame>
);

const FaultAlert = ({ fault }: { fault: StartFault }) => (
  <Alert tone="error">
    <h2>Niet gestart</h2>
    <p>
      <WhyNot fault={fault} />
    </p>
  </Alert>
);

function WhyNot({ fault }: { fault: StartFault }) {
  switch (fault.kind) {
    case 'errors':
      return <>Er zijn fouten. Verbeter ze, en start dan.</>;
    case 'no-reason':
      return (
        <>
          Er zijn waarschuwingen. <a href="#reden">Leg vast waarom u toch start</a>, of verbeter ze.
        </>
      );
    case 'taken':
      return (
        <>
          De procedure {fault.reference} is al eerder gestart, met een andere definitie.{' '}
          <a href={PATHS.case(fault.reference)}>Bekijk haar</a>, of kies onder Soort een ander kenmerk.
        </>
      );
    case 'refused':
      return <>{fault.text}</>;
  }
}

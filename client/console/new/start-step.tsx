import { LONGEST_TEXT } from '../../../domain/acts/text-field.ts';
import { faultText } from '../act-form.ts';
import { FieldFrame } from '../parts/field-frame.tsx';
import { Alert, Button } from '../parts/parts.tsx';
import { PATHS } from '../paths.ts';
import { errorsIn, isWhole, warningsIn, type Draft } from './draft.ts';
import { Findings, FINDINGS } from './findings.tsx';
import { RunningStep } from './running-step.tsx';

/** Why a procedure was not started. */
export type StartFault =
  | { readonly kind: 'errors' }
  | { readonly kind: 'no-reason' | 'long-reason' }
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
          {warnings.length === 0 ? null : <Reason written={draft.reason} fault={fault} />}
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

const Reason = ({ written, fault }: { written: string; fault: StartFault | null }) => (
  <FieldFrame
    id="reden"
    label="Waarom start u ondanks de waarschuwingen?"
    help="Dit komt in het dossier. Of verbeter de waarschuwingen eerst."
    fault={fault === null ? null : reasonFault(fault)}
  >
    {(about) => (
      <textarea class="utrecht-textarea" rows={3} maxlength={LONGEST_TEXT} {...about}>
        {written}
      </textarea>
    )}
  </FieldFrame>
);

function reasonFault({ kind }: StartFault): string | null {
  if (kind === 'no-reason') return 'Geef een reden: het dossier moet laten zien waarom.';
  return kind === 'long-reason' ? faultText({ own: 'reason', kind: 'too-long', most: LONGEST_TEXT }) : null;
}

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
    case 'long-reason':
      return (
        <>
          <a href="#reden">De reden</a> is langer dan {LONGEST_TEXT} tekens. Maak haar korter.
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

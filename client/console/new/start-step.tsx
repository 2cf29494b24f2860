import { Alert, Button } from '../parts/parts.tsx';
import { PATHS } from '../paths.ts';
import { errorsIn, warningsIn, type Draft } from './draft.ts';
import { Findings, FINDINGS } from './findings.tsx';

/** Why a procedure was not started. */
export type StartFault =
  | { readonly kind: 'errors' }
  | { readonly kind: 'no-reason' }
  /** Another procedure has this reference. */
  | { readonly kind: 'taken'; readonly reference: string }
  | { readonly kind: 'refused'; readonly text: string };

/** Longest reason that anybody wants to read. */
const LONGEST_REASON = 2000;

/** The last step: everything that the check found, and the start. */
export function StartStep({ draft, fault }: { draft: Draft; fault: StartFault | null }) {
  const isGood = errorsIn(draft).length === 0;
  const warnings = warningsIn(draft);
  return (
    <>
      {fault === null ? null : <FaultAlert fault={fault} />}
      <h2>Controle</h2>
      <div id={FINDINGS}>
        <Findings draft={draft} />
      </div>
      <h2>Starten</h2>
      {isGood ? (
        <>
          <p>
            Met de start legt Tenderklok deze definitie letterlijk vast, rekent de planning uit en mailt de mensen op
            tijd. Er gaat nog niets naar buiten: elke stap doet u zelf.
          </p>
          {warnings.length === 0 ? null : <Reason isMissing={fault?.kind === 'no-reason'} />}
          <div class="buttons">
            <Button name="stap" value="start">
              Start de procedure
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
  <div class={isMissing ? 'field wrong' : 'field'}>
    <label for="reden">Waarom start u ondanks de waarschuwingen?</label>
    <p class="help" id="reden-hulp">
      Dit komt in het dossier. Of verbeter de waarschuwingen eerst.
    </p>
    {isMissing ? (
      <p class="fault" id="reden-fout">
        Geef een reden: het dossier moet laten zien waarom.
      </p>
    ) : null}
    <textarea
      class="utrecht-textarea"
      id="reden"
      name="reden"
      rows={3}
      maxlength={LONGEST_REASON}
      aria-describedby={isMissing ? 'reden-hulp reden-fout' : 'reden-hulp'}
      {...(isMissing ? { 'aria-invalid': 'true' as const } : {})}
    ></textarea>
  </div>
);

function FaultAlert({ fault }: { fault: StartFault }) {
  switch (fault.kind) {
    case 'errors':
      return (
        <Alert tone="error">
          <h2>Niet gestart</h2>
          <p>Er zijn fouten. Verbeter ze, en start dan.</p>
        </Alert>
      );
    case 'no-reason':
      return (
        <Alert tone="error">
          <h2>Niet gestart</h2>
          <p>
            Er zijn waarschuwingen. <a href="#reden">Leg vast waarom u toch start</a>, of verbeter ze.
          </p>
        </Alert>
      );
    case 'taken':
      return (
        <Alert tone="error">
          <h2>Niet gestart</h2>
          <p>
            De procedure {fault.reference} is al eerder gestart, met een andere definitie.{' '}
            <a href={PATHS.case(fault.reference)}>Bekijk haar</a>, of kies onder Soort een ander kenmerk.
          </p>
        </Alert>
      );
    case 'refused':
      return (
        <Alert tone="error">
          <h2>Niet gestart</h2>
          <p>{fault.text}</p>
        </Alert>
      );
  }
}

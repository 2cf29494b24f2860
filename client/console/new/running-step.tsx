import { phaseLabel } from '../../../texts/labels/phases.ts';
import { capital, milestoneLabel } from '../../../texts/labels/milestones.ts';
import { shortWhen } from '../../../texts/labels/short-when.ts';
import { textOf, type Cell } from '../../../files/sheets/sheet.ts';
import { notReportedText, runningSheet } from '../../told/running-text.ts';
import type { RunningProcedure } from '../../usecases/running-procedure.ts';
import { Alert, Button } from '../parts/parts.tsx';
import { Table } from '../parts/table.tsx';
import type { Draft, Running } from './draft.ts';
import { doableSteps, halfOf, inputOf, type DoableStep, type Written } from './take-over.ts';

/** A procedure that is under way: what was done of it, and how it would stand; of one that begins the way to say otherwise. */
export function RunningStep({ draft, now }: { draft: Draft; now: number }) {
  const { running, planned } = draft;
  if (running === null)
    return (
      <>
        <h2>Loopt de procedure al?</h2>
        <p>
          Dan neemt Tenderklok haar over. Zet in de planning de datums zoals ze nu gelden, ook die voorbij zijn. Daarna
          zegt u hier wat er is gedaan.
        </p>
        <div class="buttons">
          <Button name="stap" value="loopt" look="second">
            Zij loopt al
          </Button>
        </div>
      </>
    );
  return (
    <>
      <h2 id="gedaan">Wat er al is gedaan</h2>
      <p>
        Vul in wanneer iets is gedaan en waar dat uit blijkt. Laat leeg wat niet is gedaan: er wordt niets aangenomen.
        Termijnen lopen vanaf de dag die u noemt.
      </p>
      {planned === null ? (
        <p>Zodra de datums samen een planning vormen, staan hier haar stappen.</p>
      ) : (
        <Steps all={doableSteps(planned, now)} written={running.written} />
      )}
      <Faults running={running} />
      <div class="buttons">
        <Button name="stap" value="controleer" look="second">
          Bekijk hoe de zaak ervoor zou staan
        </Button>
        <Button name="stap" value="begint" look="plain">
          Zij loopt toch nog niet
        </Button>
      </div>
      {running.read !== null && 'running' in running.read ? <Stands running={running.read.running} /> : null}
    </>
  );
}

/** Those that are due first; what was done before its day is not far. */
function Steps({ all, written }: { all: readonly DoableStep[]; written: Written }) {
  const isSaid = ({ key }: DoableStep): boolean => Object.values(written[key] ?? {}).some((text) => text !== '');
  const due = all.filter((one) => one.isDue || isSaid(one));
  const later = all.filter((one) => !due.includes(one));
  return (
    <>
      {due.map((step) => (
        <Step step={step} written={written} />
      ))}
      {later.length === 0 ? null : (
        <details>
          <summary>Stappen waarvan de dag nog komt</summary>
          {later.map((step) => (
            <Step step={step} written={written} />
          ))}
        </details>
      )}
    </>
  );
}

function Step({ step: { key, milestone }, written }: { step: DoableStep; written: Written }) {
  const now = written[key] ?? { day: '', time: '', proof: '' };
  const input = (part: 'dag' | 'tijd' | 'bewijs', label: string, type: string, value: string) => (
    <div class="field">
      <label for={inputOf(key, part)}>{label}</label>
      <input
        class="utrecht-textbox"
        type={type}
        id={inputOf(key, part)}
        name={inputOf(key, part)}
        value={value}
        {...(type === 'text' ? { maxlength: 500 } : {})}
      />
    </div>
  );
  return (
    <fieldset class="milestone">
      <legend>{capital(milestoneLabel(milestone.id))}</legend>
      <p class="help">{`Gepland: ${shortWhen(milestone)}.`}</p>
      <div class="row">
        {input('dag', 'Gedaan op', 'date', now.day)}
        {input('tijd', 'Tijd (mag leeg blijven)', 'time', now.time)}
        {input('bewijs', 'Waaruit dat blijkt', 'text', now.proof)}
      </div>
    </fieldset>
  );
}

/** What is missing, and what cannot be so. */
function Faults({ running: { written, read } }: { running: Running }) {
  const half = halfOf(written);
  const faults = read !== null && 'faults' in read ? read.faults : [];
  if (half.length === 0 && faults.length === 0) return null;
  return (
    <Alert tone="error">
      <h3>Zo kan de zaak niet worden overgenomen. Verbeter dit eerst:</h3>
      <ul>
        {half.map(({ key, lacks }) => (
          <li>
            <a href={`#${inputOf(key, lacks)}`}>
              {`${capital(key.replaceAll('-', ' '))}: vul ${lacks === 'dag' ? 'de dag' : 'het bewijs'} in.`}
            </a>
          </li>
        ))}
        {faults.map(({ message }) => (
          <li>{message}</li>
        ))}
      </ul>
    </Alert>
  );
}

function Stands({ running }: { running: RunningProcedure }) {
  const { head, rows } = runningSheet(running);
  const missing = notReportedText(running);
  return (
    <>
      <h3>Zo zou de zaak ervoor staan</h3>
      <p>{`Fase: ${phaseLabel(running.phase)}.`}</p>
      {missing === null ? null : <p>{missing}</p>}
      <Table
        caption="De planning na de overname"
        columns={head.map((name, at) => ({ name, cell: (row: readonly Cell[]) => textOf(row[at] ?? '') }))}
        rows={rows}
      />
    </>
  );
}

import { localIso } from '../../../domain/law/clock.ts';
import { momentLabel } from '../../../texts/labels/day-words.ts';
import { milestoneLabel } from '../../../texts/labels/milestones.ts';
import { phaseLabel } from '../../../texts/labels/phases.ts';
import { consequenceLabel } from '../../../texts/labels/words.ts';
import { showCases } from '../../usecases/show.ts';
import { printList, table, type Form } from '../output.ts';
import { withCaseFile } from '../surroundings.ts';

/** All cases with where they stand and what they wait for. */
export async function lijst(form: Form): Promise<void> {
  await withCaseFile(async (file) => {
    const rows = (await showCases(file)).map(({ name, subject, procedureType, phase, state }) => ({
      reference: name.reference,
      subject,
      procedureType,
      phase,
      waitingFor: state.waitingFor,
      nextAt: state.nextAt === null ? null : localIso(state.nextAt),
      outcome: state.outcome,
      consequence: state.own.kind === 'objection' ? state.own.consequence : null,
    }));
    printList(form, rows, (items) =>
      table(
        ['Kenmerk', 'Fase', 'Wacht op', 'Volgende datum', 'Onderwerp'],
        items.map((one) => [
          one.reference,
          one.outcome === null ? phaseLabel(one.phase) : consequenceLabel(one.consequence ?? one.outcome),
          one.waitingFor === null ? '' : milestoneLabel(one.waitingFor),
          one.nextAt === null ? '' : momentLabel(Date.parse(one.nextAt)),
          one.subject,
        ]),
      ),
    );
  });
}

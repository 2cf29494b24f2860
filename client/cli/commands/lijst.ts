import { localIso } from '../../../domain/law/clock.ts';
import { momentLabel } from '../../../texts/labels/day-words.ts';
import { milestoneLabel } from '../../../texts/labels/milestones.ts';
import { phaseLabel } from '../../../texts/labels/phases.ts';
import { attentionText } from '../../../texts/labels/troubles.ts';
import { consequenceLabel } from '../../../texts/labels/words.ts';
import { showCases } from '../../usecases/show.ts';
import { printList, table, type Form } from '../output.ts';
import { withCaseFile } from '../surroundings.ts';

/** All cases with where they stand and what they wait for. */
export async function lijst(form: Form): Promise<void> {
  await withCaseFile(async (file) => {
    const rows = (await showCases(file)).map(({ name, subject, procedureType, phase, state, lostMails, troubles }) => ({
      reference: name.reference,
      subject,
      procedureType,
      phase,
      waitingFor: state.waitingFor,
      nextAt: state.nextAt === null ? null : localIso(state.nextAt),
      outcome: state.outcome,
      consequence: state.own.kind === 'objection' ? state.own.consequence : null,
      ...(lostMails === 0 ? {} : { lostMails }),
      ...(troubles.length === 0 ? {} : { troubles }),
    }));
    printList(form, rows, (items) =>
      table(
        [
          'Kenmerk',
          'Fase',
          'Wacht op',
          'Volgende datum',
          ...(items.some(asksAttention) ? ['Let op'] : []),
          'Onderwerp',
        ],
        items.map((one) => [
          one.reference,
          one.outcome === null ? phaseLabel(one.phase) : consequenceLabel(one.consequence ?? one.outcome),
          one.waitingFor === null ? '' : milestoneLabel(one.waitingFor),
          one.nextAt === null ? '' : momentLabel(Date.parse(one.nextAt)),
          ...(items.some(asksAttention) ? [attentionText(one.lostMails ?? 0, one.troubles ?? [])] : []),
          one.subject,
        ]),
      ),
    );
  });
}

const asksAttention = (one: { readonly lostMails?: number; readonly troubles?: readonly string[] }): boolean =>
  one.lostMails !== undefined || one.troubles !== undefined;

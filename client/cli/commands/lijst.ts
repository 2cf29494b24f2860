import { openApprovals } from '../../../domain/case/approvals.ts';
import { ATTENTION_LABEL } from '../../../texts/labels/attention.ts';
import { milestoneLabel } from '../../../texts/labels/milestones.ts';
import { phaseLabel } from '../../../texts/labels/phases.ts';
import { attentionText } from '../../../texts/labels/troubles.ts';
import { consequenceLabel } from '../../../texts/labels/words.ts';
import { showCases, type ListedCase } from '../../usecases/show.ts';
import { printList, say, table, type Form } from '../output.ts';
import { withCaseFile } from '../surroundings.ts';

const GOES_ON = 'loopt';

/** Cases with where they stand, what they wait for and what asks for attention. @param ended those that have ended as well. */
export async function lijst(form: Form, ended: boolean): Promise<void> {
  await withCaseFile(async (file) => {
    const cases = await showCases(file, { ended });
    const now = Date.now();
    if (cases.length === 0 && form === 'tabel') return say(NONE[ended ? 'all' : 'open']);
    const rows = cases.map((one) => rowOf(one, now));
    printList(form, rows, (items) =>
      table(
        ['Kenmerk', 'Stand', 'Fase', 'Wacht op', 'Datum', 'Onderwerp'],
        items.map((one) => [
          one.reference,
          one.outcome === null ? one.attention.join(', ') || GOES_ON : consequenceLabel(one.consequence ?? one.outcome),
          one.outcome === null ? phaseLabel(one.phase) : '',
          one.waitingFor === null ? '' : milestoneLabel(one.waitingFor),
          one.date?.when ?? '',
          one.subject,
        ]),
      ),
    );
  });
}

const NONE = {
  all: 'Er zijn nog geen zaken. Begin een definitie met: tenderklok nieuw <type>',
  open: 'Er lopen geen zaken. Zaken die klaar zijn, ziet u met: tenderklok lijst --alle',
} as const;

function rowOf({ name, subject, procedureType, phase, state, lostMails, troubles }: ListedCase, now: number) {
  const { outcome, own } = state;
  const waits = outcome === null && openApprovals(state, now).length > 0;
  return {
    reference: name.reference,
    subject,
    procedureType,
    phase,
    waitingFor: state.waitingFor,
    date: state.date,
    attention: [
      ...state.attention.map((one) => ATTENTION_LABEL[one]),
      ...(waits ? ['tweede persoon nodig'] : []),
      ...(lostMails === 0 && troubles.length === 0 ? [] : [attentionText(lostMails, troubles)]),
    ],
    ...(lostMails === 0 ? {} : { lostMails }),
    ...(troubles.length === 0 ? {} : { troubles }),
    outcome,
    consequence: own.kind === 'objection' ? own.consequence : null,
  };
}

import { RUNNING } from '../../contracts/case-runs.ts';
import { openCaseIds, silentSince } from '../../store/case-ids.ts';
import type { Trouble } from '../../store/troubles.ts';
import type { Look } from './look.ts';
import { runsOfCases } from './running.ts';

/** A timer goes off and is on record well within this. */
const SILENT_MS = 3 * 60_000;

/** Cases that should have done something and did not, and those whose workflow cannot go on. */
export const silentCases: Look = {
  kinds: ['silent'],
  async find(deps) {
    const late = (await silentSince(deps.db, SILENT_MS)).map(({ reference, nextAt }): Trouble => {
      return { reference, kind: 'silent', subject: 'due', detail: new Date(nextAt).toISOString() };
    });
    // Temporal marks a workflow whose task fails time after time.
    const stuck = await runsOfCases(deps, `${RUNNING} and TemporalReportedProblems is not null`);
    const open = stuck.length === 0 ? [] : await openCaseIds(deps.db);
    return [
      ...late,
      ...stuck.map(({ workflowId }): Trouble => {
        const reference = open.find((one) => one.workflowId === workflowId)?.reference ?? '';
        return { reference, kind: 'silent', subject: workflowId, detail: 'workflow task failed' };
      }),
    ];
  },
};

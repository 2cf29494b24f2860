import { about, type CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/** A subsidy is applied for before what it pays for begins. */
export const applicationAfterStart: CheckRule = {
  id: 'application-after-start',
  severity: 'error',
  ground: 'Awb 4:13',
  check(input) {
    const application = input.milestones.get('subsidy-application');
    const start = input.milestones.get('service-start');
    if (application === undefined || start === undefined || application.lastDay < start.lastDay) return [];
    return [
      about(
        input,
        application.id,
        `De aanvraag kan tot en met ${inWords(application.lastDay)}, na de start van de dienstverlening op ${inWords(start.lastDay)}. Laat de aanvraag eerder sluiten of start later.`,
      ),
    ];
  },
};

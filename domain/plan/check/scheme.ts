import type { CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/** A subsidy needs a scheme that is in force when it is applied for (Awb 4:23). */
export const schemeNotInForce: CheckRule = {
  id: 'scheme-not-in-force',
  severity: 'warning',
  ground: 'Awb 4:23',
  check({ definition, milestones }) {
    if (definition.subsidy === null) return [];
    const application = milestones.get('subsidy-application');
    const scheme = definition.scheme;
    if (scheme === null)
      return [
        {
          message:
            'De definitie noemt geen subsidieregeling. Zonder regeling is er geen grondslag voor subsidie. Zet de regeling erbij.',
          path: ['subsidie'],
        },
      ];
    if (scheme.inForceFrom === null)
      return [
        {
          message: `Van ${scheme.name} is niet bekend wanneer zij in werking treedt. Zet in-werking erbij, vóór de aanvraag.`,
          path: ['regeling'],
          ...(scheme.ground === null ? {} : { ground: 'Awb 4:23' }),
        },
      ];
    if (application === undefined || scheme.inForceFrom <= application.lastDay) return [];
    return [
      {
        message: `${scheme.name} treedt pas op ${inWords(scheme.inForceFrom)} in werking, na de laatste dag voor de aanvraag (${inWords(application.lastDay)}). Laat de regeling eerder ingaan of de aanvraag later sluiten.`,
        path: ['regeling', 'in-werking'],
        severity: 'error',
        milestone: application.id,
      },
    ];
  },
};

/** A subsidy lasts no longer than its scheme allows. */
export const schemeTermOverLimit: CheckRule = {
  id: 'scheme-term-over-limit',
  severity: 'error',
  ground: 'local-scheme',
  check({ definition }) {
    const limit = definition.scheme?.maximumYears ?? null;
    const years = definition.subsidy?.years ?? 0;
    if (limit === null || years <= limit) return [];
    return [
      {
        message: `De subsidie duurt ${years} jaar; de regeling staat er hoogstens ${limit} toe. Kort de duur in of pas de regeling aan.`,
        path: ['subsidie', 'jaren'],
      },
    ];
  },
};

/** A municipality that leaves during the term changes the size of what was bought. */
export const participantLeavesDuringTerm: CheckRule = {
  id: 'participant-leaves-during-term',
  severity: 'warning',
  ground: null,
  check({ definition }) {
    const { subsidy } = definition;
    if (subsidy === null) return [];
    const last = `${subsidy.firstYear + subsidy.years - 1}-12-31`;
    return definition.participants.flatMap((one, index) =>
      one.through === null || one.through >= last
        ? []
        : [
            {
              message: `${one.name} doet mee tot en met ${inWords(one.through)}; de subsidie loopt tot en met 31 december ${subsidy.firstYear + subsidy.years - 1}. Leg vast wat dat betekent voor omvang en plafond.`,
              path: ['deelnemers', index],
              ...(one.ground === null ? {} : { ground: one.ground }),
            },
          ],
    );
  },
};

import type { CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/** A subsidy needs a scheme that is in force when it is applied for (Awb 4:23). */
export const schemeNotInForce: CheckRule = {
  id: 'scheme-not-in-force',
  severity: 'warning',
  ground: 'Awb 4:23',
  check({ definition, all }) {
    if (definition.subsidy === null) return [];
    const [application = null] = all('applies').toSorted((one, other) => (one.lastDay < other.lastDay ? -1 : 1));
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
    if (application === null || scheme.inForceFrom <= application.lastDay) return [];
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

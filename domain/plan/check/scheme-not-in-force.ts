import type { CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/** A subsidy needs a scheme that is in force when it is applied for (Awb 4:23). */
export const schemeNotInForce: CheckRule = {
  id: 'scheme-not-in-force',
  severity: 'warning',
  ground: 'Awb 4:23',
  // Who is admitted gets no subsidy.
  regimes: ['subsidy'],
  check({ definition, all }) {
    const [application = null] = all('applies').toSorted((one, other) => (one.lastDay < other.lastDay ? -1 : 1));
    if (definition.subsidy === null && application === null) return [];
    const scheme = definition.scheme;
    if (scheme === null)
      return [
        {
          message:
            'De definitie noemt geen subsidieregeling. Een subsidie heeft een regeling nodig; zonder kan het alleen als de begroting de ontvanger noemt, of een enkele keer voor hoogstens vier jaar. Zet de regeling erbij, of leg vast waarop de subsidie rust.',
          ...(definition.subsidy === null ? { path: ['type'], severity: 'hint' as const } : { path: ['subsidie'] }),
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

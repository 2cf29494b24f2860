import type { IsoDate } from '../../law/iso-date.ts';
import type { Definition } from '../definition.ts';
import type { CheckRule, Found } from './rule.ts';
import { inWords } from './words.ts';

/** A municipality that leaves during the term changes the size of what was bought. */
export const participantLeavesDuringTerm: CheckRule = {
  id: 'participant-leaves-during-term',
  severity: 'warning',
  ground: null,
  check({ definition, one: milestone }) {
    const { subsidy } = definition;
    if (subsidy === null) return beforeStart(definition, milestone('starts-services')?.lastDay ?? null);
    const lastYear = subsidy.firstYear + subsidy.years - 1;
    const [first, last] = [`${subsidy.firstYear}-01-01`, `${lastYear}-12-31`];
    return definition.participants.flatMap((one, index) =>
      one.through === null || one.through >= last
        ? []
        : [
            {
              message: `${one.name} doet mee tot en met ${inWords(one.through)}, ${one.through < first ? 'nog vóór' : 'niet tot het eind van'} de subsidie (${subsidy.firstYear} tot en met ${lastYear}). Leg vast wat dat betekent voor omvang en plafond.`,
              path: ['deelnemers', index],
              ...(one.ground === null ? {} : { ground: one.ground }),
            },
          ],
    );
  },
};

/** Of a contract no years are known: only who has left before the services start can be told. */
const beforeStart = ({ participants }: Definition, start: IsoDate | null): readonly Found[] =>
  participants.flatMap((one, index) =>
    start === null || one.through === null || one.through >= start
      ? []
      : [
          {
            message: `${one.name} doet mee tot en met ${inWords(one.through)}, nog vóór de start van de dienstverlening op ${inWords(start)}. Leg vast wat dat betekent voor de omvang.`,
            path: ['deelnemers', index],
            ...(one.ground === null ? {} : { ground: one.ground }),
          },
        ],
  );

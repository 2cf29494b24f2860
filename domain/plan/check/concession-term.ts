import { orLater } from './advised-day.ts';
import { earliestClosing } from './earliest-closing.ts';
import { about, type CheckRule } from './rule.ts';
import { concessionMinimum } from './shortest-term.ts';
import { inWords } from './words.ts';

/** Who wants a concession has at least thirty days from the day after dispatch of the notice (Aw 2a.36). */
export const concessionTerm: CheckRule = {
  id: 'concession-term',
  severity: 'error',
  ground: 'Aw 2a.36',
  guards: 'always',
  regimes: ['concession'],
  check(input) {
    const notice = input.one('announces');
    const close = input.one('closes-bids');
    if (notice === null || close === null) return [];
    const last = concessionMinimum(notice.lastDay);
    if (last === null || close.lastDay >= last) return [];
    const earliest = earliestClosing(input, close.lastDay);
    return [
      about(
        input,
        close.id,
        `De sluiting op ${inWords(close.lastDay)} is te vroeg: bij een concessie moeten na de aankondiging van ${inWords(notice.lastDay)} dertig dagen volgen. ${orLater(earliest)}.`,
      ),
    ];
  },
};

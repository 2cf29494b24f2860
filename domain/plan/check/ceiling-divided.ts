import { takesApplicants } from '../parties.ts';
import { about, keyOf, type CheckRule } from './rule.ts';

/** A ceiling is an amount, comes with the way in which it is divided, and without one nothing is refused because the money is gone (Awb 4:25, 4:26). */
export const ceilingDivided: CheckRule = {
  id: 'ceiling-divided',
  severity: 'error',
  ground: 'Awb 4:26',
  regimes: ['subsidy'],
  check(input) {
    const { definition, type } = input;
    if (!takesApplicants(type)) return [];
    const { ceiling } = definition;
    if (ceiling !== null && BigInt(ceiling.cents) === 0n)
      return [
        {
          message: 'Het plafond is nul. Dan wordt elke aanvraag geweigerd. Zet er een bedrag.',
          path: ['plafond', 'bedrag'],
          severity: 'warning',
          ground: 'Awb 4:25',
        },
      ];
    const ranking = input.one('ranks-applications');
    if (ceiling === null)
      return [
        {
          message:
            'Er staat geen plafond. Zonder plafond kunt u geen aanvraag weigeren omdat het geld op is. Zet plafond erbij, met het bedrag en de verdeling.',
          path: ['planning'],
          severity: 'hint',
          ground: 'Awb 4:25',
        },
      ];
    if (ceiling.division === 'by-rank' && ranking === null)
      return [
        {
          message:
            'Het plafond wordt op rangorde verdeeld, maar de planning noemt geen rangschikking. Zet de datum van de rangschikking erbij, of kies een andere verdeling.',
          path: ['plafond', 'verdeling'],
        },
      ];
    if (ceiling.division === 'by-rank' || ranking === null) return [];
    const message = `De planning noemt een ${keyOf(input, ranking.id)}, maar het plafond wordt ${ceiling.division === 'by-receipt' ? 'op volgorde van ontvangst' : 'door loting'} verdeeld. Haal een van beide weg.`;
    return [about(input, ranking.id, message)];
  },
};

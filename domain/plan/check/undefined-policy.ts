import { comparesPrices, everybodyWins } from '../../evaluation/settle.ts';
import type { ChosenPolicy } from '../../evaluation/rules.ts';
import type { CheckRule, Found } from './rule.ts';

/** Choices that decide who wins must be made before the bids are known. */
export const undefinedPolicy: CheckRule = {
  id: 'undefined-policy',
  severity: 'warning',
  ground: 'Aw 2.115',
  check({ definition: { evaluation, subsidy } }) {
    const chosen = new Set(evaluation?.chosen ?? []);
    const silent = (value: unknown, choice: ChosenPolicy | null): boolean =>
      evaluation !== null && (value === null || (choice !== null && chosen.has(choice)));
    // Where everybody wins, neither a tie nor a drop-out decides who does.
    const compared = evaluation !== null && !everybodyWins(evaluation);
    const volumes = evaluation?.lots.some((lot) => lot.price?.products.some((one) => one.volume === null)) === true;
    const indexation = subsidy?.indexation ?? null;
    const open: (readonly [missing: boolean, path: readonly string[], message: string])[] = [
      [
        silent(evaluation?.rounding ?? null, 'rounding'),
        ['beoordeling'],
        'De leidraad zegt niet hoe punten worden afgerond, terwijl een gelijke stand daarvan afhangt. Zet afronding in de leidraad.',
      ],
      [
        evaluation !== null && comparesPrices(evaluation) && silent(evaluation.lowestPriceOver, 'lowest-price-over'),
        ['beoordeling'],
        'De leidraad zegt niet over welke inschrijvingen de laagste prijs wordt genomen. Zet in de leidraad: alle geprijsde of alleen toelaatbare.',
      ],
      [
        evaluation !== null && evaluation.lots.length > 1 && evaluation.award === undefined,
        ['beoordeling'],
        'De leidraad zegt niet of alle percelen samen naar één inschrijver gaan, of elk perceel een eigen winnaar heeft. Zet rangschikking: samen of per-perceel erbij.',
      ],
      [
        compared && silent(evaluation.tie, null),
        ['beoordeling'],
        'De leidraad zegt niet wat bij een gelijke stand gebeurt. Zet bij-gelijke-stand erbij.',
      ],
      [
        compared && silent(evaluation.dropOut, 'drop-out'),
        ['beoordeling'],
        'De leidraad zegt niet, of niet op één manier, wat gebeurt als de winnaar uitvalt. Zet bij-uitval erbij, en maak de leidraad eenduidig.',
      ],
      [
        volumes || chosen.has('volumes'),
        ['beoordeling', 'percelen'],
        'De leidraad noemt zelf geen aantallen waarmee de totaalprijs wordt gewogen. Zet bij elk product het aantal in de leidraad, of neem het over uit de bijlage.',
      ],
      [
        chosen.has('grade-threshold'),
        ['beoordeling', 'percelen'],
        'De leidraad zegt niet of de ondergrens per onderdeel geldt of over de hele wens. Zet het in de leidraad.',
      ],
      [
        indexation !== null && (indexation.vintage === null || indexation.chosen),
        ['subsidie', 'indexering'],
        'De leidraad zegt niet welk cijfer van de reeks telt (voorlopig of definitief) en hoe wordt nagerekend en afgerond. Zet dat in de leidraad.',
      ],
    ];
    return open.flatMap(([missing, path, message]): Found[] => (missing ? [{ message, path }] : []));
  },
};

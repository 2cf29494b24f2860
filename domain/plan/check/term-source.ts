import { setBy } from '../set-by.ts';
import { means, type Trait } from '../trait.ts';
import type { MilestoneType } from '../procedure-type.ts';
import { about, keyOf, type CheckRule } from './rule.ts';

/** Where a statute or a decree under it can set a term; of the other dates the documents alone can. */
const SET_BY_LAW: readonly Trait[] = [
  'closes-requests',
  'answers-questions',
  'closes-bids',
  'takes-objections',
  'holds-contract',
  'makes-final',
  'applies',
  'on-application',
];

/** A ground that is a document of the procedure, and no law. */
const DOCUMENT =
  /^(?:gids|leidraad|bestek|offerteaanvraag|uitvraag|aanbestedings\w+|beschrijvend document|programma van eisen|overeenkomst|contract|afspraak|planning|paragraaf|hoofdstuk|bijlage|pagina|nota|gekozen)\b/i;

const settable = (type: MilestoneType | undefined): boolean =>
  type !== undefined && SET_BY_LAW.some((trait) => means(type, trait));

/** Who sets a term decides whether it moves off a free day: a law is not named where none sets it (Atw 1, 5). */
export const termSource: CheckRule = {
  id: 'term-source',
  severity: 'warning',
  ground: 'Atw 5',
  check: (input) =>
    Object.entries(input.definition.planning).flatMap(([id, entry]) => {
      const { when, ground } = entry;
      if (setBy(entry) !== 'statute') return [];
      const document = ground !== null && DOCUMENT.test(ground);
      if (!document && (ground !== null || settable(input.type.milestones.find((one) => one.id === id)))) return [];
      const why = document
        ? `de grond is ${ground}`
        : `er is geen wet die deze ${when.kind === 'term' ? 'termijn' : 'datum'} stelt`;
      return [
        about(
          input,
          id,
          `${keyOf(input, id)} heeft bron: wet, maar ${why}. ${when.kind === 'term' ? 'Een termijn uit de stukken schuift niet van een vrije dag. ' : ''}Zet bron: overeenkomst, of noem bij grond het artikel.`,
        ),
      ];
    }),
};

import { setBy } from '../set-by.ts';
import { means, type Trait } from '../trait.ts';
import { about, keyOf, type CheckInput, type CheckRule } from './rule.ts';

/** What an act of its own can set a term for, whatever the type: of the other dates the law of the type alone can, or the documents. */
const SET_BY_OTHER_LAW: readonly Trait[] = ['takes-objections', 'makes-final', 'applies', 'on-application'];

/** What the ARW 2016, which a decree names, sets for works (Aw 1.22). */
const SET_FOR_WORKS: readonly Trait[] = ['closes-requests', 'answers-questions', 'closes-bids'];

/** A ground that is a document of the procedure, and no law. */
const DOCUMENT =
  /^(?:gids|leidraad|bestek|offerteaanvraag|uitvraag|aanbestedings\w+|beschrijvend document|programma van eisen|overeenkomst|contract|afspraak|planning|paragraaf|hoofdstuk|bijlage|pagina|nota|gekozen)\b/i;

function byStatute({ definition, type: { milestones } }: CheckInput, id: string): boolean {
  const type = milestones.find((one) => one.id === id);
  if (type === undefined) return false;
  const traits = definition.value?.kind === 'works' ? [...SET_BY_OTHER_LAW, ...SET_FOR_WORKS] : SET_BY_OTHER_LAW;
  return type.computed !== undefined || type.least !== undefined || traits.some((trait) => means(type, trait));
}

/** An ordinance is about subsidies, and about no term of a contract. */
const byOrdinance = ({ regime }: CheckInput): boolean => regime.regime === 'subsidy';

/** Who sets a term decides whether it moves off a free day: a law is not named where none sets it (Atw 1, 5). */
export const termSource: CheckRule = {
  id: 'term-source',
  severity: 'warning',
  ground: 'Atw 5',
  check: (input) =>
    Object.entries(input.definition.planning).flatMap(([id, entry]) => {
      const { when, ground } = entry;
      const by = setBy(entry);
      if (by !== 'statute' && by !== 'ordinance') return [];
      const document = ground !== null && DOCUMENT.test(ground);
      const law = by === 'statute' ? 'wet' : 'verordening';
      const can = by === 'statute' ? byStatute(input, id) : byOrdinance(input);
      if (!document && (ground !== null || can)) return [];
      const why = document
        ? `de grond is ${ground}`
        : `er is geen ${law} die deze ${when.kind === 'term' ? 'termijn' : 'datum'} stelt`;
      return [
        about(
          input,
          id,
          `${keyOf(input, id)} heeft bron: ${law}, maar ${why}. ${when.kind === 'term' ? 'Een termijn uit de stukken schuift niet van een vrije dag. ' : ''}Zet bron: overeenkomst, of noem bij grond het artikel.`,
        ),
      ];
    }),
};

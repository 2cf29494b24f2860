import { about, keyOf, type CheckRule } from './rule.ts';

/** The words of an ordinance of a municipality, province or water board; a European regulation is a "Verordening (EU)". */
const ORDINANCE = /verordening(?! \((?:EU|EG)\))|\bASV\b/i;

/**
 * A term in an ordinance moves off a free day (Gemeentewet 145, Provinciewet 141, Waterschapswet 172), one in a scheme that is no
 * ordinance does not: who says `regeling` and names an ordinance has said two things.
 */
export const ordinanceAsScheme: CheckRule = {
  id: 'ordinance-as-scheme',
  severity: 'warning',
  ground: 'Gemeentewet 145',
  check: (input) =>
    Object.entries(input.definition.planning).flatMap(([id, { when, ground, note }]) =>
      when.kind === 'term' && when.basis === 'scheme' && ORDINANCE.test(`${ground ?? ''} ${note ?? ''}`)
        ? [
            about(
              input,
              id,
              `${keyOf(input, id)} heeft bron: regeling, maar de grond noemt een verordening. Een termijn uit een verordening van gemeente, provincie of waterschap schuift van een vrije dag naar de volgende gewone dag, een termijn uit een regeling niet. Zet bron: verordening; bepaalt de verordening zelf iets anders, zet er dan anders-bepaald: ja bij.`,
            ),
          ]
        : [],
    ),
};

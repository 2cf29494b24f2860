import type { CaseFact, FactKind, FigureFact } from '../../domain/case/fact.ts';
import { isActorId, isTextRef } from '../../domain/case/ids.ts';

type FactOf<Kind extends FactKind> = Extract<CaseFact, { readonly kind: Kind }>;

/** Which part of a fact tells why, and which where the proof is. `by`: everyone who did it, in that order. */
interface Why<Kind extends FactKind> {
  readonly reason?: (fact: FactOf<Kind>) => string | null;
  readonly proof?: (fact: FactOf<Kind>, by: readonly string[]) => string | null;
}

/** A fact without an entry does not compile: one that tells neither says so. */
export const WHY: { readonly [Kind in FactKind]: Why<Kind> } = {
  'phase-started': {},
  'milestone-reached': {},
  'milestone-overdue': {},
  escalated: {},
  'milestone-reported': {
    proof: ({ figure, proof }, by) => (figure === null ? written(proof) : figureText(figure, by)),
  },
  moved: {
    reason: ({ reason, newWindow }) => (newWindow === 'draw' ? 'uitkomst van de loting' : written(reason)),
    proof: ({ outage }, by) =>
      outage === null ? null : joined([named('storing: ', outage), named('tweede persoon: ', by[1])]),
  },
  suspended: { reason: ({ reason }) => written(reason) },
  resumed: { reason: ({ reason }) => written(reason) },
  scored: { proof: ({ award }) => award.resultHash },
  'draw-recorded': {
    proof: ({ proof, notary }, by) => joined([written(proof), named('notaris ', notary), second(by)]),
  },
  // The record of 0.3.0 told why as the proof of it, and so does this one.
  'dropped-out': { proof: ({ reason }) => written(reason) },
  'default-notice': { proof: ({ proof }) => written(proof) },
  'duty-confirmed': { proof: ({ proof }) => written(proof) },
  'documents-changed': { reason: ({ reason }) => written(reason), proof: ({ proof }) => written(proof) },
  received: {},
  'approval-asked': {},
  'objection-filed': { proof: ({ proof }) => written(proof) },
  'objection-ended': {},
  'timeliness-judged': { reason: ({ reason }) => written(reason) },
  'repair-asked': { reason: ({ reason }) => written(reason) },
  repaired: { proof: ({ proof }) => written(proof) },
  adjourned: { reason: ({ reason }) => written(reason) },
  'delay-agreed': { proof: ({ proof }) => written(proof) },
  'objection-decided': {
    proof: ({ proof, unheard }) => joined([written(proof), named('niet gehoord: ', unheard)]),
  },
  started: { reason: ({ reason }) => written(reason) },
  refused: {},
  finished: { reason: ({ reason }) => written(reason) },
};

/** What a person wrote, or who it was; where only an id is known nothing is told. */
const written = (text: string | null | undefined): string | null =>
  text == null || text === '' || isTextRef(text) || isActorId(text) ? null : text;

/** With the words that say what it is. */
function named(words: string, text: string | null | undefined): string | null {
  const known = written(text);
  return known === null ? null : `${words}${known}`;
}

const second = (by: readonly string[]): string | null => named('tweede persoon ', by[1]);

function figureText({ series, percentage, source, prices }: FigureFact, by: readonly string[]): string | null {
  const known = written(source);
  const figure = `${series} ${percentage}%${known === null ? '' : ` (${known})`}`;
  return joined([figure, second(by), `${prices} prijzen`]);
}

/** Parts of one cell; null when there are none. */
export function joined(parts: readonly (string | null)[]): string | null {
  const there = parts.filter((one) => one !== null);
  return there.length === 0 ? null : there.join('; ');
}

import type { FieldsOf, Shape } from '../acts/field.ts';
import type { PhaseGroup } from '../rights/phase-group.ts';
import type { AccessRole } from '../rights/role.ts';

/**
 * An act on a thing of the case file (a party, a question, a bid, a letter), where an act of `domain/acts` is on the course of the case.
 * It is judged and carried out in one transaction on the case file, and no workflow waits for it. Commands and forms are made from it.
 */
export interface OfficeActSpec<S extends Shape = Shape> {
  /** Its two Dutch words: the thing, and what is done with it. @example 'partij voeg-toe' */
  readonly word: `${string} ${string}`;
  /** Dutch: what it does, without a full stop. */
  readonly brief: string;
  readonly shape: S;
  /** Something on the course of the case follows from it: it is asked of the case first, and can be tried. */
  readonly follows?: true;
  /** Mail goes out after it, or a letter has proof after it of which its case must hear. */
  readonly mails?: true;
  /** It takes a file beside its fields: its command and its page are written for it, and no script does it. */
  readonly file?: true;
  /** Whose act it is, however far the case is. */
  readonly roles: readonly AccessRole[];
  /** Whose act it is as well when the case is this far, and only then. */
  readonly alsoIn?: Readonly<Partial<Record<PhaseGroup, readonly AccessRole[]>>>;
}

/** Keeps the types of the act's own fields. */
export const officeAct = <const S extends Shape>(spec: OfficeActSpec<S>): OfficeActSpec<S> => spec;

/** The own fields of such an act. */
export type OfficeFieldsOf<S extends OfficeActSpec> = S extends OfficeActSpec<infer Own> ? FieldsOf<Own> : never;

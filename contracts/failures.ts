/** Types of `ApplicationFailure` that cross the wire; none of them is retried. */
export const FAILURE = {
  /** The stored definition has errors; details: all findings. */
  invalidDefinition: 'InvalidDefinition',
  /** An act that a rule forbids; details: one `Refusal`. */
  refused: 'Refused',
  /** Something that the case needs is not in the case file. */
  notFound: 'NotFound',
} as const;

/** What a find gives away. */
export type FindKind = 'party' | 'person' | 'group' | 'mail' | 'domain' | 'phone' | 'register-no' | 'postcode';

/** Something found between two places of a text. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly kind: FindKind;
  readonly sure: boolean;
}

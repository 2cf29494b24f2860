import { createHash } from 'node:crypto';
import { canonicalJson } from '../../domain/evaluation/canonical.ts';

/** A seal on the chain of a case: a row of evidence, as it was written then. `docs/verify.md` describes it byte by byte. */
export interface Link {
  /** Reference of the case; empty: of the installation. */
  readonly reference: string;
  /** From 1, without gaps. */
  readonly no: number;
  /** By the clock of the database, in UTC to the microsecond. */
  readonly at: string;
  readonly evidence: string;
  readonly key: string;
  /** Of the text of the row; null: from here on there is no such row. */
  readonly sha256: string | null;
}

/** What stands before the first link. */
export const NOTHING = '0'.repeat(64);

/** What is hashed of a link, behind the hash of the one before it. */
export const linkText = ({ reference, no, at, evidence, key, sha256 }: Link): string =>
  canonicalJson({ at, evidence, key, no, reference, sha256 });

/** The hash of a link after another. @param before hash of that one; `NOTHING` for the first */
export const linkHash = (before: string, link: Link): string =>
  createHash('sha256')
    .update(before + linkText(link))
    .digest('hex');

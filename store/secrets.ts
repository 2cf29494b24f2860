import { createHash, randomBytes } from 'node:crypto';

const BYTES = 32;

/** A secret that nobody can guess, for one holder alone: the case file keeps its hash, and it is nowhere else. */
export const newSecret = (): string => randomBytes(BYTES).toString('base64url');

/** How the case file knows a secret. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

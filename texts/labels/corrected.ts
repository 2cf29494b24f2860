import type { EpochMs } from '../../domain/law/iso-date.ts';
import { momentLabel } from './day-words.ts';

/** What was reported, and how it really was. @example 'hersteld; was gemeld op ma 14 mei 2018 09.00, gebeurde op di 15 mei 2018 09.00' */
export const correctedText = (was: EpochMs, happenedAt: EpochMs | null): string =>
  `hersteld; was gemeld op ${momentLabel(was)}, ${happenedAt === null ? 'is niet gedaan' : `gebeurde op ${momentLabel(happenedAt)}`}`;

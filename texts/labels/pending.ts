import type { Pending } from '../../domain/case/state.ts';
import { actLabel } from './acts.ts';
import { momentLabel } from './day-words.ts';
import { inFull } from './in-full.ts';

/** An act that waits for another person, and until when. @example pendingText(asked) // 'loting vastleggen, tot donderdag 24 mei 2018, 15.00 uur' */
export const pendingText = ({ act, until }: Pending): string => `${actLabel(act)}, tot ${inFull(momentLabel(until))}`;

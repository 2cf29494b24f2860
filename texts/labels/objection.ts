import type { KnownObjection } from '../../domain/case/own-part.ts';
import { consequenceLabel } from './words.ts';

/** @example objectionText(first) // 'bezwaar 1: loopt (2019-JGD21110/bezwaar-1)' */
export const objectionText = ({ no, reference, consequence }: KnownObjection): string =>
  `bezwaar ${no}: ${consequence === null ? 'loopt' : consequenceLabel(consequence)} (${reference})`;

import type { Refusal } from '../../domain/acts/refusal.ts';
import { commandLine } from '../command-line.ts';
import type { Wording } from '../next-step.ts';
import { said } from './refusal-said.ts';
import { REFUSAL_SENTENCES } from './refusal-sentences.ts';

/**
 * The sentence of a refusal.
 * @param wording how this front says what someone can do now.
 * @example refusalText(refusal('missing-reason')) // 'Niet gedaan. Geef een reden op: …'
 */
export const refusalText = (refusal: Refusal, wording: Wording = commandLine): string =>
  said(REFUSAL_SENTENCES[refusal.rule], refusal, wording);

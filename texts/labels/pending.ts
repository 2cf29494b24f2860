import type { Pending } from '../../domain/case/state.ts';
import { actLabel } from './acts.ts';
import { momentLabel } from './day-words.ts';
import { inFull } from './in-full.ts';

/** An act that waits for another person, and until when. @example pendingText(asked) // 'loting vastleggen, tot donderdag 24 mei 2018, 15.00 uur' */
export const pendingText = ({ act, until }: Pending): string => `${actLabel(act)}, tot ${inFull(momentLabel(until))}`;

/** What is said of a request: who asked what until when. @example 'loting vastleggen, gevraagd door Noor de Wit, tot …' */
export const askedText = ({
  name,
  by,
  until,
}: {
  readonly name: string;
  readonly by: readonly string[];
  readonly until: number;
}): string => `${actLabel(name)}, gevraagd door ${by.join(' en ')}, tot ${inFull(momentLabel(until))}`;

/** What is said to whoever asked, where another person confirms it with a button. */
export const toConfirmText =
  'Vastgelegd als verzoek. Het telt pas als een tweede persoon het bevestigt, met een eigen aanmelding.';

import { isKnownDay, previousOrdinaryDay } from '../law/calendar.ts';
import type { Ground } from '../law/ground.ts';
import type { IsoDate } from '../law/iso-date.ts';

const CHOSEN = 'gekozen';
const WITHIN = `${CHOSEN} binnen `;

/** The ground of a day that no law or guide names, within what one of them does say. @example chosenWithin('gids 5.7') // 'gekozen binnen gids 5.7' */
export const chosenWithin = (ground: Ground): Ground => (ground === CHOSEN ? ground : `${WITHIN}${ground}`);

/** What such a ground lies within, or null for any other ground. */
export const withinOf = (ground: Ground): Ground | null =>
  ground.startsWith(WITHIN) ? ground.slice(WITHIN.length) : null;

/** A day that the program chooses: the last up to this one that is not free. */
export const chosenDay = (day: IsoDate): IsoDate => (isKnownDay(day) ? previousOrdinaryDay(day) : day);

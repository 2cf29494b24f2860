import { localOf } from '../../law/clock.ts';
import { about, type CheckRule } from './rule.ts';

/**
 * A guide closes before an hour or at it at the latest, and a platform works one of both ways: a bid on that very second is in time
 * by the one and late by the other.
 */
export const closingBoundary: CheckRule = {
  id: 'closing-boundary',
  severity: 'warning',
  ground: 'Aw 1.10',
  check(input) {
    const close = input.one('closes-bids');
    const { channel } = input.definition;
    if (close === null || close.kind !== 'moment' || channel === null) return [];
    const { boundary, name } = channel;
    const exclusive = close.exclusive === true;
    const clock = localOf(close.endsAt).time.replace(':', '.');
    const guide = exclusive ? `vóór ${clock} uur` : `om ${clock} uur, dat tijdstip meegeteld`;
    const found = (message: string) => ({ ...about(input, close.id, message), path: ['kanaal'] });
    if (boundary === null)
      return exclusive && channel.closes !== null
        ? [
            {
              ...found(
                `De leidraad sluit ${guide}. Neemt ${name} om ${clock}.00 uur precies nog een inschrijving aan? Vraag het na en zet bij kanaal grens: voor, of grens: tot-en-met.`,
              ),
              severity: 'hint',
            },
          ]
        : [];
    if ((boundary === 'before') === exclusive) return [];
    const platform =
      boundary === 'before'
        ? `neemt om ${clock}.00 uur precies niets meer aan`
        : `neemt om ${clock}.00 uur precies nog aan`;
    return [
      found(
        `De leidraad sluit ${guide}, maar ${name} ${platform}. Over een inschrijving op dat tijdstip ontstaat dan ruzie. Maak ze gelijk: ${boundary === 'before' ? 'schrijf in de leidraad voor' : 'schrijf in de leidraad uiterlijk'}, of stel het platform anders in.`,
      ),
    ];
  },
};

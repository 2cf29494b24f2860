import type { AccessRole } from '../../../domain/rights/role.ts';
import type { SeenKind } from '../../../domain/rights/seen.ts';
import { oneOf } from '../../ground.ts';
import { ROLE_LABEL, SEEN_LABEL } from '../words.ts';
import type { Sentences } from './sentence.ts';

/** Whose act something is, and who sees what. The record shows these to others as well: they never say "u". */
export const RIGHTS = {
  'not-your-act': (_given, { who = '', own = '' }) =>
    `Niet gedaan. Dit hoort op dit moment bij de ${oneOf(labels(who))}. ${asWhom(own)} ${ask(who)}`,
  'not-yours-to-see': (_given, { seen = '', who = '', own = '', blind = '' }) => {
    if (blind !== '')
      return `Niet getoond. Een ${oneOf(labels(blind))} ziet op dit moment niet ${seenWords(seen)}, welke rol die ook nog heeft. Wacht tot de oordelen vaststaan.`;
    return who === ''
      ? `Niet getoond. Op dit moment ziet niemand ${seenWords(seen)}. Wacht tot de procedure zo ver is.`
      : `Niet getoond. Op dit moment ziet alleen de ${oneOf(labels(who))} ${seenWords(seen)}. ${asWhom(own)} ${ask(who)}`;
  },
} satisfies Sentences;

const labels = (roles: string): readonly string[] =>
  roles.split(' ').map((one) => ROLE_LABEL[one as AccessRole] ?? one);

const ask = (who: string): string => `Vraag het aan de ${oneOf(labels(who))}.`;

const seenWords = (seen: string): string => SEEN_LABEL[seen as SeenKind] ?? seen;

const asWhom = (own: string): string =>
  own === ''
    ? 'Wie dit vroeg, heeft in deze zaak geen rol.'
    : `Wie dit vroeg, is in deze zaak ${labels(own).join(' en ')}.`;

import { StatutoryCalendar } from '../../law/calendar.ts';
import { epochDay, isoOf } from '../../law/day.ts';
import { statutoryStandstill } from '../../law/procurement.ts';
import { STANDSTILL } from '../procedure-type.ts';
import { orLater } from './advised-day.ts';
import { about, type CheckInput, type CheckRule, type Found } from './rule.ts';
import { dayAfter } from './day-after.ts';
import { inWords } from './words.ts';

/** The contract is not concluded within twenty days after the award decision was sent (Aw 2.127). */
export const standstillLength: CheckRule = {
  id: 'standstill-length',
  severity: 'error',
  ground: 'Aw 2.127',
  guards: 'to-come',
  check: (input) =>
    STANDSTILL.includes(input.regime.regime)
      ? demanded(input)
      : input.regime.regime === 'social'
        ? contested(input)
        : promised(input),
};

function demanded(input: CheckInput): readonly Found[] {
  const window = input.one('holds-contract');
  if (window === null) return [];
  // What the guide promises beyond the law binds as well.
  const { lastDay, filedLastDay, term } = window;
  const found: Found[] = [];
  if (filedLastDay !== undefined && filedLastDay < lastDay && term !== null)
    found.push(
      about(
        input,
        window.id,
        `De opschortende termijn tot en met ${inWords(filedLastDay)} is te kort: na verzending op ${inWords(term.eventDay)} loopt zij tot en met ${inWords(lastDay)}. Laat de datum weg, dan rekent Tenderklok haar uit.`,
      ),
    );
  const final = input.one('makes-final');
  if (final !== null && final.lastDay <= lastDay)
    found.push(
      about(
        input,
        final.id,
        `De definitieve gunning op ${inWords(final.lastDay)} valt in de opschortende termijn, die tot en met ${inWords(lastDay)} loopt. ${orLater(dayAfter(lastDay))}.`,
      ),
    );
  return found;
}

/** For social and other specific services Aw 2.39 does not name it and the Remedies Directive does: the safe day. */
function contested(input: CheckInput): readonly Found[] {
  const decision = input.one('decides');
  const final = input.one('makes-final');
  if (decision === null || final === null || input.one('holds-contract') === null) return [];
  const last = isoOf(statutoryStandstill(new StatutoryCalendar(), epochDay(decision.lastDay)).last);
  if (final.lastDay > last) return [];
  const message = `De definitieve gunning op ${inWords(final.lastDay)} komt binnen twintig dagen na de gunningsbeslissing (tot en met ${inWords(last)}). Of u die dagen ook bij sociale en andere specifieke diensten moet wachten, is betwist. Veilig is ${inWords(dayAfter(last))} of later; leg anders vast waarom u niet wacht.`;
  return [{ ...about(input, final.id, message), severity: 'warning' }];
}

/** Where the law demands none, what the guide names itself binds as a promise. */
function promised(input: CheckInput): readonly Found[] {
  const window = input.one('holds-contract');
  const final = input.one('makes-final');
  if (window === null || final === null || final.lastDay > window.lastDay) return [];
  const message = `De definitieve gunning op ${inWords(final.lastDay)} valt in de opschortende termijn die u zelf noemt, tot en met ${inWords(window.lastDay)}. De wet eist die hier niet, maar wie haar noemt, houdt zich eraan. ${orLater(dayAfter(window.lastDay))}, of noem haar niet.`;
  return [{ ...about(input, final.id, message), severity: 'warning', ground: 'contract' }];
}

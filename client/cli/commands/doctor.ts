import { checkName, checkText, STATE_OF_CHECK } from '../../../texts/labels/doctor.ts';
import type { Given } from '../../usecases/doctor/doctor.ts';
import { examined } from '../examined.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { printList, say, type Form } from '../output.ts';
import { typed } from '../program.ts';
import { addresses } from '../settings/place.ts';
import type { Installation } from '../settings/installation.ts';
import { linksText } from '../temporal-links-text.ts';

const LEAD = { ok: 'in orde, ', wrong: 'let op. ', unknown: '' } as const;
const TONE = { ok: { tone: 'good' }, wrong: { tone: 'bad' }, unknown: { tone: 'warn' } } as const;

/** The views of the cases in Temporal UI, or how to have them here. */
const linksOf = ({ uiUrl, namespace }: Installation): string =>
  uiUrl === null
    ? 'Waar Temporal UI staat, is hier niet bekend. Zet TEMPORAL_UI_URL, dan staan hier de lijsten.'
    : linksText({ uiUrl, namespace });

/** Everything that must be in order for the clock to go on, a line each. @returns 1 when something is wrong */
export async function doctor(form: Form, now: Given['now'] = Date.now): Promise<ExitCode> {
  const where = addresses();
  const findings = (await examined(where, now)).map((one) => ({
    ...one,
    text: checkText(one.id, one.code, one.values, typed),
  }));
  printList(form, findings, (items) => ({
    head: ['Wat', 'Stand', 'Uitleg'],
    rows: items.map(({ id, state, text }) => [checkName(id), STATE_OF_CHECK[state], text]),
    lines: items.map(({ id, state, text }) => ({ text: `${checkName(id)}: ${LEAD[state]}${text}`, ...TONE[state] })),
  }));
  if (form === 'tabel') say(linksOf(where));
  return findings.some((one) => one.state === 'wrong') ? EXIT.failed : EXIT.done;
}

import { troublesOf } from '../../../store/troubles.ts';
import { troubleText } from '../../../texts/labels/troubles.ts';
import { ok, onDatabase, wrong } from './check.ts';

/** Nothing that a case must do fails for minutes, and none was silent when it should have done something or was set back. */
export const failing = onDatabase('failing', async (db) => {
  const found = (await troublesOf(db)).filter((one) => ['failing', 'silent', 'reset'].includes(one.kind));
  const list = found.map(troubleText).join(' ');
  return found.length === 0 ? ok() : wrong('failing', { list });
});

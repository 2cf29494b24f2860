import { createHash } from 'node:crypto';
import { markTold, type KnownTrouble } from '../../store/troubles.ts';
import type { Deps } from '../deps.ts';
import { ALARM } from './alarm-mail.ts';
import type { Alarm } from './channel.ts';
import { tellLeads } from './tell-leads.ts';

/**
 * Tells what nobody was told of yet, a case at a time. What could not be told is told in the next round.
 * @returns of how many cases something was told
 */
export async function raise(deps: Deps, troubles: readonly KnownTrouble[]): Promise<number> {
  let raised = 0;
  const fresh = troubles.filter((one) => !one.told);
  for (const reference of new Set(fresh.map((one) => one.reference))) {
    const of = fresh.filter((one) => one.reference === reference);
    const alarm = { reference, key: keyOf(reference, of), troubles: of };
    if (await told(deps, alarm)) {
      await markTold(deps.db, of);
      raised += 1;
    } else deps.log.error({ reference, troubles: of.map((one) => one.kind) }, 'trouble, and nobody to tell');
  }
  return raised;
}

/** The same for the same troubles, since the same moment. */
function keyOf(reference: string, troubles: readonly KnownTrouble[]): string {
  const parts = troubles.map((one) => [one.kind, one.subject, one.since].join(' ')).sort();
  const digest = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
  return `alarm/${reference}/${digest}`;
}

async function told(deps: Deps, alarm: Alarm): Promise<boolean> {
  // A mail about a mail that did not go out would not go out either, and so on.
  const own = alarm.troubles.filter((one) => one.kind.startsWith('mail-') && one.detail.startsWith(`${ALARM}:`));
  const channels =
    own.length === alarm.troubles.length ? deps.alarms.filter((one) => one.name !== 'mail') : deps.alarms;
  const ways = [
    ...channels.map((channel) => ({ name: channel.name, tell: () => channel.tell(alarm).then(() => true) })),
    ...(own.length > 0 ? [] : [{ name: 'leads', tell: () => tellLeads(deps, alarm) }]),
  ];
  const answers = await Promise.allSettled(ways.map((way) => way.tell()));
  for (const [index, answer] of answers.entries())
    if (answer.status === 'rejected')
      deps.log.error({ channel: ways[index]?.name, error: String(answer.reason) }, 'trouble could not be told');
  return answers.some((answer) => answer.status === 'fulfilled' && answer.value);
}

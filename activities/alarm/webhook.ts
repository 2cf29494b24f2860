import { commandLineOf } from '../../texts/command-line.ts';
import { troubleText, troubleTodo } from '../../texts/labels/troubles.ts';
import type { Channel } from './channel.ts';

const TIMEOUT_MS = 10_000;

/**
 * Posts it as JSON.
 * @param url where to; whoever listens there knows a repetition by `key`
 * @param program how people start Tenderklok here
 */
export const webhook = (url: string, program: string): Channel => ({
  name: 'webhook',
  async tell({ key, reference, troubles }) {
    const items = troubles.map((one) => ({
      ...one,
      text: troubleText(one),
      todo: troubleTodo(one, commandLineOf(program)),
    }));
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ key, reference: reference === '' ? null : reference, troubles: items }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`the webhook answered ${response.status}`);
  },
});

import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { ConsoleEnv } from '../../../client/console/env.ts';
import { formOf } from '../../../client/console/posted.ts';

const routes = new Hono<ConsoleEnv>();
routes.post('/', async (asked) => asked.json(await formOf(asked)));

describe('wat in een formulier is gestuurd', () => {
  it.each([
    ['een teken dat de tekst omdraait', 'a\u202eb', 'ab'],
    ['een spatie zonder breedte', 'a\u200bb', 'ab'],
    ['een zacht afbreekstreepje', 'a\u00adb', 'ab'],
    ['een stuurteken', 'a\u001b[31m\0b', 'a[31mb'],
    ['regels en tabs, die blijven', 'a\n\tb', 'a\n\tb'],
  ])('is zonder %s', async (_case, sent, kept) => {
    const answer = await routes.request('/', { method: 'POST', body: new URLSearchParams({ reden: sent }) });
    expect(await answer.json()).toEqual({ reden: kept });
  });
});

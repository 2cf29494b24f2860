import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { tellOver, type Told } from '../../worker/http.ts';
import { measuresOf } from '../../worker/measures.ts';
import { prometheusText } from '../../worker/prometheus.ts';

const open: Server[] = [];
afterEach(() => open.splice(0).forEach((server) => server.close()));

const WELL: Told = { works: () => true, missing: async () => [], metrics: async () => 'up 1\n' };

async function ask(path: string, told: Partial<Told> = {}, method = 'GET') {
  const where = { host: '127.0.0.1', port: 0 };
  const server = await tellOver(where, { ...WELL, ...told }, pino({ level: 'silent' }));
  open.push(server);
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

describe('what the worker tells over http', () => {
  it.each<[string, Partial<Told>, number, string]>([
    ['/healthz', {}, 200, 'In orde.\n'],
    ['/healthz?x=1', {}, 200, 'In orde.\n'],
    ['/healthz', { works: () => false }, 503, 'De worker werkt niet.\n'],
    ['/readyz', {}, 200, 'In orde.\n'],
    ['/readyz', { works: () => false }, 503, 'De worker werkt niet.\n'],
    ['/readyz', { missing: async () => ['A.', 'B.'] }, 503, 'A.\nB.\n'],
    ['/readyz', { missing: () => Promise.reject(new Error('geheim')) }, 503, 'Dit is nu niet te zeggen.\n'],
    ['/metrics', {}, 200, 'up 1\n'],
    ['/', {}, 404, 'Kies /healthz, /readyz of /metrics.\n'],
    ['/healthz/../metrics/x', {}, 404, 'Kies /healthz, /readyz of /metrics.\n'],
  ])('%s %j: %i', async (path, told, status, text) => {
    expect(await ask(path, told)).toMatchObject({ status, text });
  });

  it('changes nothing: only GET', async () => {
    expect((await ask('/healthz', {}, 'POST')).status).toBe(405);
  });

  it('metrics have the type that Prometheus asks for', async () => {
    expect((await ask('/metrics')).type).toBe('text/plain; version=0.0.4; charset=utf-8');
  });

  it('says so when its port is taken', async () => {
    await ask('/healthz');
    const port = (open[0]?.address() as AddressInfo | undefined)?.port ?? 0;
    await expect(tellOver({ host: '127.0.0.1', port }, WELL, pino({ level: 'silent' }))).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});

describe('measures', () => {
  it('are text that Prometheus reads, with labels that cannot break out', () => {
    const values = [{ labels: { a: 'x"y\\z\n' }, value: 1 }, { value: 2.5 }];
    expect(prometheusText([{ name: 'm', help: 'two\nlines', type: 'gauge', values }])).toBe(
      '# HELP m two\\nlines\n# TYPE m gauge\nm{a="x\\"y\\\\z\\n"} 1\nm 2.5\n',
    );
  });

  it('tell cases, mails by state and age, refusals, troubles, clocks and the watch', () => {
    const tally = {
      cases: [{ kind: 'tender', phase: 'questions', count: 3 }],
      overdue: 2,
      held: 1,
      mails: [
        { state: 'sent', count: 9, oldestS: 900 },
        { state: 'refused', count: 1, oldestS: 60 },
      ],
      refusals: 4,
      troubles: [{ kind: 'no-workflow', count: 1 }],
    } as const;
    const watch = { at: 0, ageMs: 90_000, databaseOffsetMs: 5, temporalOffsetMs: -250 };
    const lines = prometheusText(measuresOf(tally, watch, 12)).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'tenderklok_cases{kind="tender",phase="questions"} 3',
        'tenderklok_milestones_overdue 2',
        'tenderklok_cases_held 1',
        'tenderklok_mails{state="refused"} 1',
        'tenderklok_mail_oldest_seconds{state="refused"} 60',
        'tenderklok_refusals_total 4',
        'tenderklok_troubles{kind="no-workflow"} 1',
        'tenderklok_clock_offset_seconds{against="postgresql"} 0.012',
        'tenderklok_clock_offset_seconds{against="temporal"} -0.25',
        'tenderklok_watch_age_seconds 90',
      ]),
    );
    expect(lines.join()).not.toContain('oldest_seconds{state="sent"}');
    expect(prometheusText(measuresOf(tally, null, 0))).not.toContain('watch_age');
  });
});

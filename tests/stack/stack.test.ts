import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { createTransport } from 'nodemailer';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderTaken } from '../../client/stack/claim.ts';
import { choosePorts } from '../../client/stack/ports.ts';
import { startStack } from '../../client/stack/stack.ts';
import { allFree, drive, isThere, launch, temporaryPlace } from './driver.ts';
import { PACKAGE_ROOT } from '../../client/stack/programs.ts';

const SOON = { timeout: 10_000, interval: 50 };

let place: ReturnType<typeof temporaryPlace>;
beforeEach(() => {
  place = temporaryPlace();
});
afterEach(() => place.remove());

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = (await client.query(text)) as { rows: unknown[] };
    return rows;
  } finally {
    await client.end();
  }
}

describe('a private stack', () => {
  it('answers in all its parts, and leaves nothing behind', async () => {
    const ports = await choosePorts();
    const stack = await startStack({ virtualClock: true, ports });
    try {
      const connection = await Connection.connect({ address: stack.temporalAddress });
      const { namespaceInfo } = await connection.workflowService.describeNamespace({ namespace: stack.namespace });
      expect(namespaceInfo?.name).toBe('tenderklok');
      await connection.close();
      expect((await fetch(stack.uiUrl)).status).toBe(200);
      expect(await query(stack.databaseUrl, 'select current_database() as name')).toEqual([{ name: 'tenderklok' }]);
      const mail = createTransport({ ...stack.smtp, ignoreTLS: true });
      for (const subject of ['een', 'twee'])
        await mail.sendMail({ from: 'a@x.example', to: 'b@x.example', subject, text: '.\r\nHallo' });
      mail.close();
      const files = readdirSync(stack.mailFolder).sort();
      expect(files.map((name) => name.slice(0, 7))).toEqual(['000001-', '000002-']);
      expect(readFileSync(join(stack.mailFolder, files[1] ?? ''), 'utf8')).toContain('Subject: twee');
    } finally {
      await stack.stop();
    }
    expect(await allFree(ports)).toBe(true);
    expect(existsSync(stack.folder)).toBe(false);
  });

  it('has a database that no other user of the machine can enter', async () => {
    const stack = await startStack({ virtualClock: false });
    try {
      const guessed = stack.databaseUrl.replace(/:[^:@]+@/, ':postgres@');
      await expect(query(guessed, 'select 1')).rejects.toThrow(/password authentication failed/);
    } finally {
      await stack.stop();
    }
  });

  it('takes nothing from settings that are meant for another installation, nor from a home folder', async () => {
    const { ended } = drive(
      `import { readFileSync } from 'node:fs';
       const stack = await startStack({ virtualClock: true });
       await stack.startWorker({ LOG_LEVEL: 'info' });
       // The worker takes tasks before its first line has reached the file.
       const log = () => readFileSync(stack.folder + '/worker.log', 'utf8');
       for (let tries = 0; tries < 200 && !log().includes('taskQueue'); tries++) await new Promise((next) => setTimeout(next, 50));
       console.log(log());
       await stack.stop();`,
      place.path,
      {
        HOME: join(place.path, 'home'),
        TEMPORAL_ADDRESS: 'productie:7233',
        TEMPORAL_NAMESPACE: 'productie',
        DATABASE_URL: 'postgres://productie',
        TASK_QUEUE: 'productie',
        SMTP_HOST: 'productie',
        SMTP_SECURE: 'ja',
        SMTP_USER: 'productie',
      },
    );
    const { code, stdout, stderr } = await ended;
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('"taskQueue":"tenderklok"');
    expect(stdout).not.toContain('productie');
    expect(place.left()).toEqual([]);
  });

  it.each([
    ['temporal server', 'De Temporal-server'],
    ['mail-catcher-main', 'Het postvak'],
    ['/bin/postgres -D', 'PostgreSQL'],
  ])('says which part ended by itself: %s', async (program, name) => {
    const { ended } = drive(
      `import { readdirSync, readFileSync } from 'node:fs';
       const stack = await startStack({ virtualClock: true });
       const ours = [stack.folder, ' --port ' + stack.temporalAddress.split(':')[1] + ' '];
       const command = (pid) => {
         try { return readFileSync('/proc/' + pid + '/cmdline', 'utf8').replaceAll('\\0', ' '); } catch { return ''; }
       };
       const pid = readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name))
         .find((name) => command(name).includes(${JSON.stringify(program)}) && ours.some((one) => command(name).includes(one)));
       process.kill(Number(pid), 'SIGKILL');
       console.log(await stack.lost);
       await stack.stop();`,
      place.path,
    );
    const { code, stdout, stderr } = await ended;
    expect([code, stdout, stderr]).toEqual([0, `${name}\n`, '']);
    expect(place.left()).toEqual([]);
  });

  it('leaves the exit code of its driver alone', async () => {
    const { ended } = drive(
      `const stack = await startStack({ virtualClock: true }); await stack.stop(); process.exitCode = 3;`,
      place.path,
    );
    expect((await ended).code).toBe(3);
    expect(place.left()).toEqual([]);
  });

  it('of which one part does not start: says which and why, and the others are gone', async () => {
    const broken = join(place.path, 'temporal');
    writeFileSync(broken, '#!/bin/sh\necho "no room on the disk" >&2\nexit 4\n', { mode: 0o755 });
    const ports = await choosePorts();
    const { ended } = drive(
      `await startStack({ virtualClock: true, ports: ${JSON.stringify(ports)} }).catch((error) => console.log(error.message));`,
      place.path,
      { TEMPORAL_CLI_PATH: broken },
    );
    const { code, stdout } = await ended;
    expect([code, stdout]).toEqual([0, 'De Temporal-server stopte bij het starten (code 4).\nno room on the disk\n']);
    expect(await allFree(ports)).toBe(true);
    expect(place.left()).toEqual(['temporal']);
  });
});

describe('a driver that is killed', () => {
  it('while all runs: every process is ended and the folder removed', async () => {
    const ports = await choosePorts();
    const driver = drive(
      `const stack = await startStack({ virtualClock: true, ports: ${JSON.stringify(ports)} });
       const worker = await stack.startWorker();
       console.log(worker.pid);
       setInterval(() => undefined, 1000);`,
      place.path,
    );
    const worker = Number(await driver.line);
    expect([isThere(worker), await allFree(ports)]).toEqual([true, false]);
    driver.child.kill('SIGKILL');
    await expect.poll(() => isThere(worker), SOON).toBe(false);
    await expect.poll(() => allFree(ports), SOON).toBe(true);
    await expect.poll(() => place.left(), SOON).toEqual([]);
  });

  it.each([50, 300, 600, 900])('%i ms after it began to start them: the same', async (ms) => {
    const ports = await choosePorts();
    const driver = drive(
      `setTimeout(() => process.kill(process.pid, 'SIGKILL'), ${ms});
       console.log('begin');
       await startStack({ virtualClock: true, ports: ${JSON.stringify(ports)} });
       setInterval(() => undefined, 1000);`,
      place.path,
    );
    await driver.ended;
    await expect.poll(() => place.left(), SOON).toEqual([]);
    await expect.poll(() => allFree(ports), SOON).toBe(true);
  });

  it('by Ctrl-C in a rehearsal: it ends in its own way, with nothing left', async () => {
    const driver = launch(
      [join(PACKAGE_ROOT, 'client/cli/tenderklok.mjs'), 'oefen', join(PACKAGE_ROOT, 'examples/utrecht-2018.yaml')],
      place.path,
    );
    await driver.line;
    driver.child.kill('SIGINT');
    const { code } = await driver.ended;
    expect(code).toBe(1);
    await expect.poll(() => place.left(), SOON).toEqual([]);
  });
});

describe('a stack that keeps its data', () => {
  it('is for one process at a time, and has them the next time', async () => {
    const folder = join(place.path, 'dev');
    const first = await startStack({ virtualClock: false, folder });
    try {
      await query(first.databaseUrl, `create table kept as select 'still here' as text`);
      await expect(startStack({ virtualClock: false, folder })).rejects.toThrow(FolderTaken);
      expect(await query(first.databaseUrl, 'select text from kept')).toEqual([{ text: 'still here' }]);
    } finally {
      await first.stop();
    }
    const second = await startStack({ virtualClock: false, folder });
    try {
      expect(await query(second.databaseUrl, 'select text from kept')).toEqual([{ text: 'still here' }]);
    } finally {
      await second.stop();
    }
  });

  it('survives a driver that was killed', async () => {
    const folder = join(place.path, 'dev');
    const driver = drive(
      `const stack = await startStack({ virtualClock: false, folder: ${JSON.stringify(folder)} });
       console.log(stack.databaseUrl);
       setInterval(() => undefined, 1000);`,
      place.path,
    );
    await query(await driver.line, `create table kept as select 'still here' as text`);
    driver.child.kill('SIGKILL');
    await driver.ended;
    await expect.poll(() => existsSync(join(folder, 'postgres', 'postmaster.pid')), SOON).toBe(false);
    const again = await startStack({ virtualClock: false, folder });
    try {
      expect(await query(again.databaseUrl, 'select text from kept')).toEqual([{ text: 'still here' }]);
    } finally {
      await again.stop();
    }
  });
});

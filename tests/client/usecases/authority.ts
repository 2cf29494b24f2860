import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Authority {
  readonly url: string;
  readonly folder: string;
  close(): void;
}

const CONFIG = `
[tsa]
default_tsa = proef
[proef]
serial = serial
signer_cert = tsa.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
`;

export const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

/** A time-stamp authority of our own: `openssl ts` behind a port. */
export async function openAuthority(): Promise<Authority> {
  const folder = mkdtempSync(join(tmpdir(), 'stempel-'));
  const openssl = (...args: readonly string[]): void => {
    const { status, stderr } = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  writeFileSync(join(folder, 'tsa.cnf'), CONFIG);
  writeFileSync(join(folder, 'serial'), '01\n');
  const usage = ['-subj', '/CN=Proef', '-addext', 'extendedKeyUsage=critical,timeStamping'];
  const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', 'tsa.key', '-out', 'tsa.pem', '-days', '3650'];
  openssl('req', '-x509', ...key, ...usage);
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      writeFileSync(join(folder, 'query'), Buffer.concat(parts));
      openssl('ts', '-reply', '-queryfile', 'query', '-config', 'tsa.cnf', '-out', 'reply');
      response.setHeader('content-type', 'application/timestamp-reply').end(readFileSync(join(folder, 'reply')));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    folder,
    close() {
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

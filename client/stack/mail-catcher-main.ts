import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';

const [portText = '0', folder = '.'] = process.argv.slice(2);
const MAX_CLIENTS = 200;
const MAX_BYTES = 25 * 1024 * 1024;
mkdirSync(folder, { recursive: true });
/** Goes on where a catcher before this one stopped. */
let received = Math.max(0, ...readdirSync(folder).map((name) => Number.parseInt(name, 10) || 0));

/** Takes every mail and keeps it as a file; sends nothing on. */
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  disableReverseLookup: true,
  logger: false,
  maxClients: MAX_CLIENTS,
  size: MAX_BYTES,
  onData(stream, _session, done) {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('error', done);
    stream.on('end', () => {
      try {
        keep(Buffer.concat(parts));
        done();
      } catch (error) {
        done(error as Error);
      }
    });
  },
});

// A connection that breaks is the sender's matter; without a port there is nothing to catch.
server.on('error', (error: NodeJS.ErrnoException) => {
  process.stderr.write(`${error.message}\n`);
  if (error.syscall === 'listen') process.exit(1);
});
server.listen(Number(portText), '127.0.0.1', () => process.stdout.write('READY\n'));

/** A file appears whole or not at all; names sort by arrival. */
function keep(bytes: Buffer): void {
  received += 1;
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const name = `${String(received).padStart(6, '0')}-${hash}.eml`;
  writeFileSync(join(folder, `.${name}`), bytes);
  renameSync(join(folder, `.${name}`), join(folder, name));
}

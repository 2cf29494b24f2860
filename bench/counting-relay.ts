import { SMTPServer } from 'smtp-server';
import { choosePorts } from '../client/stack/ports.ts';

/** A relay keeps its answer so long at most, that a worker which falls leaves mail of which it has heard nothing. */
const SLOWEST_MS = 40;

export const PROGRAM = { host: '127.0.0.1' };

export interface Relay {
  readonly port: number;
  /** How often it got each Message-ID. */
  readonly taken: Map<string, number>;
  onTaken(count: number): void;
  close(): Promise<void>;
}

export async function countingRelay(luck: () => number): Promise<Relay> {
  const { smtp: port } = await choosePorts({});
  const taken = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    // Lines that workers keep open for the next mail would hold it up for half a minute when all is over.
    closeTimeout: SLOWEST_MS,
    onData(stream, _session, answer) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const [, id = ''] = /^Message-ID: (.*)$/im.exec(Buffer.concat(parts).toString()) ?? [];
        taken.set(id.trim(), (taken.get(id.trim()) ?? 0) + 1);
        relay.onTaken(taken.size);
        setTimeout(answer, luck() * SLOWEST_MS);
      });
    },
  });
  // A line that breaks is what is tried here.
  server.on('error', () => undefined);
  await new Promise<void>((done) => server.listen(port, PROGRAM.host, done));
  const relay: Relay = {
    port,
    taken,
    onTaken: () => undefined,
    close: () => new Promise((done) => server.close(() => done())),
  };
  return relay;
}

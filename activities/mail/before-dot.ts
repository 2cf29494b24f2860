import { Transform } from 'node:stream';
import type { Transporter } from 'nodemailer';

/** What must be true before the last dot of a message may go out. */
export type BeforeDot = () => Promise<void>;

/**
 * From here on a message that says so waits with its last dot until that is allowed; when it is not, the line is broken off
 * before the dot, and the relay has nothing.
 */
export function holdLastDot(transport: Transporter): void {
  transport.use('stream', (mail, done) => {
    const { beforeDot } = mail.data as { readonly beforeDot?: BeforeDot };
    if (beforeDot !== undefined) mail.message.transform(() => held(beforeDot));
    done();
  });
}

/** A message under so many bytes goes over the line in one piece: in crumbs it costs both sides more than all the rest. */
const PIECE_BYTES = 64 * 1024;

function held(beforeDot: BeforeDot): Transform {
  const parts: Buffer[] = [];
  let size = 0;
  const piece = (): Buffer => {
    size = 0;
    return Buffer.concat(parts.splice(0));
  };
  return new Transform({
    transform: (part: Buffer, _encoding, done) => {
      parts.push(part);
      size += part.length;
      if (size < PIECE_BYTES) done();
      else done(null, piece());
    },
    flush: (done) => {
      beforeDot().then(
        () => done(null, piece()),
        (error: Error) => done(error),
      );
    },
  });
}

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

function held(beforeDot: BeforeDot): Transform {
  return new Transform({
    transform: (part, _encoding, done) => done(null, part),
    flush: (done) => {
      beforeDot().then(
        () => done(),
        (error: Error) => done(error),
      );
    },
  });
}

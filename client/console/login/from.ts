import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

const ON_THIS_MACHINE = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const OF_THIS_MACHINE = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** The address that a request came from, as the machine itself saw it; empty when it is not known. */
const socketOf = ({ env }: Context): string =>
  (env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress ?? '';

/**
 * From where somebody asks, for who asks too often.
 * @param proxied a program in front of the console answers browsers: what it wrote last is where they are.
 */
export function askedFrom(asked: Context, proxied: boolean): string {
  const forwarded = proxied ? asked.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded === undefined || forwarded === '' ? socketOf(asked) : forwarded;
}

/**
 * Whether somebody asks on this machine, and calls it so: a name of elsewhere that leads here is a page of elsewhere that tries to
 * read ours.
 */
export const isHere = (asked: Context): boolean =>
  ON_THIS_MACHINE.test(socketOf(asked)) && OF_THIS_MACHINE.test(new URL(asked.req.url).hostname);

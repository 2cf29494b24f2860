import type { Context, Hono } from 'hono';
import type { Seen } from './seen.ts';

/** What a request carries through the console, once it is known who asks. */
export interface ConsoleEnv {
  Variables: { readonly seen: Seen };
}

export type Asked = Context<ConsoleEnv>;
export type Routes = Hono<ConsoleEnv>;

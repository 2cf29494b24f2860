import type { Hono } from 'hono';
import type { ConsoleEnv } from '../../../client/console/env.ts';

/** Something that asks pages and keeps cookies, on the machine of the console. */
export class Browser {
  readonly cookies = new Map<string, string>();
  /** The cookies that were set, as they came. */
  readonly set: string[] = [];
  private readonly app: Hono<ConsoleEnv>;
  private readonly origin: string;
  private readonly remote: string;

  constructor(app: Hono<ConsoleEnv>, origin: string, remote = '127.0.0.1') {
    this.app = app;
    this.origin = origin;
    this.remote = remote;
  }

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return this.ask(path, { headers });
  }

  post(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = { origin: this.origin },
  ): Promise<Response> {
    return this.ask(path, { method: 'POST', body: new URLSearchParams(fields), headers });
  }

  /** Sends something other than the fields of a plain form. */
  send(path: string, body: FormData | string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return this.ask(path, { method: 'POST', body, headers: { origin: this.origin, ...headers } });
  }

  private async ask(path: string, init: RequestInit): Promise<Response> {
    const url = new URL(path, this.origin);
    const headers = new Headers(init.headers);
    headers.set('host', url.host);
    if (this.cookies.size > 0) headers.set('cookie', [...this.cookies].map((one) => one.join('=')).join('; '));
    const socket = { incoming: { socket: { remoteAddress: this.remote } } };
    const answer = await this.app.request(url.href, { ...init, headers }, socket);
    for (const one of answer.headers.getSetCookie()) {
      this.set.push(one);
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
      if (/max-age=0/i.test(one)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }
}

/** Follows a browser through the provider, which keeps cookies of its own. @returns the path at the console that it sends her back to */
export async function throughProvider(start: string, consoleUrl: string): Promise<string> {
  const jar = new Map<string, string>();
  let url = start;
  for (let step = 0; step < 10; step += 1) {
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...jar].map((one) => one.join('=')).join('; ') },
    });
    for (const one of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
      jar.set(name, value);
    }
    const to = answer.headers.get('location');
    if (to === null) throw new Error(`${answer.status} ${await answer.text()}`);
    url = new URL(to, url).href;
    if (url.startsWith(consoleUrl)) return url.slice(consoleUrl.length);
  }
  throw new Error('it goes round and round');
}

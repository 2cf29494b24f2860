/** Goes through the pages of the provider as a person does: every form is sent, every pointer followed. @returns the last page */
export async function throughPages(start: string): Promise<string> {
  const jar = new Map<string, string>();
  let [url, body] = [start, null as URLSearchParams | null];
  for (let step = 0; step < 12; step += 1) {
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...jar].map((one) => one.join('=')).join('; ') },
      ...(body === null ? {} : { method: 'POST', body }),
    });
    for (const one of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
      jar.set(name, value);
    }
    const to = answer.headers.get('location');
    if (to !== null) {
      [url, body] = [new URL(to, url).href, null];
      continue;
    }
    const page = await answer.text();
    const action = /action="([^"]+)"/.exec(page)?.[1];
    if (action === undefined) return page;
    const fields = new URLSearchParams();
    for (const [, name = '', value = ''] of page.matchAll(/name="([^"]+)"[^>]*value="([^"]*)"/g))
      fields.set(name, value);
    // Asked for a code once more: it did not let her in.
    if (!fields.has('user_code')) return page;
    [url, body] = [new URL(action, url).href, fields];
  }
  throw new Error('it goes round and round');
}

/** Reads well-formed XML: its elements and its texts. @throws when an element is not closed, or closed by another */
export function readXml(xml: string): { readonly texts: readonly string[]; readonly count: (name: string) => number } {
  const open: string[] = [];
  const names: string[] = [];
  const texts: string[] = [];
  for (const [, decl, closing, name = '', own, text] of xml.matchAll(
    /(<[?!][^>]*>)|<(\/?)([\w:-]+)(?:\s+[\w:-]+="[^"<]*")*\s*(\/?)>|([^<]+)/g,
  )) {
    if (decl !== undefined) continue;
    if (text !== undefined) {
      if (text.trim() !== '') texts.push(plain(text));
    } else if (closing === '/') {
      const last = open.pop();
      if (last !== name) throw new Error(`</${name}> closes <${String(last)}>`);
    } else {
      names.push(name);
      if (own === '') open.push(name);
    }
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(', ')}`);
  return { texts, count: (name) => names.filter((one) => one === name).length };
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", apos: "'" };
const plain = (text: string): string => text.replaceAll(/&([#\w]+);/g, (all, name: string) => ENTITIES[name] ?? all);

export const MAX_DEPTH = 32;

/** Cheap look at nesting before the parser builds anything: flow brackets and indentation both count. */
export function tooDeep(text: string): boolean {
  let flow = 0;
  for (const sign of text) {
    if (sign === '[' || sign === '{') flow += 1;
    if (sign === ']' || sign === '}') flow -= 1;
    if (flow > MAX_DEPTH) return true;
  }
  const indents: number[] = [];
  for (const line of text.split('\n')) {
    const content = line.trimStart();
    if (content === '' || content.startsWith('#')) continue;
    // Each dash of a list within a list is a level of its own.
    const dashes = /^(?:- )*/.exec(content)?.[0].length ?? 0;
    const indent = line.length - content.length;
    while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
    indents.push(indent);
    if (indents.length + dashes / 2 > MAX_DEPTH) return true;
  }
  return false;
}

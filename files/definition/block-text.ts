import { isMap, isNode, isScalar } from 'yaml';
import { documentOf } from './yaml-document.ts';

/** A block at the top of a file as it stands there, or null when the file has none. @param text YAML that can be read */
export function blockText(text: string, key: string): string | null {
  const { contents } = documentOf(text);
  const pair = isMap(contents) ? contents.items.find((one) => isScalar(one.key) && one.key.value === key) : undefined;
  if (pair === undefined || !isScalar(pair.key) || !isNode(pair.value)) return null;
  const [from, to] = [pair.key.range?.[0] ?? 0, pair.value.range?.[2] ?? 0];
  return text.slice(from, to).trimEnd();
}

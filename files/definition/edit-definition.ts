import { isMap, isScalar, isSeq, type Document, type YAMLMap } from 'yaml';
import type { Path } from './yaml-file.ts';
import { documentOf } from './yaml-document.ts';

/** A change of one thing in the text of a definition; every path goes from the top of the file. */
export type Edit =
  /** A value; what should hold it is made where it is not there. `before`: keys of the same block that come after it. */
  | { readonly kind: 'set'; readonly path: Path; readonly value: string; readonly before?: readonly string[] }
  /** One more in a list, which is made where there is none. */
  | { readonly kind: 'add'; readonly path: Path; readonly value: Readonly<Record<string, string>> }
  /** Whatever stands at this place; a list that is empty then goes as well. */
  | { readonly kind: 'remove'; readonly path: Path };

/**
 * The text of a definition with these changes; comments and order stay, and what changes nothing leaves the text as it is.
 * @param text YAML that can be read: `readYaml` found nothing against it.
 */
export function editDefinition(text: string, edits: readonly Edit[]): string {
  const document = documentOf(text);
  // What is taken out of a list moves what stands behind it: last things first.
  const removes = edits.filter(({ kind }) => kind === 'remove').toReversed();
  const rest = edits.filter(({ kind }) => kind !== 'remove');
  const changed = [...rest, ...removes].filter((edit) => applied(document, edit));
  return changed.length === 0 ? text : document.toString({ lineWidth: 0 });
}

function applied(document: Document, edit: Edit): boolean {
  if (edit.kind === 'set') return set(document, edit);
  if (edit.kind === 'add') return add(document, edit.path, edit.value);
  return remove(document, edit.path);
}

function set(document: Document, { path, value, before = [] }: Edit & { readonly kind: 'set' }): boolean {
  const found = document.getIn(path, true);
  if (isScalar(found)) {
    if (asWritten(found.value) === value) return false;
    found.value = value;
    return true;
  }
  const [holder, key] = [holderOf(document, path.slice(0, -1)), path.at(-1) ?? ''];
  if (holder === null) return false;
  if (isMap(holder)) {
    holder.delete(key);
    const at = holder.items.findIndex((pair) => isScalar(pair.key) && before.includes(String(pair.key.value)));
    const pair = document.createPair(key, value);
    if (at < 0) holder.add(pair);
    else holder.items.splice(at, 0, pair as (typeof holder.items)[number]);
  } else if (isSeq(holder)) holder.set(key, document.createNode(value));
  else return false;
  return true;
}

const asWritten = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The block at a place, made where there is none; null when something else stands there. */
function holderOf(document: Document, path: Path): unknown {
  const found: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isMap(found) || isSeq(found)) return found;
  const isEmpty = found === undefined || found === null || (isScalar(found) && (found.value ?? '') === '');
  if (!isEmpty || path.length === 0) return null;
  const above = holderOf(document, path.slice(0, -1));
  const key = path.at(-1) ?? '';
  if (!isMap(above)) return null;
  const made = document.createNode({}) as YAMLMap;
  // Below the first level a block stands on one line, as in every template.
  made.flow = path.length > 1;
  above.set(key, made);
  return made;
}

function add(document: Document, path: Path, value: Readonly<Record<string, string>>): boolean {
  const found = document.getIn(path, true);
  const node = document.createNode(value) as YAMLMap;
  node.flow = true;
  if (isSeq(found)) {
    found.add(node);
    return true;
  }
  const holder = holderOf(document, path.slice(0, -1));
  if (!isMap(holder)) return false;
  // One that stands alone is one in a list of one.
  const list = document.createNode([...(isMap(found) ? [found] : []), node]);
  holder.set(path.at(-1) ?? '', list);
  return true;
}

function remove(document: Document, path: Path): boolean {
  if (!document.hasIn(path)) return false;
  document.deleteIn(path);
  const above = path.slice(0, -1);
  const holder = above.length === 0 ? null : document.getIn(above, true);
  if (isSeq(holder) && holder.items.length === 0) document.deleteIn(above);
  return true;
}

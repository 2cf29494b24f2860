import { parseAst } from 'rolldown/parseAst';

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const WRITES = new Set('set add delete clear push pop shift unshift splice sort reverse fill copyWithin'.split(' '));
/** Methods of `Object` and `Reflect` that write to what they are given first. */
const WRITES_TO_FIRST = new Set('assign defineProperty defineProperties setPrototypeOf deleteProperty set'.split(' '));

/**
 * What a module keeps and can change after it was loaded: names that are given another value, and those of which the content is written. A write
 * through another name is not seen.
 * @param text a module as it was compiled. @returns names, each with what happens to it.
 */
export function moduleState(text: string): string[] {
  const program = parseAst(text) as unknown as Node;
  const names = new Set<string>();
  const found = new Set<string>();
  for (const statement of program['body'] as readonly Node[]) {
    const declared = declarationIn(statement);
    for (const name of namesOf(declared)) names.add(name);
    if (declared.type === 'VariableDeclaration' && declared['kind'] !== 'const')
      for (const name of namesOf(declared)) found.add(`${name}: ${String(declared['kind'])}`);
  }
  for (const statement of program['body'] as readonly Node[])
    if (statement.type !== 'ImportDeclaration')
      visit(statement, (node) => {
        const { root, how } = written(node);
        if (root !== null && names.has(root)) found.add(`${root}: ${how}`);
      });
  return [...found].sort();
}

/** What a statement declares, behind its `export`. */
const declarationIn = (statement: Node): Node =>
  isNode(statement['declaration']) ? statement['declaration'] : statement;

function namesOf(node: Node): string[] {
  if (node.type === 'ImportDeclaration')
    return (node['specifiers'] as readonly Node[]).map((one) => nameOf(one['local'] as Node));
  if (node.type === 'VariableDeclaration')
    return (node['declarations'] as readonly Node[]).flatMap((one) => boundIn(one['id'] as Node));
  return isNode(node['id']) ? [nameOf(node['id'])] : [];
}

/** The names that a pattern binds. */
function boundIn(pattern: Node): string[] {
  const bound: string[] = [];
  if (pattern.type === 'Identifier') return [nameOf(pattern)];
  visit(pattern, (node) => {
    if (node.type === 'Identifier') bound.push(nameOf(node));
  });
  return bound;
}

const nameOf = (node: Node): string => String(node['name']);

/** What a node writes to: the name at the root of it, or none. */
function written(node: Node): { readonly root: string | null; readonly how: string } {
  if (node.type === 'AssignmentExpression') return { root: rootOf(node['left']), how: 'assigned' };
  if (node.type === 'UpdateExpression') return { root: rootOf(node['argument']), how: 'assigned' };
  if (node.type === 'UnaryExpression' && node['operator'] === 'delete')
    return { root: rootOf(node['argument']), how: 'deleted from' };
  if (node.type !== 'CallExpression' || !isNode(node['callee'])) return { root: null, how: '' };
  const callee = node['callee'];
  if (callee.type !== 'MemberExpression' || !isNode(callee['property'])) return { root: null, how: '' };
  const method = nameOf(callee['property']);
  const object = rootOf(callee['object']);
  const first = (node['arguments'] as readonly unknown[])[0];
  if ((object === 'Object' || object === 'Reflect') && WRITES_TO_FIRST.has(method))
    return { root: rootOf(first), how: `${object}.${method}` };
  return { root: WRITES.has(method) ? object : null, how: `.${method}()` };
}

/** @example rootOf of `a.b[0].c` // 'a' */
function rootOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Identifier') return nameOf(node);
  if (node.type === 'MemberExpression') return rootOf(node['object']);
  if (node.type === 'ChainExpression') return rootOf(node['expression']);
  return null;
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const value of Object.values(node))
    for (const part of Array.isArray(value) ? (value as unknown[]) : [value]) if (isNode(part)) visit(part, see);
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

import { describe, expect, it } from 'vitest';
import { importsOf, ROOMS, sourcesOf, type Source } from './sources.ts';

/** Which rooms a room may import from. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  procedures: ['domain'],
  files: ['domain', 'procedures'],
  contracts: ['domain'],
  texts: ['domain'],
  store: ['domain', 'contracts'],
  vault: [],
  workflows: ['domain', 'contracts', 'texts'],
  activities: ['domain', 'contracts', 'store', 'texts', 'files', 'procedures'],
  client: ['domain', 'contracts', 'store', 'vault', 'texts', 'files', 'procedures'],
  worker: ['domain', 'contracts', 'store', 'activities', 'texts', 'vault'],
};

const WHY: Readonly<Record<string, string>> = {
  domain: 'the law and the arithmetic know nothing but themselves',
  files: 'what stands in a file is read without knowing the wire, the tables or Temporal',
  contracts: 'the wire carries shapes of the domain; a file is read before anything crosses it',
  workflows: 'a workflow replays for years: effects live in activities, the interface in contracts',
  client: 'a client asks through the server and reads through the store; it never runs effects itself',
  store: 'tables know the wire and nothing above it',
  vault: 'bytes and keys know nothing of tenders, so that they can lie somewhere else',
};

/** Packages by room, besides Node's own where those are allowed; a room that is not named here may use none. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  files: [
    'zod',
    'yaml',
    'csv-parse/sync',
    'docx',
    'fflate',
    'iconv-lite',
    'pdfkit',
    'ical.js',
    'postal-mime',
    'read-excel-file/node',
    'write-excel-file/node',
  ],
  contracts: [],
  workflows: ['@temporalio/workflow', '@temporalio/common'],
  activities: ['@temporalio/activity', '@temporalio/client', '@temporalio/common', 'kysely', 'nodemailer', 'pino'],
  // Random ids of rows, and the hash of a text beside it.
  store: ['kysely', 'pg', 'node:crypto'],
  worker: ['@temporalio/client', '@temporalio/worker', 'kysely', 'nodemailer', 'pino', 'zod'],
  client: [
    '@hono/node-server',
    '@stricli/core',
    '@temporalio/client',
    '@temporalio/common',
    '@temporalio/proto',
    'asn1js',
    'env-paths',
    'hono',
    'hono/body-limit',
    'hono/compress',
    'hono/cookie',
    'hono/html',
    'hono/jsx',
    'hono/utils/cookie',
    'kysely',
    'nodemailer',
    'openid-client',
    'pg',
    'pkijs',
    'postal-mime',
    'rate-limiter-flexible',
    'smtp-server',
  ],
};
const WITHOUT_NODE = ['domain', 'procedures', 'texts', 'workflows', 'store'];

const roomOf = (path: string): string => path.split('/')[0] ?? '';
const all: readonly Source[] = ROOMS.flatMap((room) => sourcesOf(room));

describe('what this test sees', () => {
  it('is every import, also of types, of several lines and at run time', () => {
    const text = [
      `import { one } from './one.ts';`,
      `import type { Two } from '../two/two.ts';`,
      `import {\n  type Three,\n  four,\n} from './three.ts';`,
      `export { five } from './five.ts';`,
      `export * from './six.ts';`,
      `import './seven.ts';`,
      `const { eight } = await import('./eight.ts');`,
      `import nine from 'nine';`,
    ].join('\n');
    expect(importsOf('room/file.ts', text)).toEqual([
      'room/one.ts',
      'two/two.ts',
      'room/three.ts',
      'room/five.ts',
      'room/six.ts',
      'room/seven.ts',
      'room/eight.ts',
      'nine',
    ]);
  });

  it('is every room', () => {
    expect(ROOMS.filter((room) => sourcesOf(room).length === 0)).toEqual([]);
  });
});

describe('arrows between rooms go one way', () => {
  it.each(ROOMS)('%s imports only what it may', (room) => {
    const forbidden = sourcesOf(room).flatMap((source) =>
      source.imports
        .filter((to) => ROOMS.some((other) => other === roomOf(to)) && roomOf(to) !== room)
        .filter((to) => !(ALLOWED[room] ?? []).includes(roomOf(to)))
        .map((to) => `${source.path} -> ${to}: ${WHY[room] ?? 'not an arrow of the house'}`),
    );
    expect(forbidden).toEqual([]);
  });

  it.each(ROOMS)('%s uses only the packages that it may', (room) => {
    const forbidden = sourcesOf(room).flatMap((source) =>
      source.imports
        .filter((to) => !/\.tsx?$/.test(to))
        .filter(
          (to) => !(PACKAGES[room] ?? []).includes(to) && (!to.startsWith('node:') || WITHOUT_NODE.includes(room)),
        )
        .map((to) => `${source.path} -> ${to}`),
    );
    expect(forbidden).toEqual([]);
  });

  it('workflows take only labels from texts, and how what can be done is worded on this installation', () => {
    const worded = ['texts/access.ts', 'texts/command-line.ts', 'texts/next-step.ts'];
    const others = sourcesOf('workflows').flatMap((source) =>
      source.imports.filter((to) => roomOf(to) === 'texts' && !to.startsWith('texts/labels/') && !worded.includes(to)),
    );
    expect(others).toEqual([]);
  });

  it('no file imports itself in a circle', () => {
    const imports = new Map(all.map((source) => [source.path, source.imports.filter((to) => /\.tsx?$/.test(to))]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      if (done.has(path) || trail.includes(path)) return;
      for (const next of imports.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of imports.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });
});

describe('a front asks the use cases and nothing below them', () => {
  /** Below a front lie the case file and the server: whoever asks them passes by what every front must do alike. */
  const BELOW = ['store/', 'contracts/', 'client/temporal/', '@temporalio/', 'kysely', 'pg'];

  it.each(['client/cli/', 'client/rehearsal/', 'client/console/'])('%s', (front) => {
    const below = all
      .filter((source) => source.path.startsWith(front))
      .flatMap((source) =>
        source.imports.filter((to) => BELOW.some((room) => to.startsWith(room))).map((to) => `${source.path} -> ${to}`),
      );
    expect(below).toEqual([]);
  });

  it('use cases know no front', () => {
    const fronts = all
      .filter((source) => /^client\/(usecases|temporal|calculate)\//.test(source.path))
      .flatMap((source) => source.imports.filter((to) => /^client\/(cli|rehearsal|console)\//.test(to)));
    expect(fronts).toEqual([]);
  });
});

describe('the shape of files', () => {
  it('no source file has more than 250 lines: that would be two concepts', () => {
    const long = all.filter((source) => source.text.split('\n').length > 251).map((source) => source.path);
    expect(long).toEqual([]);
  });

  it('only the answer to unknown workflow types is a default export', () => {
    const defaults = all.filter((source) => /^export default/m.test(source.text)).map((source) => source.path);
    expect(defaults).toEqual(['workflows/index.ts']);
  });

  it('the domain has no clock, no chance and no input or output', () => {
    const impure = sourcesOf('domain').flatMap((source) =>
      [
        /\bnew Date\b|\bDate\.(now|parse|UTC)\b/,
        /\bMath\.random\b/,
        /\bprocess\./,
        /\basync\b|\bawait\b/,
        /from 'node:/,
      ]
        .filter((sign) => sign.test(source.text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
        .map((sign) => `${source.path}: ${String(sign)}`),
    );
    expect(impure).toEqual([]);
  });

  it('SQL is written in the store alone', () => {
    const elsewhere = all
      .filter(
        (source) =>
          roomOf(source.path) !== 'store' && /\.(selectFrom|insertInto|updateTable|deleteFrom)\(/.test(source.text),
      )
      .map((source) => source.path);
    expect(elsewhere).toEqual([]);
  });
});

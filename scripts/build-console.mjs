import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

const PACKAGES = join(ROOT, 'node_modules');
const OWN = join(ROOT, 'client', 'console', 'assets');

/** What the pages use of the component library. */
const COMPONENTS = [
  'skip-link',
  'button',
  'alert',
  'table',
  'status-badge',
  'textbox',
  'textarea',
  'select',
  'checkbox',
  'radio-button',
];
const THEME = join(PACKAGES, '@nl-design-system-unstable', 'voorbeeld-design-tokens', 'dist', 'variables.css');
const FONT = join(PACKAGES, '@fontsource', 'noto-sans', 'files');
const WEIGHTS = [400, 700];

/** Writes the style, the fonts and the script of the console, each under the hash of what is in it, and a list of them. */
export function buildConsole(dist) {
  const folder = join(dist, 'client', 'console', 'assets');
  mkdirSync(folder, { recursive: true });
  const files = {};
  const put = (name, ending, bytes) => {
    const file = `${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.${ending}`;
    writeFileSync(join(folder, file), bytes);
    files[`${name}.${ending}`] = file;
    return file;
  };
  const fonts = WEIGHTS.map((weight) => {
    const file = put(
      `noto-sans-${weight}`,
      'woff2',
      readFileSync(join(FONT, `noto-sans-latin-${weight}-normal.woff2`)),
    );
    return `@font-face{font-family:"Noto Sans";font-style:normal;font-weight:${weight};font-display:swap;src:url("${file}") format("woff2")}`;
  });
  put('console', 'css', [...fonts, style()].join('\n'));
  const scripts = [join(OWN, 'older-browsers.js'), join(PACKAGES, 'htmx.org', 'dist', 'htmx.min.js')];
  put('htmx', 'js', Buffer.concat(scripts.map((file) => readFileSync(file))));
  copyFileSync(join(OWN, 'favicon.svg'), join(folder, 'favicon.svg'));
  writeFileSync(join(folder, 'files.json'), JSON.stringify({ ...files, 'favicon.svg': 'favicon.svg' }));
}

/** The components, our own style, and of the theme only the tokens that those use. */
function style() {
  const components = COMPONENTS.map((name) =>
    readFileSync(join(PACKAGES, '@utrecht', `${name}-css`, 'dist', 'index.min.css'), 'utf8').replace(
      /\/\*[\s\S]*?\*\//g,
      '',
    ),
  );
  const own = readFileSync(join(OWN, 'console.css'), 'utf8');
  const used = `${components.join('\n')}\n${own}`;
  return `${theme(used)}\n${used}`;
}

function theme(css) {
  const tokens = new Map(
    [...readFileSync(THEME, 'utf8').matchAll(/^\s*(--[\w-]+):\s*(.*?);/gm)].map(([, name, value]) => [name, value]),
  );
  const wanted = new Set();
  const want = (text) => {
    for (const [name] of text.matchAll(/--[\w-]+/g)) {
      if (wanted.has(name) || !tokens.has(name)) continue;
      wanted.add(name);
      want(tokens.get(name));
    }
  };
  want(css);
  return `:root{${[...wanted].map((name) => `${name}:${tokens.get(name)}`).join(';')}}`;
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marked } from 'marked';
import { MANUAL, ROOT } from './paths.mjs';

/** The address of a heading within its page, as GitHub makes it: so the manual links to itself wherever it is read. */
const slug = (text) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

const plain = (html) => html.replaceAll(/<[^>]+>/g, '');

/** Writes the manual as chapters for the console: each a page, under what its heading is called. */
export function buildManual(dist) {
  const chapters = chaptersOf(readFileSync(join(ROOT, MANUAL), 'utf8'));
  writeFileSync(join(dist, 'client', 'console', 'manual.json'), JSON.stringify(chapters));
}

/** @returns the chapters, with what stands before the first of them as its own. */
export function chaptersOf(markdown) {
  const parts = markdown.split(/^(?=## )/m);
  const titled = parts.map((part) => {
    const [, title = ''] = /^##? (.+)$/m.exec(part) ?? [];
    return { id: slug(title), title, text: part.replace(/^##? .+$/m, '') };
  });
  const chapterOf = new Map(
    titled.flatMap(({ id, text }) => [
      [id, id],
      ...[...text.matchAll(/^### (.+)$/gm)].map(([, title]) => [slug(title), id]),
    ]),
  );
  return titled.map(({ id, title, text }) => ({ id, title, html: htmlOf(text, chapterOf) }));
}

function htmlOf(text, chapterOf) {
  const marked = new Marked({
    renderer: {
      // The title of a chapter is the first heading of its page.
      heading({ tokens, depth }) {
        const inner = this.parser.parseInline(tokens);
        return `<h${depth - 1} id="${slug(plain(inner))}">${inner}</h${depth - 1}>\n`;
      },
      link({ href, tokens }) {
        const inner = this.parser.parseInline(tokens);
        const [, anchor] = /^#(.+)$/.exec(href) ?? [];
        if (anchor === undefined) return `<a href="${href}">${inner}</a>`;
        const chapter = chapterOf.get(anchor);
        if (chapter === undefined) throw new Error(`${MANUAL} links to #${anchor}, which is not in it`);
        return `<a href="/uitleg/handleiding/${chapter}${chapter === anchor ? '' : `#${anchor}`}">${inner}</a>`;
      },
      // What is wider than a screen is reached with the keyboard too.
      code({ text: code }) {
        return `<pre tabindex="0"><code>${escaped(code)}</code></pre>\n`;
      },
      table({ header, rows }) {
        const cells = (row, tag) =>
          row.map((one) => `<${tag}>${this.parser.parseInline(one.tokens)}</${tag.split(' ')[0]}>`);
        const body = rows.map((row) => `<tr>${cells(row, 'td').join('')}</tr>`).join('');
        return `<div class="wide" tabindex="0" role="group" aria-label="Tabel"><table class="utrecht-table data"><thead><tr>${cells(header, 'th scope="col"').join('')}</tr></thead><tbody>${body}</tbody></table></div>\n`;
      },
    },
  });
  return marked.parse(text);
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text) => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign]);

import { commandLine } from '../command-line.ts';
import type { NextStep } from '../next-step.ts';

/** A mail as it goes out: the same words plain and in HTML. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A piece of a mail: a paragraph, or a list with a line for each item. */
export type Block = string | { readonly list: readonly string[] };

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Commands between backticks stand out in HTML and stay as they are in plain text. */
const inline = (text: string): string => escaped(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');

/** What whoever reads a mail can do now, so that it stands out. */
export const toDo = (step: NextStep): string => `\`${commandLine(step)}\``;

const SIGNATURE = 'Tenderklok';

/** Names and reasons come from people: a line break in one would start a header or a paragraph of its own. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** Puts a mail together: greeting, blocks, signature. */
export function mail(title: string, person: string, blocks: readonly Block[]): MailText {
  const subject = oneLine(title);
  const all = [`Beste ${person},`, ...blocks, SIGNATURE].map((block) =>
    typeof block === 'string' ? oneLine(block) : { list: block.list.map(oneLine) },
  );
  const text = all
    .map((block) => (typeof block === 'string' ? block : block.list.map((item) => `- ${item}`).join('\n')))
    .join('\n\n');
  const body = all
    .map((block) =>
      typeof block === 'string'
        ? `<p>${inline(block)}</p>`
        : `<ul>\n${block.list.map((item) => `<li>${inline(item)}</li>`).join('\n')}\n</ul>`,
    )
    .join('\n');
  const html = `<!doctype html>\n<html lang="nl">\n<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>\n<body>\n${body}\n</body>\n</html>\n`;
  return { subject, text: `${text}\n`, html };
}

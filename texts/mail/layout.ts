import { casePage, type Access } from '../access.ts';
import { commandLineOf } from '../command-line.ts';
import { stepAddress } from '../console-address.ts';
import { capital } from '../labels/milestones.ts';
import type { NextStep } from '../next-step.ts';
import { atTheDesk, type AboutCase, type Receiver } from './receiver.ts';
import { STYLE } from './style.ts';

/** A mail as it goes out: the same words plain and in HTML. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A piece of a mail. */
export type Block =
  | string
  | { readonly list: readonly string[] }
  /** Where there are several of a kind: the first cell names it. */
  | { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** The one day that it is about. */
  | { readonly day: string }
  /** Something to do, with how: where in the console, or else by which command. Left out for whoever does not work with the program. */
  | {
      readonly say: string;
      readonly step: NextStep;
      /** The same where the console has it, when that is another sentence. */
      readonly sayOfPage?: string;
    }
  /** A case to look at in the console. Left out where there is none. */
  | { readonly say: string; readonly page: string };

/** What a mail that tells of several cases says of itself in their place. */
type About = Pick<AboutCase, 'reference' | 'subject'> | null;

const SIGNATURE = 'Tenderklok';
/** A subject line is read in a list: a long name is cut there, never in the mail itself. */
const LONGEST_NAME = 60;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Names and reasons come from people: a line break in one would start a header or a paragraph of its own. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/**
 * Puts a mail together: heading, greeting, blocks, signature.
 * @param title what it is about, without the case: that is put behind it.
 * @param about the case; null when the mail tells of several, each by its own name.
 */
export function mail(title: string, to: Receiver, blocks: readonly Block[], about: About = to.case): MailText {
  const heading = oneLine(title);
  const named = about === null ? null : oneLine(`${about.subject} (${about.reference})`);
  const inLine = about === null ? '' : ` · ${cut(oneLine(about.subject))} (${oneLine(about.reference)})`;
  const page = about === null ? [] : [{ say: 'Bekijk de zaak in de console', page: about.reference }];
  const own = [`Beste ${to.name},`, ...blocks].filter(isFor(to));
  const last = page.filter((one) => isFor(to)(one) && !own.some((other) => urlOf(to, other) === urlOf(to, one)));
  const drawn = [...own, ...last].map(drawing(to));
  const [first] = drawn.filter((one) => one.action);
  const top = [heading, ...(named === null ? [] : [named])];
  const text = [top.join('\n'), ...drawn.map((one) => one.text), SIGNATURE].join('\n\n');
  const body = [
    `<h1>${escaped(heading)}</h1>`,
    ...(named === null ? [] : [`<p class="zaak">${escaped(named)}</p>`]),
    ...drawn.map((one) => (one === first ? one.html.replace('<p>', '<p class="doe">') : one.html)),
    `<p class="van">${SIGNATURE}</p>`,
  ].join('\n');
  const subject = `${heading}${inLine}`;
  const html = `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${escaped(subject)}</title>
<style>${STYLE}</style></head>
<body><main>
${body}
</main></body>
</html>
`;
  return { subject, text: `${text}\n`, html };
}

interface Drawn {
  readonly text: string;
  readonly html: string;
  readonly action: boolean;
}

/** Commands are for who works with the program; a page is for everyone, where there is one. */
const isFor =
  (to: Receiver) =>
  (block: Block): boolean => {
    if (typeof block === 'string') return true;
    return 'page' in block ? to.console !== null : !('step' in block) || atTheDesk(to);
  };

const drawing =
  ({ program, console }: Access) =>
  (block: Block): Drawn => {
    if (typeof block === 'string') return paragraph(oneLine(block));
    if ('day' in block) {
      const day = capital(oneLine(block.day));
      return { text: day, html: `<p class="dag">${escaped(day)}</p>`, action: false };
    }
    if ('list' in block) {
      const items = block.list.map(oneLine);
      return {
        text: items.map((item) => `- ${item}`).join('\n'),
        html: `<ul>\n${items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}\n</ul>`,
        action: false,
      };
    }
    const url = urlOf({ console }, block);
    if (url !== null && ('page' in block || 'step' in block)) {
      const say = oneLine('step' in block ? (block.sayOfPage ?? block.say) : block.say).replace(/:$/, '');
      const action = 'step' in block && 'act' in block.step;
      return { text: `${say}:\n${url}`, html: `<p><a href="${escaped(url)}">${escaped(say)}</a></p>`, action };
    }
    if ('page' in block) return { text: '', html: '', action: false };
    if ('step' in block) {
      const [say, command] = [oneLine(block.say), oneLine(commandLineOf(program)(block.step))];
      return {
        text: `${say}\n${command}`,
        html: `<p>${escaped(say)}<br><code>${command.split(' ').map(whole).join(' ')}</code></p>`,
        action: 'act' in block.step,
      };
    }
    return tableOf(
      block.head.map(oneLine),
      block.rows.map((row) => row.map(oneLine)),
    );
  };

/** Where in the console it is; null where there is none, or no page of it. */
function urlOf({ console }: Pick<Access, 'console'>, block: Block): string | null {
  if (console === null || typeof block === 'string') return null;
  if ('page' in block) return casePage(console, block.page);
  return 'step' in block ? stepAddress(console, block.step) : null;
}

/** A word of a command: a line never breaks at the hyphens in it. */
const whole = (word: string): string => (word.includes('-') ? `<span>${escaped(word)}</span>` : escaped(word));

const paragraph = (text: string): Drawn => ({ text, html: `<p>${escaped(text)}</p>`, action: false });

/** In plain text a row is what it is called, with under it each cell by the word above it; a cell alone stands beside. Empty cells are left out. */
function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): Drawn {
  const wordOf = (index: number): string => (head.length === 2 ? '' : (head[index] ?? ''));
  const line = ([name = '', ...cells]: readonly string[]): string =>
    head.length === 2
      ? `- ${name}: ${cells.join('')}`
      : [`- ${name}`, ...cells.flatMap((cell, index) => (cell === '' ? [] : [`  ${wordOf(index + 1)}: ${cell}`]))].join(
          '\n',
        );
  const cell = (text: string, index: number): string => {
    const word = index === 0 || text === '' ? '' : wordOf(index);
    return `<td${word === '' ? '' : ` data-kop="${escaped(word)}"`}>${escaped(text)}</td>`;
  };
  return {
    text: rows.map(line).join('\n'),
    html: [
      '<table>',
      `<thead><tr>${head.map((word) => `<th>${escaped(word)}</th>`).join('')}</tr></thead>`,
      ...rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`),
      '</table>',
    ].join('\n'),
    action: false,
  };
}

/** @example cut('Leerlingenvervoer') // 'Leerlingenvervoer' */
const cut = (text: string): string =>
  text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME).replace(/\s+\S*$/, '')}…`;

import { capital } from '../labels/milestones.ts';
import { stepAddress } from '../console-address.ts';
import { commandLineOf } from '../command-line.ts';
import { type Access, casePage } from '../access.ts';
import type { NextStep } from '../next-step.ts';
import { type Receiver, atTheDesk } from './receiver.ts';
import { oneLine } from './one-line.ts';

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

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

interface Drawn {
  readonly text: string;
  readonly html: string;
  readonly action: boolean;
}

/** Commands are for who works with the program; a page is for everyone, where there is one. */
export const isFor =
  (to: Receiver) =>
  (block: Block): boolean => {
    if (typeof block === 'string') return true;
    return 'page' in block ? to.console !== null : !('step' in block) || atTheDesk(to);
  };

export const drawing =
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
export function urlOf({ console }: Pick<Access, 'console'>, block: Block): string | null {
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

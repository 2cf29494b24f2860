import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Email } from 'postal-mime';
import type { Line } from '../../client/rehearsal/line.ts';
import { AMSTERDAM_ZONE } from '../../files/calendar/amsterdam.ts';
import { STYLE } from '../../texts/mail/style.ts';
import { readBidList } from '../../client/told/bid-list.ts';
import type { BesideScript } from '../../client/usecases/rehearsal-file.ts';
import { run } from '../client/cli/run.ts';
import { example, exampleText } from '../examples.ts';
import { play, type Stage } from './stage.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXAMPLES = join(ROOT, 'examples');
export const GOLDEN = join(ROOT, 'tests', 'golden');
/** Where what came out differently is left, beside the rest that can be thrown away. */
const CAME_OUT = join(ROOT, '.cache', 'golden');

const SCRIPT = '.scenario.yaml';
export const FILES = ['lines.jsonl', 'cases.json', 'timeline.json', 'mails.txt'] as const;
export type GoldenFile = (typeof FILES)[number];
export type Golden = Readonly<Record<GoldenFile, string>>;

/** Every example by name; the script of an example bears its name. */
export const exampleNames = (): string[] =>
  readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.yaml') && !name.endsWith(SCRIPT))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();

/** Every script by the name of its example. */
export const scriptNames = (): string[] =>
  readdirSync(EXAMPLES)
    .filter((name) => name.endsWith(SCRIPT))
    .map((name) => name.slice(0, -SCRIPT.length))
    .sort();

/** Plays an example under its own reference from the first day to the last, and gives all that a person can see of it. */
export async function playWhole(stage: Stage, name: string): Promise<Golden> {
  const { reference } = example(name).definition;
  const scenario = scriptNames().includes(name) ? exampleText(`${name}.scenario`) : '';
  const { lines, mails } = await play(stage, { reference, scenario, lists: await listsOf(name) }, name);
  const ask = async (...args: readonly string[]): Promise<unknown> => {
    const env = { DATABASE_URL: stage.stack.databaseUrl };
    const { code, stdout, stderr } = await run([...args, '--uitvoer', 'json'], { cwd: ROOT, env });
    if (code !== 0) throw new Error(`${args.join(' ')}: ${code} ${stderr}`);
    return JSON.parse(stdout);
  };
  const lijst = (await ask('lijst', '--alle')) as readonly { readonly reference: string }[];
  const toon: Record<string, unknown> = {};
  const tijdlijn: Record<string, unknown> = {};
  for (const one of lijst) {
    toon[one.reference] = await ask('toon', one.reference);
    tijdlijn[one.reference] = await ask('tijdlijn', one.reference);
  }
  return {
    'lines.jsonl': madeAside(linesText(lines.map(lineAside))),
    'cases.json': jsonText({ lijst, toon }),
    'timeline.json': madeAside(jsonText({ tijdlijn })),
    'mails.txt': mailsText(mails).replaceAll(SIGNED, SAME),
  };
}

/** The lists that lie beside the script of an example. */
async function listsOf(name: string): Promise<BesideScript> {
  const files = readdirSync(EXAMPLES).filter((file) => file.startsWith(`${name}.`) && !file.endsWith('.yaml'));
  const lists = files.map(async (file) => {
    const { bids, findings } = await readBidList(readFileSync(join(EXAMPLES, file)));
    if (bids === null) throw new Error(`${file}: ${JSON.stringify(findings)}`);
    return [file, bids] as const;
  });
  return new Map(await Promise.all(lists));
}

/** As `oefen --uitvoer jsonl` prints them, byte for byte. */
const linesText = (lines: readonly Line[]): string =>
  linesInOrder(lines)
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');

const jsonText = (data: object): string => `${JSON.stringify(data, null, 2)}\n`;

const mailsText = (mails: readonly Email[]): string => mailsInOrder(mails).map(mailText).join('');

/*
 * What differs between two plays, and the only place where that is put aside: the order in which things of one instant come, where they
 * happen side by side; of a letter, what follows from its number and its bytes, for it is made at a moment of the real clock: its
 * Message-ID, its hash, its Word file (of which the text stands in the mail), and the second at which its proof came, known by its fraction.
 * Nothing else is touched.
 */

const OF_LETTER = '<brief>';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const lineAside = (line: Line): Line =>
  line.kind === 'letter-sent' && line.letter === 'letter' ? { ...line, messageId: OF_LETTER } : line;

const madeAside = (text: string): string =>
  text
    .replaceAll(/sha256 [0-9a-f]{64}/g, 'sha256 …')
    .replaceAll(/(T\d\d:\d\d:)\d\d\.\d{3}/g, (_all, minute: string) => `${minute}00`);

/** Receipts are signed with a key of the stack. */
const SIGNED = /ondertekend \(Ed25519\): [A-Za-z0-9+/=]+/g;

const bringsLetter = (mail: Email): boolean => mail.attachments.some(({ mimeType }) => mimeType === WORD);

/** Cases of one instant are told apart, each in its own order: a case that has just begun may be heard a step later than another. */
function linesInOrder(lines: readonly Line[]): Line[] {
  const instants: Line[][] = [];
  for (const line of lines) {
    const last = instants.at(-1);
    if (last?.[0]?.at === line.at) last.push(line);
    else instants.push([line]);
  }
  return instants.flatMap((instant) => instant.sort((one, other) => compareText(one.reference, other.reference)));
}

/** Mails go out side by side and arrive in any order: here by date, recipient, subject and text. One that went out twice stays twice. */
function mailsInOrder(mails: readonly Email[]): Email[] {
  const place = (mail: Email): string =>
    [mail.date, mail.to?.[0]?.address, mail.subject, mail.text, mail.messageId].join('\n');
  return [...mails].sort((one, other) => compareText(place(one), place(other)));
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const mailText = (mail: Email): string => `${'='.repeat(80)}
Date: ${mail.date ?? ''}
Message-ID: ${bringsLetter(mail) ? OF_LETTER : mail.messageId}
From: ${addressText(mail.from)}
Reply-To: ${(mail.replyTo ?? []).map(addressText).join(', ')}
References: ${bringsLetter(mail) ? OF_LETTER : (mail.references ?? '')}
To: ${(mail.to ?? []).map(addressText).join(', ')}
Subject: ${mail.subject ?? ''}
${'-'.repeat(36)} text
${mail.text ?? ''}${'-'.repeat(36)} html
${(mail.html ?? '').replace(STYLE, SAME)}${mail.attachments.map(fileText).join('')}`;

/** What is the same in every mail: one that has it otherwise shows it whole. */
const SAME = '…';

const fileText = ({
  filename,
  mimeType,
  content,
}: Email['attachments'][number]): string => `${'-'.repeat(36)} ${filename ?? ''} (${mimeType})
${mimeType === WORD ? SAME : (typeof content === 'string' ? content : new TextDecoder().decode(content)).replaceAll('\r\n', '\n').replace(AMSTERDAM_ZONE.replaceAll('\r\n', '\n'), SAME)}`;

const addressText = (one: Email['from']): string =>
  one === undefined ? '' : one.name === '' ? `<${one.address ?? ''}>` : `${one.name} <${one.address ?? ''}>`;

const WISH = 'TENDERKLOK_GOLDEN';

/**
 * Fails when what came out is not what the file has, and leaves what came out where it can be compared. Writes the file instead when the
 * environment asks for it, and fails then too: a run that writes has checked nothing.
 */
export function compare(name: string, file: GoldenFile, text: string): void {
  const path = join(name, file);
  const wish = process.env[WISH] ?? '';
  if (wish === 'schrijf') {
    put(join(GOLDEN, path), text);
    throw new Error(`${path} is geschreven, niet vergeleken. Bekijk git diff en draai opnieuw zonder ${WISH}.`);
  }
  if (wish !== '') throw new Error(`${WISH}=${wish} is er niet; bedoeld is schrijf.`);
  const kept = existsSync(join(GOLDEN, path)) ? readFileSync(join(GOLDEN, path), 'utf8') : '';
  if (kept === text) return;
  put(join(CAME_OUT, path), text);
  throw new Error(`${path} is anders vanaf ${firstDifference(kept, text)}
Alles: git diff --no-index --word-diff tests/golden/${path} .cache/golden/${path}
Is het zo bedoeld: ${WISH}=schrijf npm test -- tests/behaviour/golden.test.ts`);
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function firstDifference(kept: string, text: string): string {
  const [before, after] = [kept.split('\n'), text.split('\n')];
  const index = before.findIndex((line, at) => line !== after[at]);
  const at = index === -1 ? before.length : index;
  return `regel ${at + 1} (${before.length} regels, nu ${after.length}):\n- ${before[at] ?? ''}\n+ ${after[at] ?? ''}`;
}

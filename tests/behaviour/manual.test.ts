import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepDefinition } from '../../client/usecases/keep-definition.ts';
import { WORKFLOW } from '../../contracts/names.ts';
import { reserveOffset } from '../../store/clocks.ts';
import { putText } from '../../store/texts.ts';
import { run, type Ran } from '../client/cli/run.ts';
import { inFile } from './prepared-cases.ts';
import { idOf, startOf } from './running.ts';
import { sharedStage, type Stage } from './stage.ts';

const MANUAL = readFileSync(new URL('../../docs/handleiding.md', import.meta.url), 'utf8');
const WALK = MANUAL.split('## Eén tender, ')[1]?.split('\n## ')[0] ?? '';
/** The blocks of the walk, each by its first command: lines as they are typed. */
const BLOCKS = new Map(
  [...WALK.matchAll(/^```\n([^]*?)^```/gm)].map(([, text = '']) => {
    const lines = [...text.matchAll(/^tenderklok (.+)$/gm)].map(([, line = '']) => line);
    return [lines[0]?.split(' ')[0] ?? '', lines] as const;
  }),
);
const REFERENCE = '2027-JGD-01';
const linesOf = (first: string): readonly string[] => BLOCKS.get(first) ?? [];
const wordsOf = (line: string): readonly string[] =>
  [...line.replace(/ [<>] \S+$/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

const folder = mkdtempSync(join(tmpdir(), 'tenderklok-walk-'));
/** Cases that were begun here. */
const begun: string[] = [];
const FILE = join(folder, 'mijn-tender.yaml');
let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(async () => {
  // Nothing of them tells anybody anything while others play here.
  for (const reference of begun) {
    const handle = stage.client.workflow.getHandle(idOf(reference));
    if ((await handle.describe()).status.name === 'RUNNING') await handle.terminate('de test is klaar');
  }
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What was typed, at this distance from the real clock; where it goes into a file or comes from one, as the shell does it. */
async function typed(line: string, offsetMs = 0): Promise<Ran> {
  const { temporalAddress, namespace, databaseUrl } = stage.stack;
  const ahead = `const D=Date;globalThis.Date=class extends D{constructor(...a){a.length>0?super(...a):super(D.now()+${offsetMs})}static now(){return D.now()+${offsetMs}}}`;
  const env = {
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporalAddress,
    TEMPORAL_NAMESPACE: namespace,
    TEMPORAL_UI_URL: 'http://127.0.0.1:1',
    TENDERKLOK_DATA: join(folder, 'data'),
    ...(offsetMs === 0 ? {} : { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(ahead)}` }),
  };
  const from = / < (\S+)$/.exec(line)?.[1];
  const input = from === undefined ? '' : readFileSync(join(folder, from), 'utf8');
  const ran = await run(wordsOf(line), { cwd: folder, env, input });
  const into = / > (\S+)$/.exec(line)?.[1];
  if (into !== undefined) writeFileSync(join(folder, into), ran.stdout);
  return ran;
}

/** Fills in what the manual says to fill in: names, lots, the assessment and the subsidy. */
function fillIn(): void {
  const text = readFileSync(FILE, 'utf8')
    .replace(/^kenmerk: \S+/m, `kenmerk: ${REFERENCE}`)
    .replace(/procesleider: .*/, 'procesleider: [{ naam: Noor de Wit, mail: n.dewit@voorbeeld.example }]')
    .replace(/jurist: .*/, 'jurist: [{ naam: Iris Prins, mail: i.prins@voorbeeld.example }]');
  const chosen = /^# (?:percelen|beoordeling|regeling|subsidie):[^]*?(?=\n\n|(?![^]))/gm;
  writeFileSync(
    FILE,
    text.replaceAll(chosen, (part) => part.replaceAll(/^# ?/gm, '')),
  );
}

/** The same file under another reference, as long as this takes. */
async function withFileOf(reference: string, work: () => Promise<void>): Promise<void> {
  const text = readFileSync(FILE, 'utf8');
  writeFileSync(FILE, text.replace(/^kenmerk: \S+/m, `kenmerk: ${reference}`));
  await work();
  writeFileSync(FILE, text);
}

const ms = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+01:00`);

/** A case of the file that stands at this instant. @param done what was done before it came here. @returns how far its clock is from ours */
async function begin(reference: string, at: string, done: Readonly<Record<string, string>> = {}): Promise<number> {
  const text = readFileSync(FILE, 'utf8').replace(/^kenmerk: \S+/m, `kenmerk: ${reference}`);
  const hash = createHash('sha256').update(text).digest('hex');
  const startsAt = ms(at);
  const offsetMs = startsAt - Date.now();
  await reserveOffset(stage.db, reference, offsetMs);
  await keepDefinition(stage, { reference, hash, text, now: startsAt });
  const before = await Promise.all(
    Object.entries(done).map(async ([milestone, when]) => {
      return { milestone, happenedAt: ms(when), proof: await putText(stage.db, reference, 'brief 1') };
    }),
  );
  const takenOver = before.length === 0 ? {} : { takenOver: { by: 'lead', done: before } };
  await stage.client.workflow.start(WORKFLOW.tenderProcedure, {
    ...startOf(reference, hash),
    args: [{ kenmerk: reference, hash, clock: { offsetMs, startsAt }, ...takenOver }],
  });
  begun.push(reference);
  await inFile(stage, reference);
  return offsetMs;
}

/**
 * What these commands say where nothing asks for them: the rest is understood and done. `doctor` and `postvak` tell of an installation that
 * is no `dev`.
 */
const OTHERWISE: Readonly<Record<string, readonly [code: number, said: RegExp]>> = {
  doctor: [1, /^Node: in orde/],
  postvak: [5, /Deze opstelling heeft geen postvak/],
  'beoordeel-ontvangst': [3, /Er is niets ontvangen onder nummer 2/],
  'beoordeel-termijn': [3, /Het bezwaar kwam op tijd/],
  beeindig: [3, /De zaak is beëindigd en verandert niet meer/],
};
/** What stays until it is stopped, and what the tests of rehearsals play. */
const STAYS = ['demo', 'dev', 'console', 'oefen'];
/** A list of a platform is judged by the clock of the database, which a case of a test does not go by; nothing is then there to withdraw. */
const BY_THE_DAY = /^inschrijving (meld|trek-in) /;

/** Types the lines of a block one after another about a case. */
async function walk(lines: readonly string[], offsetMs = 0, reference = REFERENCE): Promise<void> {
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    const word = wordsOf(line)[0] ?? '';
    if (STAYS.includes(word) || BY_THE_DAY.test(line)) continue;
    const { code, stdout, stderr } = await typed(line.replaceAll(REFERENCE, reference), offsetMs);
    const [expected, said] = OTHERWISE[word] ?? [0, /^/];
    expect([line, code, code === expected ? '' : stderr]).toEqual([line, expected, '']);
    expect(stdout + stderr).toMatch(said);
    expect(stdout + stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  }
}

describe('de handleiding, blok voor blok op een proefopstelling', () => {
  it('schrijven en nakijken', async () => {
    const [term = '', begun = '', ...rest] = linesOf('termijn');
    await walk([term, begun]);
    fillIn();
    await walk(rest);
  });

  it('de opstelling', () => walk(linesOf('demo')));

  it('starten en volgen, van aankondiging tot sluiting', async () => {
    writeFileSync(join(folder, 'plan.pdf'), '%PDF-1.7 plan');
    writeFileSync(join(folder, 'prijs.xlsx'), 'prijzen');
    const offsetMs = await begin(REFERENCE, '2027-01-11 08:00');
    const [start = '', ...follow] = linesOf('start');
    // One that is started goes by the clock of the server: what follows is about one that goes by its own.
    await withFileOf('2027-JGD-04', () => walk([start], offsetMs));
    begun.push('2027-JGD-04');
    await walk(follow, offsetMs);
    for (const first of ['meld', 'beoordeel-ontvangst', 'verzoek']) await walk(linesOf(first), offsetMs);
  });

  it('bezwaar', async () => {
    const done = {
      'contract-notice': '2027-01-11 09:00',
      'clarification-note': '2027-02-22 09:00',
      'bid-opening': '2027-03-04 17:30',
      evaluation: '2027-03-25 12:00',
      'award-decision': '2027-03-30 12:00',
    };
    const reference = '2027-JGD-02';
    await walk(linesOf('bezwaar'), await begin(reference, '2027-05-31 10:00', done), reference);
  });

  it('stoppen, en een ander programma', async () => {
    const reference = '2027-JGD-03';
    writeFileSync(join(folder, 'vragen.jsonl'), '');
    await walk(linesOf('trek-in'), await begin(reference, '2027-01-11 08:00'), reference);
  });
});

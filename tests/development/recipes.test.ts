import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Rows from '../../activities/plan-rows.ts';
import type * as Commands from '../../client/cli/specs/act-commands.ts';
import type * as Acts from '../../domain/acts/acts.ts';
import type * as Judging from '../../domain/acts/judge.ts';
import type * as Checking from '../../domain/plan/check/check.ts';
import type * as Planning from '../../domain/plan/make-plan.ts';
import type * as Reading from '../../files/definition/read-definition.ts';
import type * as Scripts from '../../files/scenario/read-scenario.ts';
import type * as Types from '../../procedures/procedure-types.ts';
import type * as Templates from '../../procedures/template.ts';
import type * as ActTexts from '../../texts/labels/acts.ts';
import type * as Details from '../../texts/labels/current-details.ts';
import type * as MilestoneTexts from '../../texts/labels/milestones.ts';
import type * as Duties from '../../texts/mail/about.ts';
import type * as FactTexts from '../../texts/labels/facts.ts';
import type * as Effects from '../../workflows/effects/effects.ts';
import type * as Views from '../../domain/case/view.ts';
import { NO_FACTS } from '../../domain/plan/plan-facts.ts';
import { ACT, caseOf, NOW } from '../domain/acts/builders.ts';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const TEXT = readFileSync(join(ROOT, 'docs', 'development.md'), 'utf8');
const TYPES = JSON.parse(readFileSync(join(ROOT, 'tsconfig.json'), 'utf8')) as { include: string[] };
const ROOMS = TYPES.include.filter((room) => room !== 'tests' && room !== 'bench');
/** Where an act lives. */
const OF_ACTS = ['domain', 'contracts', 'texts', 'workflows'];

interface Block {
  readonly file: string;
  readonly how: 'after' | 'in place of' | null;
  readonly where: string;
  readonly code: string;
}

/** The blocks of a recipe: a whole file, or lines after or in place of a text that stands there once. */
function blocksOf(heading: string): readonly Block[] {
  const section = TEXT.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^```ts ([^\s,]+)(?:, (after|in place of) "(.*)")?\n([^]*?)^```$/gm)].map(
    ([, file = '', how, where = '', code = '']) => ({ file, how: (how ?? null) as Block['how'], where, code }),
  );
}

const copies: string[] = [];
/** A copy of the sources on which the blocks are carried out, and the blocks in `but` are not. */
function copyWith(blocks: readonly Block[], rooms: readonly string[] = ROOMS, but: readonly Block[] = []): string {
  const copy = mkdtempSync(join(tmpdir(), 'tenderklok-recept-'));
  copies.push(copy);
  for (const room of rooms) cpSync(join(ROOT, room), join(copy, room), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  writeFileSync(join(copy, 'package.json'), readFileSync(join(ROOT, 'package.json')));
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ ...TYPES, include: rooms }));
  for (const block of blocks) carryOut(copy, block);
  for (const block of but) takeBack(copy, block);
  return copy;
}

/** What a block makes of the text that it is about. */
const made = ({ how, where, code }: Block): string =>
  how === 'after' ? `${where}\n${code.trimEnd()}` : code.trimEnd();

/** Carries out a block, unless this checkout has it already: somebody who followed the recipe can keep what it made. */
function carryOut(copy: string, block: Block): void {
  const { file, how, where, code } = block;
  const path = join(copy, file);
  if (how === null) {
    if (!existsSync(path)) writeFileSync(path, code);
    return;
  }
  const text = readFileSync(path, 'utf8');
  if (text.includes(made(block))) return;
  if (text.split(where).length !== 2) throw new Error(`${file} heeft niet één keer: ${where}`);
  writeFileSync(
    path,
    text.replace(where, () => made(block)),
  );
}

/** Undoes a block, whoever carried it out. */
function takeBack(copy: string, block: Block): void {
  const path = join(copy, block.file);
  if (block.how === null) return rmSync(path);
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(made(block), () => block.where),
  );
}

/** What the compiler says of a copy; empty when it has nothing to say. */
function faultsOf(copy: string): Promise<string> {
  const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const wishes = ['--noEmit', '--incremental', 'false', '--tsBuildInfoFile', 'null', '-p', copy];
  return new Promise((told) => {
    execFile(process.execPath, [compiler, ...wishes], (error, out) => told(error === null ? '' : out || error.message));
  });
}

afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

const NEW_ACT = blocksOf('Add an act');
const NEW_TYPE = blocksOf('Add a procedure type');

/** What a recipe of an act made, by the files that must know it. */
const NAME = 'noteDown' as never;
const WISH = { ...ACT, reason: 't:1' };

describe('de recepten van docs/development.md', () => {
  let copy: string;
  let faults: string;
  let forgotten: string;
  /** A module of the copy. */
  const of = async <Module>(path: string): Promise<Module> => (await import(join(copy, path))) as Module;

  beforeAll(async () => {
    copy = copyWith([...NEW_ACT, ...NEW_TYPE]);
    const forgot = copyWith(
      NEW_ACT,
      OF_ACTS,
      NEW_ACT.filter(({ file }) => /effects|labels/.test(file)),
    );
    [faults, forgotten] = await Promise.all([faultsOf(copy), faultsOf(forgot)]);
  }, 120_000);

  it('samen vertalen ze', () => {
    expect([NEW_ACT.length, NEW_TYPE.length]).toEqual([9, 9]);
    expect(faults).toBe('');
  });

  it.each(['workflows/effects/effects.ts', 'texts/labels/acts.ts', 'texts/labels/case-facts.ts'])(
    'wie een handeling toevoegt en %s vergeet, hoort het van de vertaler',
    (file) => {
      expect(forgotten).toContain(`${file}(`);
    },
  );

  describe('de nieuwe handeling', () => {
    it('wordt aangeboden en beoordeeld', async () => {
      const { judge, offeredNow } = await of<typeof Judging>('domain/acts/judge.ts');
      expect(offeredNow(caseOf())).toContain(NAME);
      expect(judge(caseOf(), NAME, WISH, NOW, null)).toBeNull();
      expect(judge(caseOf(), NAME, { ...WISH, reason: ' ' }, NOW, null)?.rule).toBe('missing-reason');
      expect(judge({ ...caseOf(), outcome: 'completed' }, NAME, WISH, NOW, null)?.rule).toBe('already-ended');
    });

    it('heeft een opdracht en een woord in een script', async () => {
      const { ACT_COMMANDS } = await of<typeof Commands>('client/cli/specs/act-commands.ts');
      expect(ACT_COMMANDS['noteer']?.brief).toBe('Leg een aantekening vast in het dossier');
      const { readScenario } = await of<typeof Scripts>('files/scenario/read-scenario.ts');
      const { PROCEDURE_TYPES } = await of<typeof Types>('procedures/procedure-types.ts');
      const [type] = PROCEDURE_TYPES;
      if (type === undefined) throw new Error('no type');
      const line = 'handelingen: [{ handeling: noteer, op: 2018-05-16 11:00, reden: gebeld }]';
      const { scenario, findings } = readScenario(line, type);
      expect(findings).toEqual([]);
      expect(scenario?.acts).toMatchObject([{ kind: 'act', name: NAME, fields: { reason: 'gebeld' } }]);
    });

    it('heeft teksten, ook voor wie in Temporal UI kijkt', async () => {
      const { specOf } = await of<typeof Acts>('domain/acts/acts.ts');
      const { doneText } = await of<typeof ActTexts>('texts/labels/acts.ts');
      const { factText } = await of<typeof FactTexts>('texts/labels/facts.ts');
      const { caseDetails } = await of<typeof Details>('texts/labels/current-details.ts');
      const { viewOf } = await of<typeof Views>('domain/case/view.ts');
      expect(specOf(NAME).brief).toBe('Leg een aantekening vast in het dossier');
      expect(doneText(NAME, { reference: 'X', fields: {} })).toBe('Vastgelegd.');
      expect(factText({ kind: 'noted', reason: 't:1' } as never)).toBe('Aantekening vastgelegd');
      expect(caseDetails(viewOf(caseOf(), NOW))).toMatch(/^\|\s*Noteren\s*\|/m);
    });

    it('legt vast wat er is gebeurd, en verandert niets', async () => {
      const { EFFECTS } = await of<typeof Effects>('workflows/effects/effects.ts');
      const noted: object[] = [];
      const state = caseOf();
      const run = { state, journal: { note: (entry: object) => noted.push(entry) } };
      const turn = { act: WISH, at: NOW, by: [WISH.by], plan: null, evidence: null };
      expect(EFFECTS[NAME as keyof typeof EFFECTS](run as never, turn as never)).toEqual([]);
      expect(noted).toMatchObject([{ fact: { kind: 'noted', reason: 't:1' }, at: NOW, by: [WISH.by] }]);
      expect(state).toEqual(caseOf());
    });
  });

  it('het nieuwe type plant, controleert en biedt handelingen aan, zonder andere code', async () => {
    const { procedureType } = await of<typeof Types>('procedures/procedure-types.ts');
    const { template } = await of<typeof Templates>('procedures/template.ts');
    const { readDefinition } = await of<typeof Reading>('files/definition/read-definition.ts');
    const { makePlan } = await of<typeof Planning>('domain/plan/make-plan.ts');
    const { checkProcedure } = await of<typeof Checking>('domain/plan/check/check.ts');
    const { offeredNow, judge } = await of<typeof Judging>('domain/acts/judge.ts');
    const { caseMilestones } = await of<typeof Rows>('activities/plan-rows.ts');
    const type = procedureType('bestuursvergadering');
    if (type === null) throw new Error('no such type');

    expect(readDefinition(template(type)).findings).toEqual([]);
    // It has no bids: whoever fills it in is not asked about them.
    expect(template(type)).not.toMatch(/percelen|gestanddoening|beoordeling:|subsidie:/);
    const filled = template(type)
      .replace('Waar het om gaat', 'Algemene vergadering')
      .replaceAll('naam: Naam,', 'naam: Iris Prins,')
      .replace('agenda: 2030-06-04', 'agenda: 2030-06-05')
      .replace('# verslag: 2030-06-18', 'verslag: 2030-06-17');
    const { found, findings } = readDefinition(filled);
    expect(findings).toEqual([]);
    if (found === null) throw new Error('no definition');
    const { definition } = found;
    const plan = makePlan(definition, type, NO_FACTS);
    if (!plan.ok) throw new Error(JSON.stringify(plan.error));
    expect(plan.value.map(({ id, lastDay }) => [id, lastDay])).toEqual([
      ['agenda', '2030-06-05'],
      ['minutes', '2030-06-17'],
    ]);
    const rules = checkProcedure(definition, type, plan.value).map((one) => one.rule);
    expect(rules).toEqual(['missing-ground', 'missing-ground']);

    const milestones = caseMilestones(plan.value);
    const given = { ...caseOf(), phases: type.phases, phase: 'before', milestones };
    expect(offeredNow(given)).toEqual(expect.arrayContaining(['reportMilestone', 'moveMilestone', 'withdraw', NAME]));
    expect(offeredNow(given)).not.toContain('changeDocuments');
    const early = judge(given, 'reportMilestone', { ...ACT, milestone: 'minutes' }, NOW, null);
    expect(early?.rule).toBe('wrong-phase');
  });

  it('het type dat uit delen is gemaakt, heeft een wettig sjabloon en woorden', async () => {
    const { procedureType } = await of<typeof Types>('procedures/procedure-types.ts');
    const { template } = await of<typeof Templates>('procedures/template.ts');
    const { readDefinition } = await of<typeof Reading>('files/definition/read-definition.ts');
    const { makePlan } = await of<typeof Planning>('domain/plan/make-plan.ts');
    const { checkProcedure } = await of<typeof Checking>('domain/plan/check/check.ts');
    const { milestoneLabel } = await of<typeof MilestoneTexts>('texts/labels/milestones.ts');
    const { dutyOf } = await of<typeof Duties>('texts/mail/about.ts');
    const type = procedureType('niet-openbaar-nationaal');
    const { found } = readDefinition(type === null ? '' : template(type));
    const plan = found === null ? null : makePlan(found.definition, found.type, NO_FACTS);
    if (plan?.ok !== true || found === null) throw new Error('no plan');
    const findings = checkProcedure(found.definition, found.type, plan.value);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(found.type.phases.map(({ id }) => id).slice(0, 4)).toEqual([
      'consultation',
      'requests',
      'selection',
      'questions',
    ]);
    expect([milestoneLabel('minutes'), dutyOf('agenda')]).toEqual([
      'verslag van de vergadering',
      'de agenda zijn verstuurd',
    ]);
  });

  it('elk bestand dat wordt genoemd, bestaat', () => {
    const made = new Set([...NEW_ACT, ...NEW_TYPE].filter(({ how }) => how === null).map(({ file }) => file));
    const named = [...TEXT.matchAll(/`([a-z]+(?:\/[\w.-]+)+\/?)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(25);
    expect(named.filter((path) => !made.has(path) && !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changePlan } from '../../../domain/plan/change/change-plan.ts';
import { checkProcedure } from '../../../domain/plan/check/check.ts';
import { makePlan } from '../../../domain/plan/make-plan.ts';
import { NO_FACTS } from '../../../domain/plan/plan-facts.ts';
import { readDefinition } from '../../../files/definition/read-definition.ts';

const TEXT = readFileSync(new URL('../../vectors/field/10-perceel-uitgesteld/definitie.yaml', import.meta.url), 'utf8');
const LAST_LOT = '  - { id: perceel-2, naam: Enkelvoudige jeugdhulp }';
const RIDE =
  '{ naam: Proefrit, perceel: perceel-2, op: 2023-02-23 10:00, komt-voor: gunningsbeslissing, grond: gids 4 }';

/** The tender with three lots and these steps. */
const withSteps = (steps: readonly string[], edit = (text: string) => text): string =>
  edit(
    TEXT.replace(LAST_LOT, `${LAST_LOT}\n  - { id: perceel-3, naam: Vervoer }`).replace(
      /^planning:/m,
      `stappen:\n${steps.map((one) => `  - ${one}`).join('\n')}\nplanning:`,
    ),
  );

function found(...steps: readonly string[]) {
  const read = readDefinition(withSteps(steps));
  if (read.found === null) throw new Error(JSON.stringify(read.findings));
  return { ...read.found, place: read.place };
}

function planOf(...steps: readonly string[]) {
  const { definition, type, place } = found(...steps);
  const plan = makePlan(definition, type, NO_FACTS);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return { plan: plan.value, checked: checkProcedure(definition, type, plan.value).map(place) };
}

describe('een stap die één perceel heeft', () => {
  it('staat alleen op de weg van dat perceel, dat vanaf daar apart gaat', () => {
    const { plan } = planOf(RIDE);
    expect(plan.filter(({ id }) => id.startsWith('stap-')).map(({ id, lot }) => [id, lot])).toEqual([
      ['stap-proefrit@perceel-2', 'perceel-2'],
    ]);
    expect(plan.filter(({ lot }) => lot !== null).map(({ id }) => id)).toEqual([
      'stap-proefrit@perceel-2',
      'award-decision@perceel-2',
      'standstill@perceel-2',
      'award-final@perceel-2',
      'service-start@perceel-2',
      'award-notice@perceel-2',
    ]);
    const after = (id: string) => plan.find((one) => one.id === id)?.after;
    expect(after('award-decision@perceel-2')).toContain('stap-proefrit@perceel-2');
    expect(after('award-decision')?.join(' ')).not.toContain('proefrit');
  });

  it('laat een perceel dat ook eigen datums heeft, bij de eerste van beide apart gaan', () => {
    const read = readDefinition(
      withSteps([RIDE], (text) =>
        text.replace('Enkelvoudige jeugdhulp }', 'Enkelvoudige jeugdhulp, planning: { opening: 2023-01-17 14:00 } }'),
      ),
    );
    const { definition, type } = read.found ?? found();
    const plan = makePlan(definition, type, NO_FACTS);
    expect(
      plan.ok &&
        plan.value
          .filter(({ lot }) => lot !== null)
          .map(({ id }) => id)
          .slice(0, 3),
    ).toEqual(['bid-opening@perceel-2', 'evaluation@perceel-2', 'stap-proefrit@perceel-2']);
  });

  it('kan er bij elk perceel zijn, en terugkomen', () => {
    const { plan } = planOf(
      '{ naam: Rit een, perceel: perceel-1, rondes: [2023-02-20 10:00, 2023-02-21 10:00], komt-voor: gunningsbeslissing, grond: x }',
      RIDE,
      '{ naam: Rit drie, perceel: perceel-3, op: 2023-02-23 12:00, komt-voor: gunningsbeslissing, grond: x }',
    );
    expect(plan.filter(({ id }) => id.startsWith('stap-')).map(({ id }) => id)).toEqual([
      'stap-rit-een@perceel-1',
      'stap-rit-een--2@perceel-1',
      'stap-proefrit@perceel-2',
      'stap-rit-drie@perceel-3',
    ]);
    const awards = plan.map(({ id }) => id).filter((id) => id.startsWith('award-decision'));
    expect(awards).toEqual(['award-decision@perceel-1', 'award-decision@perceel-2', 'award-decision@perceel-3']);
  });

  it('mag van zijn perceel het anker zijn van een volgende stap', () => {
    const { plan } = planOf(
      RIDE.replace(', komt-voor: gunningsbeslissing', ''),
      '{ naam: Verslag, perceel: perceel-2, termijn: 1 dagen, na: proefrit, bron: overeenkomst, grond: x }',
    );
    expect(plan.find(({ id }) => id === 'stap-verslag@perceel-2')).toMatchObject({
      lastDay: '2023-02-24',
      dependsOn: ['stap-proefrit@perceel-2'],
    });
  });

  it('staat na wat zij voorafgaat: de controle ziet het, voor dat perceel, op de regel van de stap', () => {
    const late = RIDE.replace('2023-02-23', '2023-02-28');
    const { checked } = planOf(late);
    const order = checked.filter(({ message }) => /roefrit/.test(message));
    const line =
      withSteps([late])
        .split('\n')
        .findIndex((one) => one.includes('naam: Proefrit')) + 1;
    expect(order.length).toBeGreaterThan(0);
    for (const one of order) {
      expect(one.message).toContain('Enkelvoudige jeugdhulp: ');
      expect(one.milestone).toContain('@perceel-2');
    }
    expect(order.map((one) => [one.rule, one.severity, one.line])).toEqual([['step-out-of-order', 'error', line]]);
    expect(planOf(RIDE).checked.filter(({ message }) => /roefrit/.test(message))).toEqual([]);
  });

  it('wordt verplaatst met wat haar perceel daarna heeft, en met niets van een ander', () => {
    const { definition, type } = found(RIDE);
    const changed = changePlan({
      definition,
      type,
      of: { kind: 'tender' },
      facts: NO_FACTS,
      change: { kind: 'move', milestone: 'stap-proefrit@perceel-2', to: '2023-02-22', now: 0 },
    });
    if (changed.kind !== 'planned') throw new Error(JSON.stringify(changed));
    const days = Object.fromEntries(changed.milestones.map((one) => [one.id, one.lastDay]));
    expect(days['stap-proefrit@perceel-2']).toBe('2023-02-22');
    expect(days['stap-proefrit']).toBeUndefined();
    expect(days['award-decision']).toBe('2023-02-24');
  });
});

describe('een fout in een stap van één perceel', () => {
  it.each([
    [
      'een perceel dat er niet is',
      [RIDE.replace('perceel-2', 'perceel-9')],
      'unknown-key',
      'perceel-9',
      'Kies uit: perceel-1, perceel-2, perceel-3',
    ],
    [
      'voor de aankondiging',
      ['{ naam: Vooraf, perceel: perceel-2, op: 2022-11-10, komt-voor: aankondiging, grond: x }'],
      'lot-shared',
      'Vooraf',
      'voor alle percelen (Aw 2.62)',
    ],
    [
      'een stap van alle percelen die op haar volgt',
      [RIDE, '{ naam: Nagesprek, op: 2023-02-24, volgt-op: proefrit, grond: x }'],
      'step-of-lot',
      'Nagesprek',
      'geef Nagesprek ook perceel: perceel-2',
    ],
    [
      'een termijn van een ander perceel die van haar telt',
      [RIDE, '{ naam: Nagesprek, perceel: perceel-1, termijn: 1 dagen, na: proefrit, bron: overeenkomst, grond: x }'],
      'step-of-lot',
      'Nagesprek',
      'proefrit is een stap van perceel-2 alleen',
    ],
  ])('%s: met regel en uitweg', (_what, steps, rule, part, words) => {
    const text = withSteps(steps);
    const { findings, found: none } = readDefinition(text);
    expect(none).toBeNull();
    const line = text.split('\n').findIndex((one) => one.includes(part) && one.includes('naam:')) + 1;
    const own = findings.filter((one) => one.rule === rule);
    expect(own.map((one) => [one.rule, one.line, one.message])).toEqual(
      own.map(() => [rule, line, expect.stringContaining(words)]),
    );
    expect(findings.map((one) => one.rule)).toEqual([rule]);
    expect(own[0]?.column).toBeGreaterThan(1);
  });

  it('haar datum staat bij de stap, niet ook bij een perceel', () => {
    const { findings } = readDefinition(
      withSteps([RIDE], (text) => text.replace('Vervoer }', 'Vervoer, planning: { proefrit: 2023-02-22 10:00 } }')),
    );
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['step-date-twice', expect.stringContaining('proefrit is een stap van perceel-2 alleen')],
    ]);
  });

  it('zonder percelen: zet het perceel erbij, of haal het weg', () => {
    const { findings } = readDefinition(withSteps([RIDE], (text) => text.replace(/^percelen:\n(?: {2}- .*\n)+/m, '')));
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['unknown-key', expect.stringContaining('die zijn er niet. Zet daar het perceel')],
    ]);
  });
});

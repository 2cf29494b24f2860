import { describe, expect, it } from 'vitest';
import { changePlan } from '../../../domain/plan/change/change-plan.ts';
import { checkProcedure } from '../../../domain/plan/check/check.ts';
import { makePlan } from '../../../domain/plan/make-plan.ts';
import { NO_FACTS } from '../../../domain/plan/plan-facts.ts';
import { regimeOf } from '../../../domain/plan/regime.ts';
import { regimeText } from '../../../texts/labels/regimes.ts';
import { readDefinition } from '../../../files/definition/read-definition.ts';
import type { Severity } from '../../../domain/plan/finding.ts';

/** A tender of 31 days with a note eleven days before the closing, and a final award that many days after the decision. */
interface Tender {
  readonly type?: string;
  readonly kind?: string;
  readonly amount?: string;
  readonly authority?: string;
  readonly note?: string;
  readonly final?: string;
  readonly standstill?: string;
  readonly closing?: string;
  readonly regime?: string;
}

const text = (one: Tender): string => `
kenmerk: REGIME-1
type: ${one.type ?? 'europees-openbaar'}
onderwerp: Huishoudelijke hulp
dienst: { naam: Dienst Noordwest, afzender: inkoop@voorbeeld.example }
rollen:
  procesleider: [{ naam: Noor de Wit, mail: n.dewit@voorbeeld.example }]
  inkoper: [{ naam: Sam Bakker, mail: s.bakker@voorbeeld.example }]
  jurist: [{ naam: Iris Prins, mail: i.prins@voorbeeld.example }]
planning:
  aankondiging: 2022-08-23
  vragen-tot: 2022-09-05 12:00
  nota-van-inlichtingen: ${one.note ?? '2022-09-12'}
  sluiting: ${one.closing ?? '2022-09-23 12:00'}
  opening: 2022-10-12 13:00
  beoordeling: { van: 2022-10-13, tot-en-met: 2022-10-20 }
  gunningsbeslissing: 2022-10-21
${one.standstill === undefined ? '' : `  opschortende-termijn: ${one.standstill}\n`}  definitieve-gunning: ${one.final ?? '2022-11-11'}
waarde: { soort: ${one.kind ?? 'diensten'}, overheid: ${one.authority ?? 'decentraal'}, bedrag: "${one.amount ?? '5000000.00'}" }
${one.regime ?? ''}
`;

function read(one: Tender) {
  const { found, findings } = readDefinition(text(one));
  if (found === null) throw new Error(JSON.stringify(findings));
  const plan = makePlan(found.definition, found.type, NO_FACTS);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return { ...found, milestones: plan.value };
}

const regime = (one: Tender): string => {
  const { definition, type, milestones } = read(one);
  return regimeText(regimeOf(definition, type, milestones), definition.regime?.reason ?? null);
};

/** Rules that say this, but for what every tender through the summer hears. */
function found(one: Tender, severity: Severity): string[] {
  const { definition, type, milestones } = read(one);
  return checkProcedure(definition, type, milestones)
    .filter((finding) => finding.severity === severity && !['holiday-period', 'missing-ground'].includes(finding.rule))
    .map((finding) => finding.rule);
}

const SAS = { kind: 'sociaal-en-specifiek' } as const;
const SMALL = { amount: '214999.99' } as const;

describe('het regime volgt uit type, soort, waarde en datum', () => {
  it.each<[string, Tender, string]>([
    ['diensten op de drempel', { amount: '215000.00' }, 'Europees boven drempel: Aw 2.71 (vanaf € 215.000)'],
    ['diensten een cent eronder', SMALL, 'nationaal, onder drempel: Aw 1.10 (onder € 215.000)'],
    ['een dienst van het rijk', { ...SMALL, authority: 'rijk' }, 'Europees boven drempel: Aw 2.71 (vanaf € 140.000)'],
    ['sociale diensten', SAS, 'SAS boven drempel: Aw 2.38, 2.39 (vanaf € 750.000)'],
    [
      'sociale diensten op de drempel',
      { ...SAS, amount: '750000.00' },
      'SAS boven drempel: Aw 2.38, 2.39 (vanaf € 750.000)',
    ],
    [
      'sociale diensten een cent eronder',
      { ...SAS, amount: '749999.99' },
      'nationaal, onder drempel: Aw 1.10 (onder € 750.000)',
    ],
    [
      'een concessie boven de drempel',
      { kind: 'concessies', amount: '5382000.00' },
      'concessie boven drempel: Aw 2a.36, 2a.37 (vanaf € 5.382.000)',
    ],
    ['een concessie eronder', { kind: 'concessies' }, 'nationaal, onder drempel: Aw 1.10 (onder € 5.382.000)'],
    ['werken eronder', { kind: 'werken' }, 'nationaal, onder drempel: Aw 1.10 (onder € 5.382.000)'],
    [
      'wat mensen met een reden kozen',
      { regime: 'regime: { volgt: nationaal, reden: Percelenregeling, grond: Aw 2.18 }' },
      'nationaal, zo gekozen: Aw 2.18 (Percelenregeling)',
    ],
  ])('%s', (_name, one, words) => {
    expect(regime(one)).toBe(words);
  });

  it('zonder reden is een ander regime niet te kiezen', () => {
    expect(readDefinition(text({ regime: 'regime: { volgt: nationaal }' })).found).toBeNull();
  });
});

describe('een regel geldt alleen onder haar eigen regime', () => {
  it.each<[string, Tender, readonly string[]]>([
    ['Europees: de termijn is te kort', {}, ['minimum-term']],
    [
      'Europees: ook de nota en de gunning',
      { note: '2022-09-14', final: '2022-11-10' },
      ['minimum-term', 'clarification-margin', 'standstill-length'],
    ],
    ['sociale diensten: geen termijn van de wet', SAS, []],
    ['sociale diensten: de nota tien dagen vooraf geldt wel', { ...SAS, note: '2022-09-14' }, ['clarification-margin']],
    ['nationaal: geen van de drie', { ...SMALL, note: '2022-09-14', final: '2022-10-24' }, []],
    ['sociale diensten onder de drempel: geen van de drie', { ...SAS, amount: '100000.00', final: '2022-10-24' }, []],
    ['een concessie heeft dertig dagen', { kind: 'concessies', amount: '9000000.00' }, []],
    [
      'een concessie met 29 dagen',
      { kind: 'concessies', amount: '9000000.00', closing: '2022-09-21 12:00' },
      ['concession-term'],
    ],
    [
      'een concessie wacht met gunnen',
      { kind: 'concessies', amount: '9000000.00', final: '2022-11-10' },
      ['standstill-length'],
    ],
    ['zo gekozen', { regime: 'regime: { volgt: nationaal, reden: Percelenregeling }', final: '2022-10-24' }, []],
    ['sociale diensten: kort wachten is betwist', { ...SAS, final: '2022-11-10' }, []],
  ])('%s', (_name, one, errors) => {
    expect(found(one, 'error')).toEqual(errors);
  });

  it('wat betwist is, wordt gezegd, met de veilige dag', () => {
    expect(found({ ...SAS, final: '2022-11-10' }, 'warning')).toEqual(['standstill-length']);
    expect(found({ ...SAS, final: '2022-11-11' }, 'warning')).toEqual([]);
  });

  it('buiten het Europese regime is een korte termijn ten hoogste een tip', () => {
    expect(found(SAS, 'hint')).toContain('proportional-term');
    expect(found(SMALL, 'hint')).toContain('proportional-term');
    expect(found({}, 'hint')).not.toContain('proportional-term');
  });

  it('een opschortende termijn staat in de planning waar de wet haar eist of aanraadt, en anders waar het stuk haar noemt', () => {
    const last = (one: Tender) => read(one).milestones.find(({ id }) => id === 'standstill')?.lastDay;
    expect([{}, SAS, SMALL].map(last)).toEqual(['2022-11-10', '2022-11-10', undefined]);
    const short = { standstill: '{ van: 2022-10-22, tot-en-met: 2022-11-01 }' };
    expect([short, { ...SAS, ...short }, { ...SMALL, ...short }].map(last)).toEqual([
      '2022-11-10',
      '2022-11-01',
      '2022-11-01',
    ]);
  });
});

describe('een lopende zaak weigert alleen wat haar regime verbiedt', () => {
  const move = (one: Tender, milestone: string, to: string) => {
    const { definition, type } = read(one);
    const now = Date.parse('2022-08-20T10:00:00Z');
    const change = { kind: 'move', milestone, to, now } as const;
    const { kind, ...rest } = changePlan({ definition, type, of: { kind: 'tender' }, facts: NO_FACTS, change });
    return 'refusal' in rest ? rest.refusal.rule : kind;
  };
  it.each<[string, Tender, string, string, string]>([
    ['de nota', { closing: '2022-10-12 12:00' }, 'clarification-note', '2022-10-04', 'move-under-minimum'],
    ['de nota', SMALL, 'clarification-note', '2022-09-15', 'planned'],
    ['de sluiting', { closing: '2022-10-12 12:00' }, 'submission-close', '2022-09-22', 'breaks-rule'],
    ['de sluiting', SAS, 'submission-close', '2022-09-22', 'planned'],
    ['de opschortende termijn', {}, 'standstill', '2022-11-08', 'term-of-law'],
    ['de opschortende termijn', SAS, 'standstill', '2022-11-08', 'planned'],
  ])('%s (%j)', (_name, one, milestone, to, answer) => {
    expect(move(one, milestone, to)).toBe(answer);
  });
});

describe('een niet-openbare procedure telt van de aankondiging tot de aanmelding, en van de uitnodiging tot de inschrijving', () => {
  const restricted = (requests: string, closing: string) => {
    const { found, findings } = readDefinition(
      text({ type: 'niet-openbaar', closing: `${closing} 12:00`, final: '2022-12-15' })
        .replace(/aankondiging: .*/, 'aankondiging: 2022-06-01')
        .replace(
          /vragen-tot: .*/,
          `sluiting-aanmelding: ${requests} 12:00\n  selectiebeslissing: 2022-07-15\n  uitnodiging: 2022-08-01\n  vragen-tot: 2022-08-15 12:00`,
        )
        .replace(/nota-van-inlichtingen: .*/, 'nota-van-inlichtingen: 2022-08-22'),
    );
    if (found === null) throw new Error(JSON.stringify(findings));
    const plan = makePlan(found.definition, found.type, NO_FACTS);
    if (!plan.ok) throw new Error(JSON.stringify(plan.error));
    return checkProcedure(found.definition, found.type, plan.value)
      .filter(({ severity }) => severity === 'error')
      .map(({ rule }) => rule);
  };
  it.each<[string, string, string, readonly string[]]>([
    ['dertig en vijfendertig dagen', '2022-07-01', '2022-09-05', []],
    ['een dag te kort aangemeld', '2022-06-30', '2022-09-05', ['least-term']],
    ['een dag te kort ingeschreven', '2022-07-01', '2022-09-04', ['minimum-term']],
  ])('%s', (_name, requests, closing, errors) => {
    expect(restricted(requests, closing)).toEqual(errors);
  });
});

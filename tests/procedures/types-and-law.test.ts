import { describe, expect, it } from 'vitest';
import { changePlan } from '../../domain/plan/change/change-plan.ts';
import { checkProcedure } from '../../domain/plan/check/check.ts';
import { makePlan } from '../../domain/plan/make-plan.ts';
import { NO_FACTS } from '../../domain/plan/plan-facts.ts';
import { regimeOf } from '../../domain/plan/regime.ts';
import { readDefinition } from '../../files/definition/read-definition.ts';
import { procedureType } from '../../procedures/procedure-types.ts';
import { template } from '../../procedures/template.ts';

/** The template of a type with other lines in its planning, and lines behind it. */
function read(id: string, dates: Readonly<Record<string, string>>, more = '') {
  const type = procedureType(id);
  if (type === null) throw new Error(id);
  const text = Object.entries(dates).reduce((before, [key, value]) => {
    const after = before.replace(new RegExp(`^ {2}(# )?${key}:.*$`, 'm'), () => `  ${key}: ${value}`);
    if (after === before) throw new Error(`${id} has no ${key}`);
    return after;
  }, template(type));
  const { found, findings } = readDefinition(`${text}\n${more}\n`);
  if (found === null) throw new Error(JSON.stringify(findings));
  const plan = makePlan(found.definition, found.type, NO_FACTS);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return { ...found, milestones: plan.value };
}

/** The rules that find something about a milestone, with how bad it is. */
function found(...[id, dates, more]: Parameters<typeof read>): readonly string[] {
  const { definition, type, milestones } = read(id, dates, more);
  return checkProcedure(definition, type, milestones)
    .filter(({ rule }) => rule !== 'missing-ground')
    .map(({ rule, severity, ground }) => `${severity} ${rule} ${ground ?? ''}`);
}

const planned = (...[id, dates, more]: Parameters<typeof read>) => {
  const { milestones } = read(id, dates, more);
  return (milestone: string) => milestones.find((one) => one.id === milestone)?.lastDay ?? null;
};

const NATIONAL = 'regime: { volgt: nationaal, reden: Onder de drempel }';

describe('een type zegt niets van recht dat er niet voor geldt', () => {
  it('een toelating vraagt geen subsidieregeling, een subsidieronde wel (Awb 4:23)', () => {
    expect(found('open-house', {}).filter((one) => one.includes('scheme-not-in-force'))).toEqual([]);
    expect(found('subsidieronde', {})).toContain('hint scheme-not-in-force Awb 4:23');
  });

  it('een marktconsultatie staat op haar eigen artikel (Aw 2.25)', () => {
    const { definition, type, milestones } = read('marktconsultatie', {});
    expect(regimeOf(definition, type, milestones)).toMatchObject({ regime: 'national', grounds: ['Aw 2.25'] });
  });
});

describe('het bewijs van de winnaar (Aw 2.102)', () => {
  it.each(['europees-openbaar', 'niet-openbaar', 'concessie', 'sociale-diensten', 'openbaar-nationaal'])(
    '%s: de gids zegt wanneer; de definitieve gunning wacht erop',
    (type) => {
      expect(planned(type, {})('winner-evidence')).toBeNull();
      const { milestones } = read(type, { 'bewijs-winnaar': '2030-05-06' });
      const evidence = milestones.find((one) => one.id === 'winner-evidence');
      expect(evidence).toMatchObject({
        owner: 'ours',
        lastDay: '2030-05-06',
        phase: 'conclusion',
        after: ['award-decision'],
      });
      expect(milestones.find((one) => one.id === 'award-final')?.after).toContain('winner-evidence');
    },
  );
});

describe('de aankondiging van de gegunde opdracht (Aw 2.134)', () => {
  // Thirty days after 4 June 2030 is Thursday 4 July; by the quarter thirty days after 30 June: 30 July.
  it.each([
    ['europees-openbaar', '2030-07-04', []],
    ['europees-openbaar', '2030-07-05', ['error award-notice-late Aw 2.134 lid 1']],
    ['sociale-diensten', '2030-07-05', []],
    ['sociale-diensten', '2030-07-30', []],
    ['sociale-diensten', '2030-07-31', ['error award-notice-late Aw 2.134 lid 3']],
  ])('%s, verzonden op %s', (type, day, expected) => {
    const dates = { 'definitieve-gunning': '2030-06-04', 'aankondiging-gunning': day };
    expect(found(type, dates).filter((one) => one.includes('award-notice'))).toEqual(expected);
  });

  it('wordt uitgerekend, ook waar zij per kwartaal mag, en onder de drempel niet', () => {
    const dates = { 'definitieve-gunning': '2030-06-04' };
    for (const type of ['europees-openbaar', 'niet-openbaar', 'sociale-diensten'])
      expect(planned(type, dates)('award-notice')).toBe('2030-07-04');
    expect(planned('europees-openbaar', dates, NATIONAL)('award-notice')).toBeNull();
  });

  it('is er niet zonder Europese procedure', () => {
    for (const type of ['openbaar-nationaal', 'meervoudig-onderhands', 'subsidietender', 'concessie'])
      expect(planned(type, {})('award-notice')).toBeNull();
  });
});

describe('hoe lang anderen ten minste hebben', () => {
  const of = (rule: string, ...[id, dates, more]: Parameters<typeof read>) =>
    found(id, dates, more).filter((one) => one.includes(` ${rule} `));
  const URGENT = 'publicatie: { spoed: ja, grond: gids 2.1 }';

  // Thirty days after Tuesday 4 September 2029 is 4 October, a Thursday; fifteen is 19 September.
  it.each([
    ['niet-openbaar', '2029-10-04', '', []],
    ['niet-openbaar', '2029-10-03', '', ['error least-term Aw 2.71 lid 2']],
    ['niet-openbaar', '2029-09-19', URGENT, []],
    ['niet-openbaar', '2029-09-18', URGENT, ['error least-term Aw 2.74 sub b']],
    ['mededingingsprocedure-met-onderhandeling', '2029-10-04', '', []],
    ['mededingingsprocedure-met-onderhandeling', '2029-10-03', '', ['error least-term Aw 2.71 lid 2']],
    ['mededingingsprocedure-met-onderhandeling', '2029-09-19', URGENT, []],
    ['concurrentiegerichte-dialoog', '2029-10-04', '', []],
    ['concurrentiegerichte-dialoog', '2029-10-03', '', ['error least-term Aw 2.71 lid 3']],
    ['concurrentiegerichte-dialoog', '2029-10-03', URGENT, ['error least-term Aw 2.71 lid 3']],
    ['innovatiepartnerschap', '2029-10-03', '', ['error least-term Aw 2.71 lid 3']],
    ['innovatiepartnerschap', '2029-10-03', NATIONAL, []],
  ])('%s, aanmelden tot %s %s', (type, day, more, expected) => {
    const dates = { aankondiging: '2029-09-04', 'sluiting-aanmelding': `${day} 12:00` };
    expect(of('least-term', type, dates, more)).toEqual(expected);
  });

  // Thirty-five days after 30 October 2029 is Tuesday 4 December: electronic bids.
  it.each([
    ['mededingingsprocedure-met-onderhandeling', '2029-12-05', []],
    ['mededingingsprocedure-met-onderhandeling', '2029-12-03', ['error minimum-term Aw 2.74b']],
    ['innovatiepartnerschap', '2029-11-28', []],
  ])('%s, eerste inschrijving tot %s', (type, day, expected) => {
    const dates = { 'vragen-tot': '2029-11-05 17:00', 'sluiting-eerste-inschrijving': `${day} 15:00` };
    expect(of('minimum-term', type, dates)).toEqual(expected);
  });

  it('telt bij onderhandelingen niet voor de definitieve inschrijving, en na een dialoog helemaal niet', () => {
    const late = { 'uitnodiging-definitieve-inschrijving': '2030-02-27' };
    for (const type of [
      'mededingingsprocedure-met-onderhandeling',
      'concurrentiegerichte-dialoog',
      'innovatiepartnerschap',
    ])
      expect(of('minimum-term', type, late)).toEqual([]);
  });

  it.each([
    ['concurrentiegerichte-dialoog', ['error no-urgency Aw 2.74']],
    ['innovatiepartnerschap', ['error no-urgency Aw 2.74']],
    ['mededingingsprocedure-met-onderhandeling', []],
    ['niet-openbaar', []],
    ['europees-openbaar', []],
  ])('spoed bij %s', (type, expected) => {
    expect(of('no-urgency', type, {}, URGENT)).toEqual(expected);
  });
});

describe('de nota bij eerste en definitieve inschrijvingen (Aw 2.54)', () => {
  const type = 'mededingingsprocedure-met-onderhandeling';
  const margin = (note: string) =>
    found(type, { 'nota-van-inlichtingen': note }).filter((one) => one.startsWith('error clarification-margin'));

  it('telt terug vanaf de eerste inschrijving, en bij een dialoog vanaf de definitieve', () => {
    // Ten days before 13 December 2029, and before 7 March 2030.
    expect(planned(type, {})('clarification-note')).toBe('2029-12-03');
    const asked = { 'vragen-tot': '2030-02-11 12:00' };
    expect(planned('concurrentiegerichte-dialoog', asked)('clarification-note')).toBe('2030-02-25');
  });

  it('wie in de dialoog vraagt en antwoordt, heeft geen nota die de leidraad niet noemt', () => {
    expect(planned('concurrentiegerichte-dialoog', {})('clarification-note')).toBeNull();
  });

  it.each([
    ['2029-12-03', []],
    ['2029-12-04', ['error clarification-margin Aw 2.54']],
    ['[2029-12-03, 2030-02-25]', []],
    ['[2029-12-03, 2030-02-26]', ['error clarification-margin Aw 2.54']],
  ])('een nota op %s', (note, expected) => {
    expect(margin(note)).toEqual(expected);
  });
});

describe('rondes van gesprekken', () => {
  it('zijn een lijst, en de uitnodiging voor de definitieve inschrijving volgt op de laatste', () => {
    const { milestones, type } = read('concurrentiegerichte-dialoog', {
      dialoog: '[{ van: 2029-11-06, tot-en-met: 2029-11-30 }, { van: 2029-12-11, tot-en-met: 2029-12-20 }]',
      'sluiting-oplossingen': '[2029-12-06 12:00, 2030-01-08 12:00]',
    });
    expect(milestones.map((one) => one.id).filter((id) => /^(dialogue|solutions)/.test(id))).toEqual([
      'dialogue-invitation',
      'dialogue',
      'solutions-close',
      'dialogue-2',
      'solutions-close-2',
    ]);
    expect(type.milestones.find((one) => one.id === 'final-bids-call')?.after).toEqual(['dialogue', 'dialogue-2']);
  });

  it.each([
    ['uitnodiging-definitieve-inschrijving', '2029-11-29'],
    ['dialoog', '{ van: 2029-10-20, tot-en-met: 2029-11-30 }'],
    ['sluiting-oplossingen', '2030-01-16 12:00'],
  ])('staan in hun volgorde: %s op %s niet', (key, day) => {
    expect(found('concurrentiegerichte-dialoog', { [key]: day }).join()).toContain('error closing-before-questions');
  });
});

describe('wat later is verzonden, geeft anderen later hun hele termijn', () => {
  const after = (type: string, milestone: string, happened: string, close: string): string => {
    const { definition, type: own, milestones } = read(type, {});
    const open = milestones.map((one) => one.id).filter((id) => id !== milestone);
    const change = { kind: 'report', milestone, happenedAt: Date.parse(`${happened}T10:00:00Z`), open } as const;
    const changed = changePlan({ definition, type: own, of: { kind: 'tender' }, facts: NO_FACTS, change });
    if (changed.kind !== 'planned') throw new Error(JSON.stringify(changed));
    return changed.milestones.find((one) => one.id === close)?.lastDay ?? '';
  };

  it.each([
    // Thirty days after 12 September end on Friday 12 October; a closing at noon on Monday is awkward: Tuesday the sixteenth.
    ['concurrentiegerichte-dialoog', 'contract-notice', '2029-09-04', 'requests-close', '2029-10-09'],
    ['concurrentiegerichte-dialoog', 'contract-notice', '2029-09-12', 'requests-close', '2029-10-16'],
    // Thirty-five days after 12 November end on Monday 17 December.
    ['mededingingsprocedure-met-onderhandeling', 'invitation', '2029-10-30', 'first-bids-close', '2029-12-13'],
    ['mededingingsprocedure-met-onderhandeling', 'invitation', '2029-11-12', 'first-bids-close', '2029-12-18'],
    ['niet-openbaar', 'invitation', '2030-02-04', 'submission-close', '2030-03-12'],
  ])('%s: %s op %s', (type, milestone, happened, close, day) => {
    expect(after(type, milestone, happened, close)).toBe(day);
  });
});

describe('een nadere opdracht: onder een raamovereenkomst, of in een dynamisch aankoopsysteem', () => {
  const about = (word: string, ...[id, dates, more]: Parameters<typeof read>) =>
    found(id, dates, more).filter((one) => one.includes(word));

  // Ten days after 14 January 2030 is Thursday the 24th.
  it.each([
    ['aankoop-binnen-das', '2030-01-24', []],
    ['aankoop-binnen-das', '2030-01-23', ['error least-term Aw 2.148 lid 3']],
    ['minicompetitie', '2030-01-18', []],
  ])('%s, inschrijven tot %s', (type, day, expected) => {
    const dates = { sluiting: `${day} 12:00`, opening: `${day} 13:00` };
    expect(about('-term ', type, dates).filter((one) => one.startsWith('error'))).toEqual(expected);
  });

  it('kent geen tien dagen voor de nota en geen opschortende termijn, tenzij u die zelf noemt', () => {
    for (const type of ['minicompetitie', 'aankoop-binnen-das']) {
      const dates = { 'nota-van-inlichtingen': '2030-03-05', 'definitieve-gunning': '2030-04-02' };
      expect(about('error', type, dates)).toEqual([]);
      expect(planned(type, dates)('standstill')).toBeNull();
      expect(planned(type, { 'opschortende-termijn': '2030-04-23' })('standstill')).toBe('2030-04-23');
    }
  });

  it('volgt haar eigen regels, wat zij ook waard is', () => {
    for (const [type, ground] of [
      ['minicompetitie', 'Aw 2.143'],
      ['aankoop-binnen-das', 'Aw 2.148'],
    ] as const)
      for (const amount of ['1000.00', '9000000.00']) {
        const value = `waarde: { soort: diensten, overheid: decentraal, bedrag: "${amount}" }`;
        const { definition, type: own, milestones } = read(type, {}, value);
        expect(regimeOf(definition, own, milestones)).toMatchObject({
          regime: 'call-off',
          by: 'type',
          grounds: [ground],
        });
        expect(about('threshold', type, {}, value)).toEqual([]);
      }
  });

  // Thirty days after Tuesday 2 April 2030 is Thursday 2 May; by the quarter thirty days after 30 June.
  it('meldt de uitslag van een aankoop binnen dertig dagen of per kwartaal (Aw 2.136), van een minicompetitie niet (Aw 2.135)', () => {
    const dates = { 'definitieve-gunning': '2030-04-02' };
    expect(planned('aankoop-binnen-das', dates)('award-notice')).toBe('2030-05-02');
    expect(about('award-notice', 'aankoop-binnen-das', { ...dates, 'aankondiging-gunning': '2030-07-30' })).toEqual([]);
    expect(about('award-notice', 'aankoop-binnen-das', { ...dates, 'aankondiging-gunning': '2030-07-31' })).toEqual([
      'error award-notice-late Aw 2.136',
    ]);
    expect(planned('minicompetitie', dates)('award-notice')).toBeNull();
  });
});

describe('een raamovereenkomst (Aw 2.140)', () => {
  const terms = (type: string, framework: string) =>
    found(type, {}, `raamovereenkomst: { ${framework} }`).filter((one) => one.includes('framework-term'));

  it.each([
    ['europees-openbaar', 'jaren: 4', []],
    ['europees-openbaar', 'jaren: 5', ['error framework-term Aw 2.140 lid 3']],
    ['niet-openbaar', 'jaren: 8', ['error framework-term Aw 2.140 lid 3']],
    [
      'europees-openbaar',
      'jaren: 5, langer-omdat: Investering van de leverancier',
      ['hint framework-term Aw 2.140 lid 3'],
    ],
    ['openbaar-nationaal', 'jaren: 5', ['hint framework-term ']],
    ['minicompetitie', 'kenmerk: RAAM-1, tot-en-met: 2030-04-01', []],
    ['minicompetitie', 'kenmerk: RAAM-1, tot-en-met: 2030-03-31', ['warning framework-term Aw 2.140']],
  ])('%s met %s', (type, framework, expected) => {
    expect(terms(type, framework)).toEqual(expected);
  });
});

describe('een dynamisch aankoopsysteem (Aw 2.146, 2.146a)', () => {
  // Thirty days after 14 January 2030 is Wednesday 13 February.
  it.each([
    ['2030-02-13', []],
    ['2030-02-12', ['error least-term Aw 2.146']],
  ])('de eerste verzoeken tot %s', (day, expected) => {
    const dates = { 'sluiting-aanmelding': `${day} 12:00` };
    expect(found('dynamisch-aankoopsysteem', dates).filter((one) => one.startsWith('error'))).toEqual(expected);
  });

  it('de eerste verzoeken en elk later verzoek krijgen binnen tien werkdagen antwoord', () => {
    expect(planned('dynamisch-aankoopsysteem', {})('first-admissions')).toBe('2030-03-05');
    const { definition, type } = read('dynamisch-aankoopsysteem', {});
    const actual = { 'admission-request@bouw-bv': Date.parse('2031-06-02T10:00:00+02:00') };
    const plan = makePlan(definition, type, { ...NO_FACTS, parties: ['bouw-bv'], actual });
    // Whit Monday is 2 June 2031: ten office days after it.
    expect(plan.ok && plan.value.find((one) => one.id === 'admission-decision@bouw-bv')?.lastDay).toBe('2031-06-16');
  });
});

describe('een subsidieronde (Awb 4:13, 4:27, 6:7)', () => {
  it('maakt het plafond bekend vóór de openstelling', () => {
    expect(found('subsidieronde', { bekendmaking: '2030-02-05' })).toContain('error closing-before-questions Awb 4:27');
  });

  const RANKED = { rangschikking: '2030-04-04' };
  it.each([
    ['', {}, ['hint ceiling-divided Awb 4:25']],
    ['rangschikking', RANKED, []],
    ['rangschikking', {}, ['error ceiling-divided Awb 4:26']],
    ['volgorde', {}, []],
    ['volgorde', RANKED, ['error ceiling-divided Awb 4:26']],
    ['loting', RANKED, ['error ceiling-divided Awb 4:26']],
  ])('een plafond wordt verdeeld: %s %j', (division, dates, expected) => {
    const more = division === '' ? '' : `plafond: { bedrag: "2000000.00", verdeling: ${division} }`;
    expect(found('subsidieronde', dates, more).filter((one) => one.includes('ceiling'))).toEqual(expected);
    expect(found('open-house', {}).join()).not.toContain('ceiling');
  });

  it('geeft elke aanvrager een eigen besluit en een eigen bezwaartermijn', () => {
    const { definition, type } = read('subsidieronde', {});
    const actual = { 'subsidy-application@koor-a': Date.parse('2030-02-05T10:00:00+01:00') };
    const plan = makePlan(definition, type, { ...NO_FACTS, parties: ['koor-a'], actual });
    const on = (id: string) => plan.ok && plan.value.find((one) => one.id === id)?.lastDay;
    // Eight weeks after 5 February 2030 are there on Tuesday 2 April; six weeks after it on 14 May.
    expect([on('subsidy-decision@koor-a'), on('objection-window@koor-a')]).toEqual(['2030-04-02', '2030-05-14']);
  });
});

describe('een toelatingsprocedure', () => {
  it('is geen overheidsopdracht, wat zij ook waard is', () => {
    const value = 'waarde: { soort: sociaal-en-specifiek, overheid: decentraal, bedrag: "9000000.00" }';
    const { definition, type, milestones } = read('open-house', {}, value);
    expect(regimeOf(definition, type, milestones)).toMatchObject({
      regime: 'admission',
      by: 'type',
      grounds: ['HvJ C-410/14', 'HvJ C-9/17'],
    });
    expect(found('open-house', {}, value).filter((one) => /threshold|term/.test(one))).toEqual([]);
  });

  it('rekent het besluit uit vanaf het eigen verzoek, naar de leidraad', () => {
    const { definition, type } = read('open-house', {});
    const actual = { 'admission-request@zorg-a': Date.parse('2031-03-03T10:00:00+01:00') };
    const plan = makePlan(definition, type, { ...NO_FACTS, parties: ['zorg-a'], actual });
    expect(plan.ok && plan.value.find((one) => one.id === 'admission-decision@zorg-a')?.lastDay).toBe('2031-03-31');
  });
});

describe('wat anderen ten minste hebben, verdwijnt niet door een verplaatsing', () => {
  const move = (type: string, milestone: string, to: string): string => {
    const { definition, type: own } = read(type, {});
    const change = { kind: 'move', milestone, to, now: Date.parse('2029-06-01T10:00:00Z') } as const;
    const changed = changePlan({ definition, type: own, of: { kind: 'tender' }, facts: NO_FACTS, change });
    return changed.kind === 'refused' ? changed.refusal.rule : changed.kind;
  };

  it.each([
    ['concurrentiegerichte-dialoog', 'requests-close', '2029-10-04', 'planned'],
    ['concurrentiegerichte-dialoog', 'requests-close', '2029-10-03', 'breaks-rule'],
    ['mededingingsprocedure-met-onderhandeling', 'first-bids-close', '2029-12-11', 'planned'],
    ['mededingingsprocedure-met-onderhandeling', 'first-bids-close', '2029-12-03', 'breaks-rule'],
    ['aankoop-binnen-das', 'submission-close', '2030-01-23', 'breaks-rule'],
    ['minicompetitie', 'submission-close', '2030-02-12', 'planned'],
  ])('%s: %s naar %s', (type, milestone, to, answer) => {
    expect(move(type, milestone, to)).toBe(answer);
  });
});

describe('een verkoop door de overheid (HR 26 november 2021, Didam)', () => {
  it.each(['verkoop-onroerende-zaak', 'verkoop-enige-gegadigde'])('%s is geen overheidsopdracht', (id) => {
    const value = 'waarde: { soort: werken, overheid: decentraal, bedrag: "9000000.00" }';
    const { definition, type, milestones } = read(id, {}, value);
    expect(regimeOf(definition, type, milestones)).toMatchObject({ regime: 'sale', by: 'type' });
    expect(found(id, {}, value).filter((one) => /threshold|term|standstill/.test(one))).toEqual([]);
  });

  it('de dagen zijn die van de leidraad, en hun volgorde wordt nagekeken', () => {
    const early = { 'voornemen-tot-verkoop': '2030-02-12' };
    expect(found('verkoop-enige-gegadigde', early).join()).toContain('error closing-before-questions');
    const signed = { koopovereenkomst: '2030-02-22' };
    expect(found('verkoop-enige-gegadigde', signed).join()).toContain('error step-out-of-order');
    const transferred = { 'definitieve-gunning': '2030-04-23', koopovereenkomst: '2030-05-14', levering: '2030-05-13' };
    expect(found('verkoop-onroerende-zaak', transferred).join()).toContain('error step-out-of-order');
  });
});

describe('een prijsvraag (Aw 2.157 tot en met 2.163)', () => {
  it('de uitslag wordt aangekondigd na het oordeel, op de dag van het reglement', () => {
    expect(planned('prijsvraag', { 'aankondiging-uitslag': '2030-05-14' })('contest-results')).toBe('2030-05-14');
    expect(found('prijsvraag', { 'aankondiging-uitslag': '2030-03-29' }).join()).toContain('error step-out-of-order');
  });

  it('geen wet zegt hoe lang er tijd is voor een ontwerp', () => {
    const soon = { aankondiging: '2030-02-04', 'vragen-tot': '2030-02-11 17:00' };
    expect(found('prijsvraag', soon).filter((one) => /term|threshold/.test(one))).toEqual([]);
  });
});

describe('onderhandelen zonder aankondiging (Aw 2.32 tot en met 2.37, 4.16)', () => {
  const TYPE = 'onderhandeling-zonder-aankondiging';
  const told = { 'aankondiging-vooraf': '2030-04-02' };

  it('zonder aankondiging vooraf is er geen opschortende termijn (Aw 2.127 lid 4)', () => {
    expect(planned(TYPE, {})('standstill')).toBeNull();
    expect(found(TYPE, { 'definitieve-gunning': '2030-04-02' }).filter((one) => one.includes('standstill'))).toEqual(
      [],
    );
  });

  it('wie het voornemen aankondigt, wacht twintig dagen, hier over Pasen heen', () => {
    expect(planned(TYPE, told)('standstill')).toBe('2030-04-23');
    const within = (day: string) =>
      found(TYPE, { ...told, 'definitieve-gunning': day }).filter((one) => !one.includes('hint'));
    expect(within('2030-04-23')).toContainEqual(expect.stringContaining('standstill-length'));
    expect(within('2030-04-24').join()).not.toContain('standstill-length');
  });

  it('geen wet zegt hoe lang er tijd is om in te schrijven, of hoe lang ervoor de nota komt', () => {
    const soon = { uitnodiging: '2030-02-11', 'vragen-tot': '2030-02-14 17:00', 'nota-van-inlichtingen': '2030-03-05' };
    expect(found(TYPE, soon).filter((one) => /term|threshold|margin/.test(one))).toEqual([]);
  });

  it('wie gunde, kondigt dat binnen dertig dagen aan (Aw 2.134)', () => {
    expect(planned(TYPE, {})('award-notice')).toBe('2030-06-19');
  });
});

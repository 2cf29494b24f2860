import { describe, expect, it } from 'vitest';
import { knownBroken, toldOf } from '../../../../domain/case/broken-rules.ts';
import type { IsoDate } from '../../../../domain/law/iso-date.ts';
import { CHECK_RULES } from '../../../../domain/plan/check/check-rules.ts';
import { brokenRules } from '../../../../domain/plan/change/broken-rules.ts';
import { changePlan } from '../../../../domain/plan/change/change-plan.ts';
import type { PlanChange } from '../../../../domain/plan/change/replan.ts';
import { makePlan } from '../../../../domain/plan/make-plan.ts';
import { NO_FACTS, type PlanFacts } from '../../../../domain/plan/plan-facts.ts';
import { brokenLabel, brokenText, brokenTitle } from '../../../../texts/labels/broken-rules.ts';
import { counted } from '../../../counted.ts';
import { readDefinition } from '../../../../files/definition/read-definition.ts';
import { procedureType } from '../../../../procedures/procedure-types.ts';
import { template } from '../../../../procedures/template.ts';
import { example } from '../../../examples.ts';

const at = (iso: string): number => Date.parse(iso);
const tender = { kind: 'tender' } as const;

/** What the plan of an example does not meet after a change, beside what it did not before. */
function broken(name: string, change: PlanChange, now: number, facts: PlanFacts = NO_FACTS) {
  const question = { ...example(name), of: tender, facts, change };
  const start = { ...question, change: { kind: 'start', now: 0 } as const };
  const before = toldOf(brokenRules(start, changePlan(start), 0));
  const today = '2018-01-01' as IsoDate;
  return knownBroken(before, brokenRules(question, changePlan(question), now), today).filter((one) => !one.told);
}
const report = (milestone: string, iso: string): PlanChange => ({ kind: 'report', milestone, happenedAt: at(iso) });

describe('een regel die na de aankondiging niet meer klopt', () => {
  const LATE = report('clarification-note', '2018-05-16T10:00:00+02:00');

  it('wordt gevonden met de eerste dag die wel kan: een nota vraagt een latere sluiting (Aw 2.54)', () => {
    expect(broken('utrecht-2018', LATE, at('2018-05-16T10:00:00+02:00'))).toMatchObject([
      {
        rule: 'clarification-margin',
        milestone: 'clarification-note',
        mend: { milestone: 'submission-close', day: '2018-05-28' },
      },
    ]);
  });

  it('heeft geen uitweg als de sluiting voorbij is', () => {
    expect(broken('utrecht-2018', LATE, at('2018-05-25T10:00:00+02:00'))).toMatchObject([
      { rule: 'clarification-margin', mend: null },
    ]);
  });

  it('wordt niet gevonden bij een nota op tijd', () => {
    expect(
      broken(
        'utrecht-2018',
        report('clarification-note', '2018-05-14T10:00:00+02:00'),
        at('2018-05-14T10:00:00+02:00'),
      ),
    ).toEqual([]);
  });

  it('een nota terwijl nog vragen kunnen komen, valt op', () => {
    const early = report('clarification-note', '2018-04-20T10:00:00+02:00');
    expect(broken('utrecht-2018', early, at('2018-04-20T10:00:00+02:00'))).toMatchObject([
      { rule: 'closing-before-questions', milestone: 'clarification-note' },
    ]);
  });

  it('een opening die later kwam dan gepland, laat de beoordeling later beginnen', () => {
    const opened = report('bid-opening', '2018-05-29T10:00:00+02:00');
    expect(broken('utrecht-2018', opened, at('2018-05-29T10:00:00+02:00'))).toEqual([]);
  });

  it('een verplaatste datum op een vrije dag ook', () => {
    const move: PlanChange = {
      kind: 'move',
      milestone: 'award-decision',
      to: '2018-06-23',
      now: at('2018-06-01T10:00:00+02:00'),
    };
    expect(broken('utrecht-2018', move, at('2018-06-01T10:00:00+02:00'))).toContainEqual(
      expect.objectContaining({
        rule: 'ends-on-free-day',
        milestone: 'award-decision',
        mend: { milestone: 'award-decision', day: '2018-06-25' },
      }),
    );
  });
});

describe('de dagen die anderen minstens hebben om zich aan te melden (Aw 2.71 lid 2)', () => {
  const type = procedureType('niet-openbaar');
  const { found } = readDefinition(type === null ? '' : template(type));
  const sentLate = (now: string, open: readonly string[]) => {
    if (found === null) throw new Error('no definition');
    const change = { ...report('contract-notice', '2029-12-12T10:00:00+01:00'), open };
    const question = { ...found, of: tender, facts: NO_FACTS, change };
    return brokenRules(question, changePlan(question), at(now)).map((one) => brokenText(one));
  };

  it('zijn er te weinig als de aankondiging later blijkt verzonden, en de sluiting voorbij is', () => {
    expect(sentLate('2030-01-09T10:00:00+01:00', [])).toEqual([
      'Sluiting aanmelding: er waren minder dagen dan de wet voorschrijft (Aw 2.71 lid 2). Geen latere dag lost dit op.',
    ]);
  });

  it('zijn er genoeg als de sluiting nog kan opschuiven', () => {
    expect(sentLate('2029-12-12T10:00:00+01:00', ['requests-close'])).toEqual([]);
  });
});

describe('de eerste dag die wel kan', () => {
  it('is gevonden, of wordt niet meer gezocht, in minder dan twintig keer het werk van een plan', () => {
    const { thing, looks } = counted(example('utrecht-2018'));
    // A plan that nobody made before.
    const first = counted(example('utrecht-2018'));
    // Nothing is lawful any more for a closing that comes after all that follows it.
    const facts = {
      ...NO_FACTS,
      moved: { evaluation: { day: '2018-05-25' as IsoDate }, 'award-decision': { day: '2018-05-26' as IsoDate } },
    };
    const question = { ...thing, of: tender, facts, change: report('clarification-note', '2018-05-22T10:00:00+02:00') };
    const after = changePlan(question);
    makePlan(first.thing.definition, first.thing.type, facts);
    const before = looks();
    const found = brokenRules(question, after, at('2018-05-22T10:00:00+02:00')).length;
    expect(found).toBeGreaterThan(1);
    expect((looks() - before) / first.looks() / found).toBeLessThan(20);
  });
});

describe('een aanvraag die vóór de openstelling binnenkomt', () => {
  const applied = (iso: string) => broken('subsidieronde-2017', report('subsidy-application@comite', iso), at(iso));

  it('wordt verteld als wat zij is', () => {
    const found = applied('2017-12-14T10:00:00+01:00');
    expect(found).toMatchObject([{ rule: 'application-before-opening', milestone: 'subsidy-application@comite' }]);
    expect(brokenTitle(found)).toBe('Te vroeg ontvangen');
    expect(found.map((one) => brokenText(one))).toEqual([
      'Subsidieaanvraag, comite: kwam binnen voordat dat kon. De regeling of de leidraad zegt of dat meetelt; beslis daarover, en leg dat besluit vast.',
    ]);
  });

  it('een besluit hangt af van de eigen aanvraag, en niet van de laatste dag om aan te vragen', () => {
    const first = changePlan({
      ...example('subsidieronde-2017'),
      of: tender,
      facts: NO_FACTS,
      change: report('subsidy-application@eerste', '2017-12-15T10:00:00+01:00'),
    });
    if (first.kind !== 'planned') throw new Error('no plan');
    const second = report('subsidy-application@tweede', '2017-12-28T10:00:00+01:00');
    expect(broken('subsidieronde-2017', second, at('2017-12-28T10:00:00+01:00'), first.facts)).toEqual([]);
    const soon = report('subsidy-decision@eerste', '2017-12-20T10:00:00+01:00');
    expect(broken('subsidieronde-2017', soon, at('2017-12-20T10:00:00+01:00'), first.facts)).toEqual([]);
  });

  it('ook een verzoek om toelating dat vóór de aankondiging komt', () => {
    const asked = report('admission-request@zorg-bv', '2017-08-28T10:00:00+02:00');
    expect(broken('open-house-2018', asked, at('2017-08-28T10:00:00+02:00'))).toMatchObject([
      { rule: 'application-before-opening', milestone: 'admission-request@zorg-bv' },
    ]);
  });

  it('niet op de eerste dag', () => {
    expect(applied('2017-12-15T10:00:00+01:00')).toEqual([]);
  });

  it('gaat een ronde om een uur open, dan telt de minuut', () => {
    const opens = (text: string) =>
      text.replace(/openstelling: \{ op: 2017-12-15/, 'openstelling: { op: 2017-12-15 09:00');
    const found = (clock: string) => {
      const iso = `2017-12-15T${clock}:00+01:00`;
      const question = {
        ...example('subsidieronde-2017', opens),
        of: tender,
        facts: NO_FACTS,
        change: report('subsidy-application@comite', iso),
      };
      return brokenRules(question, changePlan(question), at(iso)).map(({ rule }) => rule);
    };
    expect(found('08:59')).toContain('application-before-opening');
    expect(found('09:00')).not.toContain('application-before-opening');
  });
});

describe('wat al is gezegd', () => {
  const one = { rule: 'r', milestone: 'm', ground: null, mend: { milestone: 'm', day: '2018-05-28' as IsoDate } };
  const later = { ...one, mend: { milestone: 'm', day: '2018-06-04' as IsoDate } };
  it.each([
    ['hetzelfde wordt niet nog eens gezegd', one, '2018-05-20', true],
    ['een andere dag wel', later, '2018-05-20', false],
    ['een andere dag niet, als de eerste intussen voorbij is', later, '2018-05-28', true],
  ])('%s', (_name, now, today, told) => {
    expect(knownBroken(toldOf([one]), [now], today as IsoDate)).toEqual([{ ...now, told }]);
  });
});

it('elke regel die blijft gelden, heeft woorden', () => {
  for (const { id } of CHECK_RULES.filter((rule) => rule.guards !== undefined))
    expect(brokenLabel({ rule: id, milestone: 'm', ground: null, mend: null })).not.toContain(id);
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFree } from '../../../../domain/law/calendar.ts';
import { addDays, epochDay, isoOf } from '../../../../domain/law/day.ts';
import { MONTHS } from '../../../../domain/law/day-names.ts';
import type { ClockTime, IsoDate } from '../../../../domain/law/iso-date.ts';
import { changePlan } from '../../../../domain/plan/change/change-plan.ts';
import { checkProcedure } from '../../../../domain/plan/check/check.ts';
import type { Finding } from '../../../../domain/plan/finding.ts';
import { onceForEach } from '../../../../domain/plan/once-for-each.ts';
import { makePlan } from '../../../../domain/plan/make-plan.ts';
import type { PlanningEntry } from '../../../../domain/plan/planning-entry.ts';
import { NO_FACTS } from '../../../../domain/plan/plan-facts.ts';
import { readDefinition } from '../../../../files/definition/read-definition.ts';

/** The days of a tender, each so many days after the one before it. */
interface Days {
  readonly type: string;
  readonly notice: number;
  readonly questions: number;
  readonly note: number;
  readonly close: number;
  readonly hour: string;
  readonly final: number;
  readonly start: number;
  readonly kind: string;
  readonly amount: string;
  readonly urgent: string;
}

const DAYS: fc.Arbitrary<Days> = fc.record({
  type: fc.constantFrom('europees-openbaar', 'subsidietender'),
  notice: fc.integer({ min: epochDay('2018-01-08' as IsoDate), max: epochDay('2027-06-01' as IsoDate) }),
  questions: fc.integer({ min: 3, max: 25 }),
  note: fc.integer({ min: 1, max: 20 }),
  close: fc.integer({ min: 2, max: 30 }),
  hour: fc.constantFrom('10:00', '12:00', '15:00'),
  final: fc.integer({ min: 1, max: 50 }),
  start: fc.integer({ min: 1, max: 120 }),
  kind: fc.constantFrom('diensten', 'sociaal-en-specifiek', 'concessies'),
  amount: fc.constantFrom('100000.00', '900000.00', '9000000.00'),
  urgent: fc.constantFrom('ja', 'nee'),
});

type Planning = Readonly<Record<string, string>>;

function planningOf(days: Days): Planning {
  const notice = isoOf(days.notice);
  const questions = addDays(notice, days.questions);
  const note = addDays(questions, days.note);
  const close = addDays(note, days.close);
  const decision = addDays(close, 30);
  const final = addDays(decision, days.final);
  return {
    aankondiging: notice,
    'vragen-tot': `${questions} 12:00`,
    'nota-van-inlichtingen': note,
    sluiting: `${close} ${days.hour}`,
    // After every closing that can be advised: then what follows it does not stand in its way.
    opening: `${addDays(close, 70)} 17:00`,
    beoordeling: `{ van: ${addDays(close, 71)}, tot-en-met: ${addDays(close, 80)} }`,
    gunningsbeslissing: addDays(decision, 60),
    'start-implementatie': addDays(final, 60 + days.start),
    ...(days.type === 'subsidietender'
      ? { subsidieaanvraag: addDays(final, 90), 'start-dienstverlening': addDays(final, 90 + days.start) }
      : { 'definitieve-gunning': addDays(final, 60) }),
  };
}

const text = (
  { type, kind, amount, urgent }: Pick<Days, 'type' | 'kind' | 'amount' | 'urgent'>,
  planning: Planning,
): string => `
kenmerk: RAAD-1
type: ${type}
onderwerp: Raad
dienst: { naam: Dienst, afzender: inkoop@voorbeeld.example }
rollen:
  procesleider: [{ naam: A, mail: a@voorbeeld.example }]
  inkoper: [{ naam: B, mail: b@voorbeeld.example }]
  jurist: [{ naam: C, mail: c@voorbeeld.example }]
planning:
${Object.entries(planning)
  .map(([key, when]) => `  ${key}: ${when}`)
  .join('\n')}
publicatie: { elektronisch: ja, stukken-vrij-beschikbaar: ja, spoed: ${urgent} }
waarde: { soort: ${kind}, overheid: decentraal, bedrag: "${amount}" }
`;

/** A file of each kind, read once: the days are put in, for reading a text costs far more than all that is computed from it. */
const readOnce = onceForEach(
  ({ type, kind, amount, urgent }: Days) => [type, kind, amount, urgent].join(),
  (days) => {
    const { found, findings } = readDefinition(text(days, planningOf(days)));
    if (found === null) throw new Error(JSON.stringify(findings));
    return found;
  },
);

function whenOf(written: string): PlanningEntry['when'] {
  const [first = '', second] = written.match(/\d{4}-\d\d-\d\d|\d\d:\d\d/g) ?? [];
  const day = first as IsoDate;
  if (written.startsWith('{')) return { kind: 'period', firstDay: day, lastDay: second as IsoDate };
  return second === undefined ? { kind: 'day', day } : { kind: 'moment', moment: { day, time: second as ClockTime } };
}

function read(days: Days, planning: Planning) {
  const { definition, type } = readOnce(days);
  const entries = Object.entries(planning).map(([key, written]) => {
    const id = type.milestones.find((one) => one.key === key)?.id ?? key;
    const known = definition.planning[id];
    if (known === undefined) throw new Error(key);
    return [id, { ...known, when: whenOf(written) }] as const;
  });
  const found = { type, definition: { ...definition, planning: Object.fromEntries(entries) } };
  const plan = makePlan(found.definition, type, NO_FACTS);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return { ...found, findings: checkProcedure(found.definition, type, plan.value), milestones: plan.value };
}

const DATE = new RegExp(`(\\d{1,2}) (${MONTHS.map(([name]) => name).join('|')}) (\\d{4})`, 'g');

/** Each day that a finding advises, and the key for which. */
function advised({ message, path }: Finding): readonly (readonly [key: string, day: IsoDate])[] {
  const own = String(path[1]);
  const places: readonly (readonly [pattern: RegExp, key: string])[] = [
    [/Kies (?!liever)(.*)/, own],
    [/Veilig is (.*)/, own],
    [/Publiceer uiterlijk ([^,.]*)/, own],
    [/[Ss]luit op (\d.*)/, 'sluiting'],
  ];
  return places.flatMap(([pattern, key]) =>
    [...(pattern.exec(message)?.[1] ?? '').matchAll(DATE)].map(([, day = '', month = '', year = '']) => {
      const number = MONTHS.findIndex(([name]) => name === month) + 1;
      return [key, `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}` as IsoDate] as const;
    }),
  );
}

/** Hundreds of procedures: on a busy machine that takes its time. */
const PATIENCE_MS = 10 * 60_000;

/** A term that runs through holidays does so on every later day; another day is advised by the reading of a count that is followed. */
const ON_ANY_DAY = ['holiday-period', 'missing-ground', 'proportional-term', 'note-ordinary-days'];

describe('een raad van het programma houdt zich aan de eigen regels', () => {
  it(
    'van de controle: nooit een vrije dag, nooit een dag waar een andere bevinding iets tegen heeft',
    () => {
      let seen = 0;
      fc.assert(
        fc.property(DAYS, (days) => {
          const planning = planningOf(days);
          const before = read(days, planning);
          const known = new Set(before.findings.map(({ rule, path }) => `${rule} ${path.join()}`));
          for (const finding of before.findings)
            for (const [key, day] of advised(finding)) {
              seen += 1;
              expect([finding.message, isFree(day)]).toEqual([finding.message, false]);
              const clock = /( \d\d:\d\d)?$/.exec(planning[key] ?? '')?.[0] ?? '';
              const after = read(days, { ...planning, [key]: `${day}${clock}` }).findings;
              const against = after.filter(
                ({ rule, path }) =>
                  path[1] === key &&
                  !ON_ANY_DAY.includes(rule) &&
                  (rule === finding.rule || !known.has(`${rule} ${path.join()}`)),
              );
              expect([finding.message, against.map(({ message }) => message)]).toEqual([finding.message, []]);
            }
        }),
        { numRuns: 400 },
      );
      expect(seen).toBeGreaterThan(400);
    },
    PATIENCE_MS,
  );

  it('aan het einde van de kalender: geen dag die niemand kan instellen', () => {
    const end = '2035-12-31' as IsoDate;
    const days: Days = {
      type: 'europees-openbaar',
      notice: epochDay('2018-01-08' as IsoDate),
      questions: 5,
      note: 3,
      close: 8,
      hour: '15:00',
      final: 3,
      start: 3,
      kind: 'diensten',
      amount: '9000000.00',
      urgent: 'nee',
    };
    readOnce(days);
    const notices = Array.from({ length: 40 }, (_, later) => epochDay('2035-11-10' as IsoDate) + later);
    const findings = notices.flatMap((notice) => read(days, planningOf({ ...days, notice })).findings);
    const past = findings.flatMap((one) => advised(one).flatMap(([, day]) => (day > end ? [one.message] : [])));
    expect(past).toEqual([]);
    expect(
      findings.filter(({ message }) => message.includes('Begin eerder: een latere dag kan niet')).length,
    ).toBeGreaterThan(40);
  });

  it(
    'van een geweigerde verplaatsing: geen vrije dag, niet eerder wie later vroeg, en wat hij noemt, mag',
    () => {
      let seen = 0;
      fc.assert(
        fc.property(
          DAYS,
          fc.constantFrom('submission-close', 'clarification-note', 'award-final', 'bid-opening'),
          fc.integer({ min: -20, max: 20 }),
          (days, milestone, by) => {
            const planned = read(days, planningOf(days));
            const old = planned.milestones.find(({ id }) => id === milestone);
            if (old === undefined || by === 0) return;
            const wish = addDays(old.lastDay, by);
            const { definition, type } = planned;
            const ask = (to: string) =>
              changePlan({
                definition,
                type,
                of: { kind: 'tender' },
                facts: NO_FACTS,
                change: { kind: 'move', milestone, to, now: (days.notice - 1) * 86_400_000 },
              });
            const answer = ask(wish);
            const allowed = answer.kind === 'refused' ? answer.refusal.values?.['allowed'] : undefined;
            if (allowed === undefined || answer.kind !== 'refused' || answer.refusal.rule === 'term-of-law') return;
            seen += 1;
            expect([wish, allowed, isFree(allowed as IsoDate)]).toEqual([wish, allowed, false]);
            if (by > 0) expect(allowed > old.lastDay).toBe(true);
            if (allowed !== old.lastDay) expect(ask(allowed).kind).toBe('planned');
          },
        ),
        { numRuns: 150 },
      );
      expect(seen).toBeGreaterThan(10);
    },
    PATIENCE_MS,
  );
});

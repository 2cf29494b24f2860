import { describe, expect, it } from 'vitest';
import { ACT_NAMES, specOf, type ActName } from '../../../domain/acts/acts.ts';
import { readScenario } from '../../../files/scenario/read-scenario.ts';
import { procedureType } from '../../../procedures/procedure-types.ts';
import { writtenFields, type WrittenField } from '../../acts-as-written.ts';
import { example } from '../../examples.ts';

const { type } = example('utrecht-2018');
const OP = '2018-05-16 11:00';
const AT = Date.parse('2018-05-16T11:00:00+02:00');

const keyOf = ({ field }: WrittenField): string => field.scriptWord ?? field.word;
const valueIn = ({ field, text }: WrittenField): string => (field.kind === 'year' ? text : JSON.stringify(text));

/** A script of one act with these fields, and what else stands in its line. */
function read(name: ActName, fields: readonly WrittenField[], more = '', kind = type) {
  const written = fields.map((one) => `, ${keyOf(one)}: ${valueIn(one)}`).join('');
  const line = `{ handeling: ${specOf(name).word}, op: ${OP}${written}${more} }`;
  const { scenario, findings } = readScenario(`handelingen:\n  - ${line}\n`, kind);
  return { act: scenario?.acts[0], findings };
}

const meaningOf = (fields: readonly WrittenField[]) => Object.fromEntries(fields.map(({ own, value }) => [own, value]));
const mayBeSilent = ({ field: { optional, now, usually } }: WrittenField): boolean =>
  optional === true || now === true || usually !== undefined;

/** What an act is about when nobody says it, by what that means. */
const USUAL: Readonly<Record<string, string>> = {
  'on-application': 'subsidy-decision',
  applies: 'subsidy-application',
};

describe.each(ACT_NAMES)('de handeling %s in een script', (name) => {
  const fields = writtenFields(name);

  it('met alles erin, door wie en in welke zaak', () => {
    const { act, findings } = read(name, fields, ', door: Iris, zaak: perceel-1');
    expect(findings).toEqual([]);
    const expected = { kind: 'act', name, at: AT, by: 'Iris', part: 'perceel-1', second: null };
    expect(act).toEqual({ ...expected, fields: meaningOf(fields) });
  });

  it('met een tweede persoon, als er twee nodig kunnen zijn en anders niet', () => {
    const { act, findings } = read(name, fields, ', tweede: Noor');
    if (specOf(name).people === undefined) expect(findings.map((one) => one.message)).toHaveLength(1);
    else expect(act).toMatchObject({ second: 'Noor' });
  });

  it('zonder wat er niet in hoeft', () => {
    const needed = fields.filter((one) => !mayBeSilent(one));
    const { act, findings } = read(name, needed);
    expect(findings).toEqual([]);
    const meant = fields.flatMap(({ own, field }) =>
      field.now === true ? [[own, AT]] : field.usually === undefined ? [] : [[own, USUAL[field.usually] ?? '']],
    );
    expect(act).toMatchObject({ fields: { ...meaningOf(needed), ...Object.fromEntries(meant) } });
  });

  it.each(fields.filter((one) => !mayBeSilent(one)).map((one) => [keyOf(one), one] as const))(
    'zonder %s is zij niet compleet',
    (key, left) => {
      const choices = Object.keys(left.field.choices ?? {});
      const { findings } = read(
        name,
        fields.filter((one) => one !== left),
      );
      const rest = choices.length === 0 ? 'Zet het erbij.' : `Kies uit: ${choices.join(', ')}.`;
      expect(findings).toMatchObject([{ rule: 'missing-key', line: 2, message: `${key} ontbreekt. ${rest}` }]);
    },
  );
});

describe('wat een veld gewoonlijk betekent', () => {
  it('is er alleen in een procedure die zo’n moment heeft', () => {
    const european = procedureType('europees-openbaar');
    if (european === null) throw new Error('no such type');
    const fields = writtenFields('noticeOfDefault').filter((one) => one.field.usually === undefined);
    const has = european.milestones.some((one) => one.traits.includes('on-application'));
    expect(has).toBe(false);
    expect(read('noticeOfDefault', fields, '', european).findings).toMatchObject([
      { message: 'mijlpaal ontbreekt. Zet het erbij.' },
    ]);
  });

  it('een dag zonder tijd is in een veld het midden van die dag', () => {
    const received = writtenFields('noticeOfDefault').map((one) =>
      one.field.kind === 'instant' ? { ...one, text: '2018-05-14' } : one,
    );
    expect(read('noticeOfDefault', received).act).toMatchObject({
      fields: { receivedAt: Date.parse('2018-05-14T12:00:00+02:00') },
    });
  });
});

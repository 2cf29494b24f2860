import { describe, expect, it } from 'vitest';
import { notify } from '../../../../activities/notify.ts';
import { tellLate } from '../../../../activities/tell-late.ts';
import { loadDefinition } from '../../../../activities/definition.ts';
import { definitionOf } from '../../../../client/usecases/definition-of.ts';
import { findCase } from '../../../../client/usecases/find.ts';
import { keepDefinition } from '../../../../client/usecases/keep-definition.ts';
import { listPeople } from '../../../../client/usecases/office/list-people.ts';
import { perform, type OfficeWish } from '../../../../client/usecases/office/perform.ts';
import { peopleKnown } from '../../../../client/usecases/people-known.ts';
import { rightsIn } from '../../../../client/usecases/rights-in.ts';
import { isOnePerson } from '../../../../client/usecases/travelling.ts';
import type { OfficeActName } from '../../../../domain/office/office-acts.ts';
import { localOf } from '../../../../domain/law/clock.ts';
import { readDefinitionText } from '../../../../store/definitions.ts';
import { readEvents } from '../../../../store/events.ts';
import { mailSince } from '../../../../store/outbox.ts';
import { lateNotices, noticesToTell } from '../../../../store/notices.ts';
import { stepsOf } from '../../../../store/work.ts';
import { MockActivityEnvironment } from '@temporalio/testing';
import { depsOn } from '../../../activities/effects/deps.ts';
import { NOW } from '../../../domain/acts/builders.ts';
import { emptyCaseFile } from '../../../store/case-file.ts';
import { openTender } from '../desk.ts';

const db = emptyCaseFile();
const TODAY = localOf(NOW).day;
const KARIN = { name: 'Karin Smit', mail: 'k.smit@utrecht.example' };
const [NOOR, RAVI, IRIS, SAM] = ['Noor de Wit', 'Ravi Jansen', 'Iris Prins', 'Sam Bakker'];
const reason = 'ziek';

const openedBy = async () => {
  const found = await openTender(db());
  const { reference } = found.stored.name;
  const does = (name: OfficeActName, fields: OfficeWish['fields'], by = NOOR ?? '') =>
    perform({ db: db() }, { name, reference, fields: { reason, ...fields }, by, at: NOW });
  const now = async () => {
    const again = await findCase({ db: db() }, reference);
    if (again === null) throw new Error('the case went away');
    return again;
  };
  const roles = async (by: string) => (await rightsIn({ db: db() }, await now(), by)).roles;
  return { found, reference, does, now, roles };
};

describe('wie een ander vervangt', () => {
  it('heeft meteen haar rollen, in de commandoregel en bij de worker; wie weggaat heeft er geen', async () => {
    const { does, roles, reference, found } = await openedBy();
    const answer = await does('replacePerson', { person: IRIS, ...KARIN });
    expect(answer).toEqual({ kind: 'done', told: { left: IRIS, name: KARIN.name, roles: 'jurist' } });
    expect(await roles(KARIN.name)).toEqual(['lawyer']);
    expect(await roles(IRIS ?? '')).toEqual([]);
    const { definition } = await loadDefinition(depsOn(db()), reference, found.stored.hash);
    expect(definition.roles.lawyer).toEqual([KARIN]);
  });

  it('neemt haar plaats in: wie eerst leidde, wordt opgevolgd door wie in haar plaats kwam', async () => {
    const { does, now } = await openedBy();
    await does('replacePerson', { person: NOOR, ...KARIN });
    const { definition } = await definitionOf({ db: db() }, (await now()).stored);
    expect(definition.roles.procedureLead.map(({ name }) => name)).toEqual([KARIN.name, RAVI]);
  });

  it('staat met de dag en de reden in het dossier; wat de ander deed, houdt haar naam', async () => {
    const { does, reference } = await openedBy();
    await does('replacePerson', { person: IRIS, ...KARIN, since: TODAY });
    expect((await readEvents(db(), reference)).at(-1)).toMatchObject({
      by: ['n.dewit@utrecht.example'],
      fact: {
        kind: 'people-changed',
        roles: ['lawyer'],
        left: 'i.prins@utrecht.example',
        came: KARIN.mail,
        since: TODAY,
        reason,
      },
    });
    const { fact } = await db()
      .selectFrom('events')
      .select('fact')
      .where('reference', '=', reference)
      .where('kind', '=', 'people-changed')
      .executeTakeFirstOrThrow();
    expect(JSON.stringify(fact)).not.toContain('smit');
  });

  it('heeft het werk en de datums van die rol, en staat in de lijst van wie er zijn', async () => {
    const { does, reference } = await openedBy();
    const steps = async (mail: string) =>
      (await stepsOf(db(), { identity: mail, everywhere: [] }, 100)).filter(
        (one) => one.milestone.reference === reference,
      );
    const before = await steps('n.dewit@utrecht.example');
    await does('replacePerson', { person: NOOR, ...KARIN });
    expect(before.length).toBeGreaterThan(0);
    expect(await steps(KARIN.mail)).toEqual(before);
    expect(await steps('n.dewit@utrecht.example')).toEqual([]);
    expect((await peopleKnown({ db: db() })).some(({ mail }) => mail === KARIN.mail)).toBe(true);
  });

  it('blijft vervangen als dezelfde definitie nog eens wordt vastgelegd', async () => {
    const { does, reference, found } = await openedBy();
    await does('replacePerson', { person: NOOR, ...KARIN });
    const { hash } = found.stored;
    const text = (await readDefinitionText(db(), reference, hash)) ?? '';
    await keepDefinition({ db: db() }, { reference, hash, text, now: NOW });
    const steps = await stepsOf(db(), { identity: 'n.dewit@utrecht.example', everywhere: [] }, 100);
    expect(steps.filter((one) => one.milestone.reference === reference)).toEqual([]);
  });

  it('onder een ander adres blijft zij één persoon: zij keurt haar eigen werk niet goed', async () => {
    const { does, now, roles } = await openedBy();
    await does('replacePerson', { person: IRIS, name: 'Iris Prins', mail: 'iris@utrecht.example' });
    const { stored } = await now();
    expect(await isOnePerson({ db: db() }, stored, 'i.prins@utrecht.example', 'iris@utrecht.example')).toBe(true);
    expect(await roles('iris@utrecht.example')).toEqual(['lawyer']);
  });

  it('kan één rol zijn: in de andere blijft wie er was', async () => {
    const { does, roles } = await openedBy();
    await does('addPerson', { name: IRIS, mail: 'i.prins@utrecht.example', role: 'procurementOfficer' });
    await does('replacePerson', { person: IRIS, role: 'procurementOfficer', ...KARIN });
    expect([await roles(IRIS ?? ''), await roles(KARIN.name)]).toEqual([['lawyer'], ['procurementOfficer']]);
  });
});

describe('wie gaat en wie komt', () => {
  it('horen het allebei, en wie leidt ook, in de eerste ronde van de mail; ieder eenmaal', async () => {
    const { does, reference } = await openedBy();
    await does('replacePerson', { person: IRIS, ...KARIN });
    expect(await lateNotices(db())).toEqual([]);
    const round = () => new MockActivityEnvironment().run(() => tellLate(depsOn(db())));
    await round();
    await round();
    const mails = (await mailSince(db(), 0)).filter((one) => one.reference === reference);
    expect(mails.map(({ address, subject }) => [address, subject.split(' · ')[0]]).sort()).toEqual([
      ['i.prins@utrecht.example', 'U bent geen jurist meer'],
      [KARIN.mail, 'U bent jurist'],
      ['n.dewit@utrecht.example', 'Andere jurist'],
      ['r.jansen@utrecht.example', 'Andere jurist'],
    ]);
    for (const { text } of mails) expect(text).toContain('Reden: ziek. Vastgelegd door Noor de Wit.');
    expect(mails.find(({ address }) => address === KARIN.mail)?.text).toContain('in de plaats van Iris Prins');
    expect((await noticesToTell(db())).filter((one) => one.case.reference === reference)).toEqual([]);
  });

  it('krijgt daarna de berichten van haar rol', async () => {
    const { does, reference, found } = await openedBy();
    await does('replacePerson', { person: NOOR, ...KARIN });
    const event = (await readEvents(db(), reference)).at(-1)?.key ?? '';
    const about = { kind: 'suspended', case: found.stored.name, hash: found.stored.hash, at: NOW } as const;
    await new MockActivityEnvironment().run(() => notify(depsOn(db()), { ...about, key: `${reference}/x`, event }));
    const heard = (await mailSince(db(), 0)).filter((one) => one.reference === reference).map(({ address }) => address);
    expect(heard).toContain(KARIN.mail);
    expect(heard).not.toContain('n.dewit@utrecht.example');
  });

  it('staan in de lijst met sinds wanneer en tot wanneer', async () => {
    const { does, now } = await openedBy();
    await does('replacePerson', { person: IRIS, ...KARIN });
    const people = await listPeople({ db: db() }, await now(), NOOR ?? '');
    expect(people).toContainEqual({ role: 'lawyer', ...KARIN, from: TODAY, until: null });
    expect(people).toContainEqual({
      role: 'lawyer',
      name: IRIS,
      mail: 'i.prins@utrecht.example',
      from: null,
      until: TODAY,
    });
  });
});

describe('niet vastgelegd wordt', () => {
  it.each<[string, OfficeActName, OfficeWish['fields'], string, string | undefined]>([
    ['wie er niet is', 'replacePerson', { person: 'Bob', ...KARIN }, 'person-without-role', NOOR],
    [
      'wie deze rol niet heeft',
      'removePerson',
      { person: IRIS, role: 'procurementOfficer' },
      'person-without-role',
      NOOR,
    ],
    [
      'wie de rol al heeft',
      'addPerson',
      { name: RAVI, mail: 'r.jansen@utrecht.example', role: 'procedureLead' },
      'person-has-role',
      NOOR,
    ],
    ['dat er geen jurist meer is', 'removePerson', { person: IRIS }, 'last-of-role', NOOR],
    [
      'een adres dat van een ander is',
      'addPerson',
      { name: 'Karin', mail: 'i.prins@utrecht.example', role: 'evaluator' },
      'person-other-name',
      NOOR,
    ],
    ['een dag die nog komt', 'removePerson', { person: RAVI, since: '2099-01-01' }, 'people-later-day', NOOR],
    ['wat een jurist vraagt', 'replacePerson', { person: SAM, ...KARIN }, 'not-your-act', IRIS],
  ])('%s', async (_what, act, fields, rule, by) => {
    const { does } = await openedBy();
    expect(await does(act, fields, by)).toMatchObject({ kind: 'refused', refusal: { rule } });
  });

  it('dat één persoon overblijft voor wat twee moeten doen', async () => {
    const { does } = await openedBy();
    await does('replacePerson', { person: IRIS, name: NOOR, mail: 'n.dewit@utrecht.example' });
    await does('removePerson', { person: RAVI });
    const answer = await does('replacePerson', { person: SAM, name: NOOR, mail: 'n.dewit@utrecht.example' });
    expect(answer).toMatchObject({ kind: 'refused', refusal: { rule: 'one-person-left' } });
  });

  it('wie leidt mag weg zolang een ander leidt; de laatste niet', async () => {
    const { does, roles } = await openedBy();
    expect(await does('removePerson', { person: RAVI })).toMatchObject({ kind: 'done' });
    expect(await roles(RAVI ?? '')).toEqual([]);
    expect(await does('removePerson', { person: NOOR })).toMatchObject({ refusal: { rule: 'last-of-role' } });
  });
});

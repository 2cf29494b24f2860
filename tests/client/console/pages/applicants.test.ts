import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { keepDefinition } from '../../../../client/usecases/keep-definition.ts';
import { procedureName } from '../../../../contracts/names.ts';
import type { AccessRole } from '../../../../domain/rights/role.ts';
import { recordEvents } from '../../../../store/record.ts';
import { milestoneOf, NOW } from '../../../domain/acts/builders.ts';
import { exampleText } from '../../../examples.ts';
import { emptyCaseFile, eventOf, openedWith, snapshotOf } from '../../../store/case-file.ts';
import { consoleOn, loggedIn, WITH_PROVIDER } from '../console-on.ts';

const db = emptyCaseFile();
const REFERENCE = 'RONDE-2017';
const DECISION = 'subsidy-decision@zorg-bv';

beforeAll(async () => {
  const text = exampleText('subsidieronde-2017').replace(/^kenmerk: .*$/m, `kenmerk: ${REFERENCE}`);
  const hash = createHash('sha256').update(text).digest('hex');
  await keepDefinition({ db: db() }, { reference: REFERENCE, hash, text, now: NOW });
  const told = { roles: ['procedureLead'], remindWorkdays: [] } as const;
  await openedWith(
    db(),
    [
      milestoneOf('subsidy-application', { state: 'open', traits: ['applies', 'takes-applicants'] }),
      milestoneOf(DECISION, { party: 'zorg-bv', told, owner: 'ours', reportable: true }),
    ],
    {
      name: procedureName(REFERENCE),
      hash,
      procedureType: 'subsidieronde',
      state: snapshotOf({ waitingFor: DECISION }),
    },
  );
  const fact = { kind: 'milestone-reached', milestone: DECISION, version: 1 } as const;
  await recordEvents(db(), {
    reference: REFERENCE,
    events: [eventOf(REFERENCE, 1, fact)],
    state: snapshotOf({ waitingFor: DECISION }),
  });
});

async function pagesOf(role: AccessRole): Promise<string> {
  const { app } = consoleOn(db(), undefined, WITH_PROVIDER);
  const browser = await loggedIn(app, db(), { name: `Iemand ${role}`, mail: null, roles: [role] });
  const at = `/procedures/${REFERENCE}`;
  const paths = [at, `${at}/dossier`, `${at}/planning`, `${at}/planning.ics`, '/procedures', '/procedures.csv'];
  const texts = await Promise.all(paths.map(async (path) => (await browser.get(path)).text()));
  return texts.join('\n').replaceAll('\r\n ', '').toLowerCase();
}

describe('namen van aanvragers in een ronde', () => {
  it.each(['auditor', 'facilitator', 'evaluator', 'notary', 'administrator'] as const)(
    'kent %s niet zolang de ronde loopt: zij leest een nummer',
    async (role) => {
      const all = await pagesOf(role);
      expect(all).not.toMatch(/zorg[ -]bv/);
      expect(all).toMatch(/aanvrager[ -]1/);
    },
  );

  it.each(['procedureLead', 'procurementOfficer', 'lawyer'] as const)(
    'kent %s wel: zij legt aanvragen en besluiten vast',
    async (role) => {
      const all = await pagesOf(role);
      expect(all).toMatch(/zorg[ -]bv/);
      expect(all).not.toMatch(/aanvrager[ -]1/);
    },
  );

  it('staan in geen lijst, ook niet voor wie hen kent', async () => {
    const { app } = consoleOn(db(), undefined, WITH_PROVIDER);
    const browser = await loggedIn(app, db(), { name: 'Noor', mail: null, roles: ['procedureLead'] });
    const list = (await (await browser.get('/procedures.csv')).text()).toLowerCase();
    expect(list).toContain('subsidiebesluit');
    expect(list).not.toMatch(/zorg[ -]bv/);
  });
});

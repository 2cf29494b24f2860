import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { keepDefinition } from '../../../../client/usecases/keep-definition.ts';
import { procedureName } from '../../../../contracts/names.ts';
import type { AccessRole } from '../../../../domain/rights/role.ts';
import { caseWith, NOW } from '../../../domain/acts/builders.ts';
import { exampleText } from '../../../examples.ts';
import { emptyCaseFile, openedWith, snapshotOf } from '../../../store/case-file.ts';
import type { Browser } from '../browser.ts';
import { browserOf, consoleOn, hiddenIn, loggedIn, WITH_PROVIDER } from '../console-on.ts';

const db = emptyCaseFile();
const [NOOR, ELSE] = ['n.dewit@utrecht.example', 'a.nders@utrecht.example'];
/** One that names Noor, one that does not, and one that is not announced yet and does not either. */
const CASES = ['Z-2030-1', 'Z-2030-2', 'Z-2030-3'] as const;
const [HERS, OTHERS, SECRET] = CASES;

beforeAll(async () => {
  const announced = (state: 'open' | 'done') =>
    caseWith('contract-notice', { state, traits: ['announces'] }).milestones;
  const put = async (reference: string, mail: string, state: 'open' | 'done') => {
    const text = exampleText('utrecht-2018').replace(/^kenmerk: .*$/m, `kenmerk: ${reference}`);
    const whole = text.replaceAll(NOOR, mail);
    const hash = createHash('sha256').update(whole).digest('hex');
    await keepDefinition({ db: db() }, { reference, hash, text: whole, now: NOW });
    const rest = { hash, subject: `Onderwerp van ${reference}`, state: snapshotOf() };
    await openedWith(db(), announced(state), { name: procedureName(reference), ...rest });
  };
  await put(HERS, NOOR, 'done');
  await put(OTHERS, ELSE, 'done');
  await put(SECRET, ELSE, 'open');
});

const visitor = (mail: string | null, ...roles: readonly AccessRole[]): Promise<Browser> => {
  const { app } = consoleOn(db(), undefined, WITH_PROVIDER);
  return loggedIn(app, db(), { name: `${mail} ${roles.join(' ')}`, mail, roles });
};

/** What somebody is told of which cases there are: in the list and its choices, and as what she may have meant. */
async function told(browser: Browser): Promise<readonly string[]> {
  const list = await (await browser.get('/procedures')).text();
  const found = await (await browser.get('/procedures?zoek=Z-2030')).text();
  const mistyped = await browser.get('/procedures/Z-2030-');
  expect(mistyped.status).toBe(404);
  const begin = hiddenIn(await (await browser.get('/nieuw')).text());
  const wish = { kopie: 'Z-2030-', kenmerk: 'NIEUW-1', 'kopie-begin': '2031-02-03' };
  const copied = await (await browser.post('/nieuw/kopie', { ...begin, ...wish })).text();
  const all = [list, found, await mistyped.text(), copied];
  const inAny = CASES.filter((one) => all.some((page) => page.includes(one)));
  expect(CASES.filter((one) => list.includes(one))).toEqual(inAny);
  for (const one of inAny) expect((await browser.get(`/procedures/${one}`)).status).toBe(200);
  expect(list).toContain(
    inAny.length === 0 ? 'Geen zaken gevonden' : `${inAny.length} ${inAny.length === 1 ? 'zaak' : 'zaken'}.`,
  );
  // Phases and types are those of her cases; whose turn it is can be asked of any.
  const ofCases = list.slice(list.indexOf('name="fase"'), list.indexOf('name="wacht"'));
  expect(/<option value="[^"]+">/.test(ofCases)).toBe(inAny.length > 0);
  return inAny;
}

describe('van welke zaken de console de naam noemt', () => {
  it('van die waarin iemand een rol heeft, en van geen andere', async () => {
    expect(await told(await visitor(NOOR))).toEqual([HERS]);
    expect(await told(await visitor(ELSE.toUpperCase()))).toEqual([OTHERS, SECRET]);
  });

  it('van geen, aan wie nergens een rol heeft of geen adres dat bekend is', async () => {
    expect(await told(await visitor('x@elders.example'))).toEqual([]);
    expect(await told(await visitor(null))).toEqual([]);
  });

  it('van alle, aan wie haar organisatie een rol geeft; aan een notaris van wat is aangekondigd', async () => {
    expect(await told(await visitor(null, 'auditor'))).toEqual(CASES);
    expect(await told(await visitor(null, 'administrator'))).toEqual(CASES);
    expect(await told(await visitor(null, 'notary'))).toEqual([HERS, OTHERS]);
  });

  it('van alle, op een proefopstelling', async () => {
    expect(await told(await browserOf(consoleOn(db()).app, NOOR))).toEqual(CASES);
  });
});

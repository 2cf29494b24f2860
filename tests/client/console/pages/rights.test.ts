import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Provider } from '../../../../client/login/provider.ts';
import { beginSession } from '../../../../client/usecases/session.ts';
import { procedureName } from '../../../../contracts/names.ts';
import { ACT_NAMES, specOf } from '../../../../domain/acts/acts.ts';
import { OFFICE_ACT_NAMES, officeSpecOf } from '../../../../domain/office/office-acts.ts';
import { mayAct } from '../../../../domain/rights/may-act.ts';
import { mayDo } from '../../../../domain/rights/may-do.ts';
import { maySee } from '../../../../domain/rights/may-see.ts';
import { PHASE_GROUPS, type PhaseGroup } from '../../../../domain/rights/phase-group.ts';
import { ACCESS_ROLES, type AccessRole } from '../../../../domain/rights/role.ts';
import type { SeenKind } from '../../../../domain/rights/seen.ts';
import { handIn } from '../../../../client/usecases/receive.ts';
import { receiveBid } from '../../../../client/usecases/office/receive-bid.ts';
import type { IsoDate } from '../../../../domain/law/iso-date.ts';
import { keepDefinition } from '../../../../client/usecases/keep-definition.ts';
import { fixRankings } from '../../../../store/rankings.ts';
import { putYearPrices } from '../../../../store/price-years.ts';
import { recordEvents } from '../../../../store/record.ts';
import { partiesOf } from '../../../../store/parties.ts';
import { putLetters } from '../../../../store/put-letters.ts';
import { putOpening } from '../../../../store/openings.ts';
import { putText } from '../../../../store/texts.ts';
import { and, caseOf, caseWith, milestoneOf, NOW } from '../../../domain/acts/builders.ts';
import { exampleText } from '../../../examples.ts';
import { emptyCaseFile, eventOf, openedWith, snapshotOf } from '../../../store/case-file.ts';
import { deskWith, fileOf, senderOf, testVault } from '../../usecases/office/vault-desk.ts';
import { Browser } from '../browser.ts';
import { consoleOn, HERE } from '../console-on.ts';
import { utrechtRankings } from './assessment-rows.ts';

const db = emptyCaseFile();
const { vault } = testVault();
const ISSUER = 'https://idp.example';
/** What stands in every case, and what it is. */
const SECRETS: readonly (readonly [what: SeenKind, text: string])[] = [
  ['ranking', 'GEHEIMBOD'],
  ['prices', 'GEHEIMPRODUCT'],
  ['record', 'GEHEIMREDEN'],
  ['receipt-count', 'Inschrijvingen: 7'],
  ['planning', 'Opening'],
  ['questions', 'GEHEIMVRAAG'],
  ['parties', 'GEHEIMVRAGER'],
  ['bidder-names', 'GEHEIMINSCHRIJVER'],
  ['quality-files', 'GEHEIMPLAN'],
  ['letters', 'GEHEIMBRIEF'],
];

const opened = caseWith('bid-opening', { state: 'done' });
const ranked = and(opened, { awards: [{ award: 'samen', outcome: { tie: ['GEHEIMBOD', 'ander'] } }] });
const decided = caseWith('award-decision', { state: 'done' }, ranked);
const started = and(decided, {
  milestones: [...decided.milestones, milestoneOf('service-start', { state: 'passed', owner: 'effect' })],
});
const STATES: Readonly<Record<PhaseGroup, ReturnType<typeof caseOf>>> = {
  preparation: caseWith('contract-notice', { state: 'open' }),
  market: caseOf(),
  grading: opened,
  ranked,
  decided,
  performance: started,
  ended: and(started, { outcome: 'completed' }),
};

const award = utrechtRankings()[0]?.award ?? '';

/** Each case by how far it is. */
const references = new Map<PhaseGroup, string>();

beforeAll(async () => {
  for (const group of PHASE_GROUPS) {
    const reference = `VER-${group}`;
    const text = exampleText('utrecht-2018').replace(/^kenmerk: .*$/m, `kenmerk: ${reference}`);
    const hash = createHash('sha256').update(text).digest('hex');
    await keepDefinition({ db: db() }, { reference, hash, text, now: NOW });
    const { milestones, outcome, own } = STATES[group];
    const counted = { ...own, counts: { questions: 0, requests: 0, bids: 7 } } as typeof own;
    const state = snapshotOf({ outcome, own: counted });
    await openedWith(db(), milestones, { name: procedureName(reference), hash, state });
    const reason = await putText(db(), reference, 'GEHEIMREDEN');
    const fact = { kind: 'terminated', reason } as never;
    await recordEvents(db(), { reference, events: [eventOf(reference, 1, fact)], state });
    await putYearPrices(db(), reference, [{ year: 2019, product: 'GEHEIMPRODUCT', cents: 100n }] as never);
    await fixRankings(db(), reference, 'proef', utrechtRankings);
    await onFile(reference);
    references.set(group, reference);
  }
});

/** Puts a question, an opened bid with its file and a letter in a case. */
async function onFile(reference: string): Promise<void> {
  const desk = deskWith(db(), vault);
  const asked = { reference, kind: 'question', party: 'GEHEIMVRAGER', lot: null, uploadId: null, at: NOW } as const;
  await handIn(desk, { ...asked, content: 'GEHEIMVRAAG' });
  const files = [fileOf('quality', 'plan.txt', 'GEHEIMPLAN')];
  await receiveBid(desk, senderOf(reference, { party: 'GEHEIMINSCHRIJVER', mail: null }), files);
  const opening = {
    envelope: 'quality',
    no: 1,
    bids: [1],
    calledAt: NOW,
    openedAt: NOW,
    record: 'x',
    recordBytes: 1,
  } as const;
  await putOpening(db(), reference, { ...opening, first: 'p:een', second: 'p:ander' });
  const [party] = await partiesOf(db(), reference);
  const told = {
    subject: 'Brief',
    datedOn: '2018-05-16' as IsoDate,
    template: 'proef',
    sha256: 'x',
    madeAt: NOW,
    madeBy: 'p:een',
  };
  const to = {
    no: 1,
    kind: 'delay',
    anew: null,
    milestone: null,
    party: party?.id ?? '',
    addressee: 'Iemand',
    address: null,
  } as const;
  const parts = [{ part: 'text' as const, content: Buffer.from('GEHEIMBRIEF'), sha256: 'x' }];
  await putLetters(db(), [{ reference, ...to, ...told, parts }]);
}

/** Somebody whom no definition names, with a role that her organisation gives. */
async function visitorIn(role: AccessRole | null) {
  const { app } = consoleOn(db(), undefined, {
    file: { db: db(), vault },
    isPrivate: false,
    logIn: { kind: 'provider', provider: { issuer: ISSUER } as Provider, consoleUrl: null },
  });
  const roles = role === null ? [] : [role];
  const person = { issuer: ISSUER, subject: `sub-${role}`, name: 'Iemand', mail: null, roles };
  const browser = new Browser(app, HERE);
  browser.cookies.set('tenderklok-4100', await beginSession({ db: db() }, person));
  const paths = [...new Set(app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path))];
  return { browser, paths: paths.filter((path) => path.includes(':kenmerk')) };
}

const filled = (path: string, reference: string): string =>
  path
    .replace(':kenmerk', reference)
    .replace(':handeling', 'schors')
    .replace(':deel', 'kwaliteit')
    .replace(':vorm', path.includes('brieven') ? 'txt' : 'docx')
    .replace(/:\w+/g, '1');

describe.each([...ACCESS_ROLES, null])('wie in de console %s is', (role) => {
  const own = role === null ? [] : [role];

  it.each(PHASE_GROUPS)('ziet in de fase %s op elk adres wat zij mag zien, en niets anders', async (group) => {
    const { browser, paths } = await visitorIn(role);
    const reference = references.get(group) ?? '';
    const pages: string[] = [];
    for (const path of [...paths.map((one) => filled(one, reference)), `/procedures/${reference}/dossier?woord=GEHEIM`])
      pages.push(await (await browser.get(path)).text());
    const all = pages.join('\n');
    expect(paths.length).toBeGreaterThanOrEqual(6);
    for (const [what, text] of SECRETS) {
      const sees = maySee(own, group, what) === null && maySee(own, group, 'planning') === null;
      // Of what is ranked there is nothing before it is.
      const is = what !== 'ranking' || PHASE_GROUPS.indexOf(group) >= PHASE_GROUPS.indexOf('ranked');
      expect([what, all.includes(text)]).toEqual([what, sees && is]);
    }
  });

  it.each(PHASE_GROUPS)('krijgt in de fase %s aangeboden wat zij mag doen, en niets anders', async (group) => {
    const { browser } = await visitorIn(role);
    const reference = references.get(group) ?? '';
    const page = await (await browser.get(`/procedures/${reference}`)).text();
    for (const name of ACT_NAMES.filter((one) => one !== 'scoreBids')) {
      const path = `/procedures/${reference}/doen/${encodeURIComponent(specOf(name).word)}`;
      const may = mayAct(own, group, name) === null;
      if (!may) expect([name, page.includes(`href="${path}"`)]).toEqual([name, false]);
    }
    const suspend = await browser.get(`/procedures/${reference}/doen/schors`);
    const may = mayAct(own, group, 'suspend') === null;
    expect(suspend.status).toBe(may ? 200 : 403);
    expect((await suspend.text()).includes('name="stap"')).toBe(may);
  });

  it.each(PHASE_GROUPS)(
    'krijgt in de fase %s van het dossier elk formulier en elke inleesbladzijde die zij mag, en geen andere',
    async (group) => {
      const { browser } = await visitorIn(role);
      const at = `/procedures/${references.get(group) ?? ''}`;
      const sees = maySee(own, group, 'planning') === null;
      // The opening has a page of its own.
      for (const name of OFFICE_ACT_NAMES.filter((one) => one !== 'openBids')) {
        const { word, file } = officeSpecOf(name);
        const answer = await browser.get(
          `${at}/${file === true ? 'inlezen' : 'vastleggen'}/${encodeURIComponent(word)}`,
        );
        const may = sees && mayDo(own, group, name) === null;
        expect([name, answer.status]).toEqual([name, may ? 200 : 403]);
        expect([name, (await answer.text()).includes('bewijs-van-pagina')]).toEqual([name, may]);
      }
    },
  );

  it.each(PHASE_GROUPS)('ziet in de fase %s van de beoordeling wat zij mag zien, en niets anders', async (group) => {
    const { browser } = await visitorIn(role);
    const at = `/procedures/${references.get(group) ?? ''}`;
    const may = (...all: readonly SeenKind[]) => all.every((what) => maySee(own, group, what) === null);
    const answers = await Promise.all(
      [`${at}/rangorde`, `${at}/rangorde/${award}`, `${at}/beoordeling`].map((path) => browser.get(path)),
    );
    expect(answers.map(({ status }) => status)).toEqual([
      may('planning', 'ranking') ? 200 : 403,
      may('planning', 'ranking', 'grades', 'prices') ? 200 : 403,
      may('planning') && mayAct(own, group, 'scoreBids') === null ? 200 : 403,
    ]);
    const page = (await answers[0]?.text()) ?? '';
    expect(page.includes('Plaatsen en punten')).toBe(may('planning', 'ranking'));
    expect(page.includes('Hoe elke score is berekend')).toBe(may('planning', 'ranking', 'grades', 'prices'));
  });
});

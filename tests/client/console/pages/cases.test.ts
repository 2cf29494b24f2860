import { beforeAll, describe, expect, it } from 'vitest';
import { xlsxTable } from '../../../../files/tables/xlsx-table.ts';
import { procedureName } from '../../../../contracts/names.ts';
import type { AccessRole } from '../../../../domain/rights/role.ts';
import { milestoneOf } from '../../../domain/acts/builders.ts';
import type { CaseSnapshot } from '../../../../contracts/case-event.ts';
import type { IsoDate } from '../../../../domain/law/iso-date.ts';
import { recordEvents } from '../../../../store/record.ts';
import { emptyCaseFile, eventOf, openedWith, snapshotOf } from '../../../store/case-file.ts';
import { openTender } from '../../usecases/desk.ts';
import { browserOf, consoleOn, loggedIn, WITH_PROVIDER } from '../console-on.ts';

const db = emptyCaseFile();
const FORMULA = '=HYPERLINK("https://kwaad.example")';
/** A case that names Noor, one that names nobody and is public, one of which nothing is public yet. */
let hers: string;
const [STRANGE, QUIET] = ['VREEMD-1', 'STIL-1'];
beforeAll(async () => {
  hers = (await openTender(db())).stored.name.reference;
  await openedWith(db(), [milestoneOf('contract-notice', { state: 'done', traits: ['announces'] })], {
    name: procedureName(STRANGE),
    subject: FORMULA,
  });
  await openedWith(db(), [milestoneOf('contract-notice', { state: 'open', traits: ['announces'] })], {
    name: procedureName(QUIET),
  });
});

const listOf = async (path: string) => (await (await browserOf(consoleOn(db()).app, 'Noor de Wit')).get(path)).text();

describe('de lijst om mee te nemen', () => {
  it('is als CSV dezelfde lijst, en een formule is er tekst', async () => {
    const csv = await listOf('/procedures.csv?op=kenmerk');
    expect(csv).toMatch(/^\ufeff?Kenmerk;Stand;Fase;Wacht op;Datum;Onderwerp\r\n/);
    expect(csv).toContain(`"'=HYPERLINK(""https://kwaad.example"")"`);
    expect(csv.trim().split('\r\n')).toHaveLength(4);
  });

  it('is als Excel dezelfde lijst, en een formule is er tekst', async () => {
    const browser = await browserOf(consoleOn(db()).app, 'Noor de Wit');
    const answer = await browser.get('/procedures.xlsx?op=kenmerk');
    const table = await xlsxTable(Buffer.from(await answer.arrayBuffer()));
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="procedures.xlsx"');
    expect(table.kind === 'rows' ? table.rows.map(({ cells }) => cells[0]) : []).toEqual([
      'Kenmerk',
      ...[hers, QUIET, STRANGE].toSorted(),
    ]);
    expect(JSON.stringify(table)).toContain('=HYPERLINK');
  });

  it('houdt zich aan wat er is gezocht', async () => {
    const csv = await listOf(`/procedures.csv?zoek=${STRANGE}`);
    expect([csv.includes(STRANGE), csv.includes(QUIET)]).toEqual([true, false]);
    expect(await listOf(`/procedures?zoek=${STRANGE}`)).toContain(`href="/procedures.csv?zoek=${STRANGE}"`);
  });
});

describe('de lijst met een keuze', () => {
  it('toont wat op ons wacht of op anderen, en wat een datum heeft tot en met een dag', async () => {
    const until = (day: string) => ({ milestone: 'contract-notice', lastDay: day as IsoDate, when: `t/m ${day}` });
    const open = async (reference: string, over: Partial<CaseSnapshot>) => {
      await openedWith(db(), [], { name: procedureName(reference) });
      await recordEvents(db(), {
        reference,
        events: [eventOf(reference, 1, { kind: 'phase-started', phase: 'submission' } as never)],
        state: snapshotOf(over),
      });
    };
    await open('WIJ-1', { turn: 'ours', date: until('2018-05-14') });
    await open('ZIJ-1', { turn: 'theirs', date: until('2018-05-15') });
    const found = async (query: string) => {
      const csv = await listOf(`/procedures.csv?zoek=-1&${query}`);
      return ['WIJ-1', 'ZIJ-1'].filter((one) => csv.includes(one));
    };
    expect(await found('')).toEqual(['WIJ-1', 'ZIJ-1']);
    expect(await found('wacht=ours')).toEqual(['WIJ-1']);
    expect(await found('wacht=theirs')).toEqual(['ZIJ-1']);
    expect(await found('tot=2018-05-14')).toEqual(['WIJ-1']);
    expect(await found('tot=2018-05-15')).toEqual(['WIJ-1', 'ZIJ-1']);
    expect(await found('tot=geen-dag')).toEqual(['WIJ-1', 'ZIJ-1']);
    const page = await listOf('/procedures?wacht=ours&tot=2018-05-14');
    expect(page).toContain('href="/procedures.csv?wacht=ours&amp;tot=2018-05-14"');
  });
});

describe('wie welke zaken in een lijst vindt', () => {
  const seenBy = async (roles: readonly AccessRole[], mail: string | null) => {
    const { app } = consoleOn(db(), undefined, WITH_PROVIDER);
    const browser = await loggedIn(app, db(), { name: `Iemand ${roles.join()}`, mail, roles });
    const text = await (await browser.get('/procedures.csv')).text();
    const page = await (await browser.get('/procedures')).text();
    const near = (await (await browser.get(`/procedures/${QUIET}x`)).text()).includes(`Bedoelt u ${QUIET}`);
    const found = [hers, STRANGE, QUIET].filter((one) => text.includes(one));
    expect([hers, STRANGE, QUIET].filter((one) => page.includes(`/procedures/${one}"`))).toEqual(found);
    expect(near).toBe(found.includes(QUIET));
    return found;
  };

  it('wie overal mag kijken, vindt alle', async () => {
    expect(await seenBy(['auditor'], null)).toEqual([hers, STRANGE, QUIET]);
    expect(await seenBy(['lawyer'], null)).toEqual([hers, STRANGE, QUIET]);
  });

  it('een notaris vindt wat openbaar is', async () => {
    expect(await seenBy(['notary'], null)).toEqual([hers, STRANGE]);
  });

  it('wie alleen door een definitie iets is, vindt de zaken die haar noemen', async () => {
    expect(await seenBy([], 'n.dewit@utrecht.example')).toEqual([hers]);
    expect(await seenBy([], 'iemand@elders.example')).toEqual([]);
    expect(await seenBy([], null)).toEqual([]);
  });
});

describe('de planning om te plakken', () => {
  it('is een tabel zonder opmaak, en als tekst dezelfde', async () => {
    const page = await listOf(`/procedures/${hers}/planning`);
    const [table = ''] = /<table border="1">[\s\S]*?<\/table>/.exec(page) ?? [];
    expect(table).toContain('<th scope="col">Mijlpaal</th>');
    expect(table).not.toMatch(/style=|class=/);
    expect(page).toContain('&lt;table border=');
  });
});

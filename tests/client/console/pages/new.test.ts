import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client';
import { beforeEach, describe, expect, it } from 'vitest';
import type { WholeDesk } from '../../../../client/usecases/connect.ts';
import { newDefinition } from '../../../../files/definition/new-definition.ts';
import { procedureType } from '../../../../procedures/procedure-types.ts';
import { template } from '../../../../procedures/template.ts';
import type { IsoDate } from '../../../../domain/law/iso-date.ts';
import { procedureName } from '../../../../contracts/names.ts';
import { caseOf } from '../../../domain/acts/builders.ts';
import { emptyCaseFile, freshReference, openedWith } from '../../../store/case-file.ts';
import { openTender } from '../../usecases/desk.ts';
import type { Browser } from '../browser.ts';
import { browserOf, consoleOn, hiddenIn } from '../console-on.ts';

const db = emptyCaseFile();
const NOW = Date.parse('2026-11-29T12:00:00+01:00');
/** References of the cases that were started. */
const started: string[] = [];

/** A server on which a case that starts is in the case file at once. */
const client = {
  workflow: {
    start: async (
      _type: string,
      { args: [{ kenmerk, hash }] }: { args: readonly [{ kenmerk: string; hash: string }] },
    ) => {
      if (started.includes(kenmerk)) throw new WorkflowExecutionAlreadyStartedError('before', kenmerk, 'tender');
      started.push(kenmerk);
      await openedWith(db(), caseOf().milestones, { name: procedureName(kenmerk), hash });
    },
  },
} as unknown as Client;

let browser: Browser;
let proof: string;
let faults: readonly Error[];

/** Somebody at the console of a new procedure. */
async function asked(who: string): Promise<void> {
  const desk = { db: db(), client, now: () => NOW } as unknown as WholeDesk;
  const on = consoleOn(db(), undefined, { desk: () => Promise.resolve(desk), now: () => NOW });
  faults = on.faults;
  browser = await browserOf(on.app, who);
  proof = hiddenIn(await (await browser.get('/nieuw')).text())['bewijs-van-pagina'] ?? '';
}
beforeEach(() => asked('Noor de Wit'));

const send = async (path: string, fields: Readonly<Record<string, string>>): Promise<[number, string, Response]> => {
  const answer = await browser.post(path, { 'bewijs-van-pagina': proof, ...fields });
  return [answer.status, plain(await answer.clone().text()), answer];
};
const plain = (html: string): string =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const SUBJECT = 'Groenonderhoud';

/** A definition that can start, without a warning. */
function good(reference = freshReference()): string {
  const type = procedureType('openbaar-nationaal');
  const text = type === null ? null : newDefinition(template(type), '2027-01-11' as IsoDate);
  return (text ?? '')
    .replace(/^kenmerk: \S+/m, `kenmerk: ${reference}`)
    .replace('Waar het om gaat', SUBJECT)
    .replaceAll('naam: Naam,', 'naam: Noor de Wit,');
}

const upload = async (content: string, name = 'a.yaml'): Promise<[number, string]> => {
  const form = new FormData();
  form.set('bewijs-van-pagina', proof);
  form.set('bestand', new File([content], name));
  const answer = await browser.send('/nieuw/bestand', form);
  return [answer.status, plain(await answer.text())];
};

/** The text of the definition that a page holds. */
const textOf = (html: string): string =>
  /<textarea[^>]*name="tekst"[^>]*>\n([\s\S]*?)<\/textarea>/.exec(html)?.[1] ??
  /name="tekst" value="([\s\S]*?)"\/>/.exec(html)?.[1] ??
  '';

describe('beginnen met een nieuwe procedure', () => {
  it('staat in het hoofdmenu, met drie manieren', async () => {
    const text = await (await browser.get('/nieuw')).text();
    expect(text).toContain('<a href="/nieuw" aria-current="page">Nieuwe procedure</a>');
    for (const way of ['Van een soort procedure', 'Van een bestand', 'Van een eerdere procedure'])
      expect(text).toContain(way);
  });

  it('geeft van een soort en een dag een definitie zonder fouten', async () => {
    const [status, text] = await send('/nieuw', { soort: 'europees-openbaar', begin: '2027-01-11' });
    expect(status).toBe(200);
    expect(text).toContain('Fouten (houden een start tegen): 0');
    expect(text).toContain('2027-01-11');
  });

  it.each([
    [{}, 'Kies een soort procedure.'],
    [{ soort: 'bestaat-niet' }, 'Het proceduretype bestaat-niet bestaat niet.'],
    [{ soort: 'concessie', begin: '2027-02-30' }, '"2027-02-30" is geen datum.'],
    [{ soort: 'concessie', begin: '1999-01-01' }, 'Kies een dag van 2015 tot en met 2029'],
  ])('zegt bij %j wat er niet klopt', async (fields, sentence) => {
    const [status, text] = await send('/nieuw', fields);
    expect([status, text]).toEqual([422, expect.stringContaining(sentence)]);
  });

  it('opent een bestand', async () => {
    const [status, text] = await upload(good('VAN-BESTAND'));
    expect([status, text]).toEqual([200, expect.stringContaining('kenmerk: VAN-BESTAND')]);
  });

  it.each([
    ['niets', '', '', 'Kies eerst een bestand.'],
    ['nul tekens', '', 'a.yaml', 'Dit bestand is leeg.'],
    ['meer dan 256 KiB', 'a'.repeat(256 * 1024 + 1), 'a.yaml', 'Het bestand is groter dan 256 KiB.'],
    ['geen tekst', 'kenmerk: \0', 'a.yaml', 'Dit is geen tekstbestand.'],
  ])('neemt geen bestand met %s', async (_name, content, name, sentence) => {
    const [status, text] = await upload(content, name);
    expect([status, text]).toEqual([422, expect.stringContaining(sentence)]);
  });

  it.each([
    ['leeg', ' ', 'Het bestand is leeg.'],
    ['lege regels', '\n\n \t\n', 'Het bestand is leeg.'],
    ['alleen opmerkingen', '# kenmerk\n\n  # type: x, planning: y\n', 'In het bestand staan alleen opmerkingen.'],
    ['iets anders', '<html></html>', 'Dit is geen definitie'],
    ['verwijzingen', 'kenmerk: &a [*a]\n', 'Verwijzingen (& en *) zijn niet toegestaan'],
    ['diep genest', `kenmerk: ${'['.repeat(40)}\n`, 'dieper genest'],
    ['een dubbele sleutel', 'kenmerk: a\nkenmerk: b\n', 'Deze sleutel staat er twee keer.'],
    [
      'geen UTF-8',
      Buffer.from([0x6b, 0x65, 0x6e, 0x6d, 0x65, 0x72, 0x6b, 0x3a, 0x20, 0xff]).toString('latin1'),
      'kenmerk',
    ],
  ])('zegt van een bestand met %s wat de opdracht ook zegt', async (_name, content, sentence) => {
    const [status, text] = await upload(content);
    expect([status, text]).toEqual([200, expect.stringContaining(sentence)]);
    // Nobody types a command here.
    expect(text).not.toContain('met de opdracht');
    if (sentence.startsWith('Het bestand') || sentence.startsWith('In het'))
      expect(text).toContain('<a href="/nieuw">Nieuwe procedure</a>.');
  });

  it('antwoordt op 50 MB, en op wat geen formulier is, zonder iets te lezen', async () => {
    expect((await upload('a'.repeat(50 * 1024 * 1024)))[0]).toBe(413);
    const answer = await browser.send('/nieuw/bestand', 'x', { 'content-type': 'multipart/form-data; boundary=y' });
    expect([answer.status, faults]).toEqual([400, []]);
  });

  it('maakt een kopie van een eerdere procedure, en zegt wat aandacht vraagt', async () => {
    const { stored } = await openTender(db());
    const { reference } = stored.name;
    const [status, text] = await send('/nieuw/kopie', {
      kopie: reference,
      kenmerk: 'KOPIE-1',
      'kopie-begin': '2027-01-11',
    });
    expect(status).toBe(200);
    expect(textOf(text)).toMatch(/^kenmerk: KOPIE-1$/m);
    expect(textOf(text)).toContain('vooraankondiging: { op: 2027-01-11');
    expect(text).toContain('Onder deelnemers staat nog 2018-12-31');
  });

  it.each([
    [{}, 'Vul het kenmerk van de eerdere procedure in.'],
    [{ kopie: 'WEG' }, 'Geef de nieuwe procedure een kenmerk.'],
    [{ kopie: 'WEG', kenmerk: 'A' }, 'Kies de eerste dag'],
    [{ kopie: 'WEG', kenmerk: 'A', 'kopie-begin': '2027-13-01' }, '"2027-13-01" is geen datum.'],
    [{ kopie: 'WEG', kenmerk: 'A', 'kopie-begin': '2027-01-11' }, 'Er is geen zaak WEG.'],
  ])('maakt geen kopie van %j', async (fields, sentence) => {
    const [status, text] = await send('/nieuw/kopie', fields);
    expect([status, text]).toEqual([422, expect.stringContaining(sentence)]);
  });
});

describe('schrijven aan een definitie', () => {
  it('noemt van elke bevinding regel, code en zin, met een link naar haar regel', async () => {
    const wrong = good().replace('onderwerp:', 'onderwrep:');
    const line = wrong.split('\n').findIndex((one) => one.startsWith('onderwrep')) + 1;
    const [, text] = await send('/nieuw/definitie', { blik: 'bestand', tekst: wrong.replaceAll('\n', '\r\n') });
    expect(text).toContain(`<a href="#regel-${line}">regel ${line}</a>`);
    expect(text).toContain(`<li value="${line}" id="regel-${line}" class="about"><code>onderwrep: ${SUBJECT}</code>`);
    expect(text).toContain('De sleutel onderwrep is onbekend. Bedoelt u onderwerp?');
    // By what name the program knows a rule is nothing to whoever writes a definition.
    expect(text).not.toContain('unknown-key');
  });

  it('noemt ook datums die al voorbij zijn: die houden een start tegen', async () => {
    const [, text] = await send('/nieuw/definitie', { blik: 'controle', tekst: good().replaceAll('2027-', '2025-') });
    expect(text).toContain('is al voorbij. Kies een datum in de toekomst.');
    expect(text).not.toContain('Start de procedure');
    expect(text).not.toContain('--lopend');
  });

  it('geeft onder het schrijven alleen wat de controle zegt, en bij een veld ook daar', async () => {
    const tekst = good();
    const [, text] = await send('/nieuw/controle', { blik: 'mensen', tekst, 'rollen.jurist.0.mail': 'geen adres' });
    expect(text).not.toContain('<html');
    expect(text).toMatch(
      /<div id="rollen\.jurist\.0\.mail-fout" hx-swap-oob="innerHTML"><p class="fault">"geen adres" is geen mailadres/,
    );
  });

  it('is één ding op twee manieren gezien: wat in een stap staat, staat in het bestand', async () => {
    const [, people] = await send('/nieuw/definitie', {
      blik: 'soort',
      tekst: good(),
      stap: 'naar:mensen',
      onderwerp: 'Nieuw: onderwerp #1',
    });
    const [, planning] = await send('/nieuw/definitie', {
      blik: 'mensen',
      tekst: textOf(people),
      stap: 'naar:planning',
      'rollen.jurist.0.naam': 'Iris Prins',
    });
    const [, file] = await send('/nieuw/definitie', {
      blik: 'planning',
      tekst: textOf(planning),
      stap: 'naar:bestand',
      'planning.sluiting': '2027-04-22',
      'planning.sluiting.tijd': '12:00',
    });
    const text = textOf(file);
    expect(text).toContain('onderwerp: "Nieuw: onderwerp #1"');
    expect(text).toContain('naam: Iris Prins');
    expect(text).toContain('sluiting: 2027-04-22 12:00 # verplicht');
    expect(text.match(/#/g)?.length).toBe((good().match(/#/g)?.length ?? 0) + 1);
  });

  it('voegt een mens en een perceel toe en haalt ze weg', async () => {
    const tekst = good();
    const [, more] = await send('/nieuw/definitie', { blik: 'mensen', tekst, stap: 'erbij:rollen.jurist' });
    expect(more).toContain('name="rollen.jurist.1.naam"');
    expect(more).toContain('Dit is leeg. Vul het in.');
    const [, less] = await send('/nieuw/definitie', {
      blik: 'mensen',
      tekst: textOf(more),
      stap: 'weg:rollen.jurist.1',
    });
    expect(less).not.toContain('name="rollen.jurist.1.naam"');
    const [, lots] = await send('/nieuw/definitie', { blik: 'percelen', tekst, stap: 'erbij:percelen' });
    expect(lots).toContain('value="perceel-1"');
  });

  it('verandert niets waar het formulier geen veld voor heeft', async () => {
    const tekst = good();
    const [, text] = await send('/nieuw/definitie', {
      blik: 'mensen',
      tekst,
      stap: 'weg:planning.sluiting',
      'planning.sluiting': '2020-01-01',
      '__proto__.x': 'y',
    });
    expect(textOf(text)).toBe(tekst);
  });

  it('zegt bij een datum wat de wet op zijn vroegst laat, en hoe een termijn is geteld', async () => {
    const [, begun] = await send('/nieuw', { soort: 'europees-openbaar', begin: '2027-01-11' });
    const [, text] = await send('/nieuw/definitie', { blik: 'soort', tekst: textOf(begun), stap: 'naar:planning' });
    expect(text).toMatch(/Op zijn vroegst \w+dag \d+ \w+ 2027 \(Aanbestedingswet 2012, artikel/);
    expect(text).toContain('Hoe deze datum is geteld');
  });

  it('blijft een bestand als het niet te lezen is', async () => {
    const [status, text] = await send('/nieuw/definitie', {
      blik: 'bestand',
      tekst: 'kenmerk: "x',
      stap: 'naar:mensen',
    });
    expect([status, text]).toEqual([200, expect.stringContaining('Het bestand is nog niet te lezen.')]);
    expect(textOf(text)).toBe('kenmerk: "x');
  });

  it('gaat mee als bestand, onder haar kenmerk', async () => {
    const text = good('MEE-1');
    const [, , answer] = await send('/nieuw/definitie', { blik: 'bestand', tekst: text, stap: 'mee' });
    expect(await answer.text()).toBe(text);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="MEE-1.yaml"');
    const odd = text.replace('MEE-1', '"../x\\"y"');
    const [, , other] = await send('/nieuw/definitie', { blik: 'bestand', tekst: odd, stap: 'mee' });
    expect(other.headers.get('content-disposition')).toBe('attachment; filename="definitie.yaml"');
  });

  it('toont wat iemand schrijft als tekst, nooit als opmaak', async () => {
    const attack = '<script>alert(1)</script>"\'</textarea>';
    const tekst = good().replace(SUBJECT, JSON.stringify(attack));
    for (const blik of ['bestand', 'soort', 'controle', 'beoordeling']) {
      const answer = await browser.post('/nieuw/definitie', { 'bewijs-van-pagina': proof, blik, tekst });
      expect(await answer.text()).not.toContain('<script>alert');
    }
  });

  it('vraagt wie te vaak vraagt om te wachten, en een ander niet', async () => {
    let last: readonly [number, string, Response] = [0, '', new Response()];
    for (let times = 0; times <= 240 && last[0] !== 429; times += 1)
      last = await send('/nieuw/controle', { tekst: '' });
    expect(last[0]).toBe(429);
    expect(last[1]).toContain('Er is niets gewijzigd');
    expect(Number(last[2].headers.get('retry-after'))).toBeGreaterThan(0);
    await asked('Iemand anders');
    expect((await browser.get('/nieuw')).status).toBe(200);
  });

  it('zegt ook wat de wet per datum vraagt als elders nog iets fout is', async () => {
    const [, begun] = await send('/nieuw', { soort: 'europees-openbaar', begin: '2027-01-11' });
    const tekst = textOf(begun).replaceAll('naam@voorbeeld.example', 'fout');
    const [, text] = await send('/nieuw/definitie', { blik: 'soort', tekst, stap: 'naar:planning' });
    expect(text).toContain('Op zijn vroegst');
  });

  it('neemt geen formulier zonder bewijs', async () => {
    for (const path of ['/nieuw', '/nieuw/bestand', '/nieuw/kopie', '/nieuw/definitie', '/nieuw/controle'])
      expect((await browser.post(path, { tekst: good(), stap: 'start' })).status).toBe(403);
  });
});

describe('starten', () => {
  const start = (tekst: string, more: Readonly<Record<string, string>> = {}) =>
    send('/nieuw/definitie', { blik: 'controle', tekst, stap: 'start', ...more });
  const to = (answer: Response) => [answer.status, answer.headers.get('location')];

  it('gaat naar de zaak, en hetzelfde formulier nog eens is dezelfde start', async () => {
    const reference = freshReference();
    const [first, again] = [await start(good(reference)), await start(good(reference))];
    for (const [, , answer] of [first, again]) expect(to(answer)).toEqual([303, `/procedures/${reference}`]);
    expect(started.filter((one) => one === reference)).toHaveLength(1);
    const rows = await db().selectFrom('events').selectAll().where('reference', '=', reference).execute();
    expect(rows).toHaveLength(1);
  });

  it('van een kenmerk dat er al is met een andere definitie is een conflict', async () => {
    const reference = freshReference();
    await start(good(reference));
    const [status, text] = await start(good(reference).replace(SUBJECT, 'Iets anders'));
    expect([status, text]).toEqual([409, expect.stringContaining('is al eerder gestart, met een andere definitie')]);
    expect(text).toContain(`href="/procedures/${reference}"`);
  });

  it('gaat niet met fouten, en niet met een bestand dat niet te lezen is', async () => {
    for (const tekst of [
      good().replace('onderwerp:', 'onderwrep:'),
      'kenmerk: "x',
      good().replaceAll('2027-', '2025-'),
    ]) {
      const [status, text] = await start(tekst, { reden: 'toch' });
      expect([status, text]).toEqual([422, expect.stringContaining('Niet gestart')]);
    }
  });

  it('vraagt bij waarschuwingen een reden, die in het dossier komt', async () => {
    const reference = freshReference();
    const warned = good(reference).replace(/^( {2}gunningsbeslissing: )\S+/m, '$12027-05-08');
    const [status, text] = await start(warned, { reden: '  ' });
    expect([status, text]).toEqual([
      422,
      expect.stringContaining('Geef een reden: het dossier moet laten zien waarom.'),
    ]);
    const long = `Daarom${'.'.repeat(2000)}`;
    const [tooLong, shown] = await start(warned, { reden: long });
    expect([tooLong, shown]).toEqual([422, expect.stringContaining('Dit is langer dan 2000 tekens. Maak het korter.')]);
    expect(shown).toContain(`${long}</textarea>`);
    const [, , answer] = await start(warned, { reden: 'De directeur wil het zo.' });
    expect(to(answer)).toEqual([303, `/procedures/${reference}`]);
    const texts = await db().selectFrom('texts').select('text').where('reference', '=', reference).execute();
    expect(texts.map((one) => one.text)).toContain('De directeur wil het zo.');
  });

  it('is van wie de procedure voert: een beoordelaar start niet', async () => {
    const tekst = good().replace(
      /^rollen:.*$/m,
      '$&\n  beoordelaar: [{ naam: Mila Vos, mail: m.vos@utrecht.example }]',
    );
    await asked('Mila Vos');
    const [status, text] = await start(tekst);
    expect([status, text]).toEqual([403, expect.stringContaining('procesleider, inkoper of jurist')]);
  });
});

import { describe, expect, it } from 'vitest';
import { mail } from '../../../texts/mail/layout.ts';
import { LEAD, LAWYER } from './builders.ts';

const BLOCKS = [
  { day: 'maandag 14 mei 2018' },
  'Uiterlijk dan.',
  { list: ['een', 'twee'] },
  { head: ['Wat', 'Was', 'Wordt'], rows: [['Opening', 'vrijdag', 'maandag']] },
  { say: 'Bekijk de stand:', step: { look: 'case', on: 'x' } },
  { say: 'Hervat:', step: { act: 'resume', on: 'x' } },
  { say: 'Of trek in:', step: { act: 'withdraw', on: 'x' } },
] as const;

describe('een mail', () => {
  const { subject, text, html } = mail('Over 5 werkdagen', LEAD, BLOCKS);

  it('noemt in het onderwerp de procedure bij haar naam', () => {
    expect(subject).toBe('Over 5 werkdagen · Veilig Thuis, jeugdbescherming en jeugdreclassering (2019-JGD21110)');
  });

  it('kort een lange naam in, alleen in het onderwerp', () => {
    const about = {
      reference: 'X',
      subject: 'Leerlingenvervoer voor de gemeenten in de regio, met rolstoelvervoer en taxi',
    };
    const long = mail('Morgen', LEAD, [], about);
    expect(long.subject).toBe('Morgen · Leerlingenvervoer voor de gemeenten in de regio, met… (X)');
    expect(long.text).toContain(`${about.subject} (X)`);
  });

  it('heeft als tekst een kop, de grote datum en wat iemand kan typen', () => {
    expect(text).toBe(`Over 5 werkdagen
Veilig Thuis, jeugdbescherming en jeugdreclassering (2019-JGD21110)

Beste Noor de Wit,

Maandag 14 mei 2018

Uiterlijk dan.

- een
- twee

- Opening
  Was: vrijdag
  Wordt: maandag

Bekijk de stand:
tenderklok toon x

Hervat:
tenderklok hervat x

Of trek in:
tenderklok trek-in x

Tenderklok
`);
  });

  it('laat een lege cel weg', () => {
    const { text, html } = mail('x', LEAD, [{ head: ['Wat', 'Was', 'Wordt'], rows: [['Opening', '', 'maandag']] }]);
    expect(text).toContain('- Opening\n  Wordt: maandag\n');
    expect(html).toContain('<td></td><td data-kop="Wordt">maandag</td>');
  });

  it('heeft in de HTML dezelfde woorden in dezelfde volgorde', () => {
    const words = html
      .slice(html.indexOf('<main>'))
      .replace(/<thead>.*<\/thead>/, '')
      .replaceAll(/<td data-kop="([^"]*)">/g, (_all, head: string) => ` ${head} `)
      .replaceAll(/<[^>]*>/g, ' ');
    const plain = (given: string) => given.replaceAll(/^- /gm, '').match(/[\p{L}\p{N}-]+/gu);
    expect(plain(words)).toEqual(plain(text));
  });

  it('is te lezen op een telefoon en in het donker, en haalt niets van buiten', () => {
    expect(html).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
    expect(html).toContain('prefers-color-scheme:dark');
    expect(html).toContain('<p class="dag">Maandag 14 mei 2018</p>');
    expect(html).not.toMatch(/https?:|url\(|<(script|img|link)/);
  });

  it('breekt een opdracht niet af bij de streepjes in een woord', () => {
    const { html } = mail('x', LEAD, [{ say: 'Doe:', step: { act: 'resume', on: 'A-1', try: true } }]);
    expect(html).toContain('<code>tenderklok hervat <span>A-1</span> <span>--proef</span></code>');
    expect(html).toContain('code span{display:inline-block;');
  });

  it('laat één opdracht opvallen: de eerste die iets doet', () => {
    expect(html.match(/class="doe">([^<]*)/g)).toEqual(['class="doe">Hervat:']);
  });

  it('geeft wie niet met het programma werkt geen opdracht', () => {
    expect(mail('Over 5 werkdagen', LAWYER, BLOCKS).text).not.toContain('tenderklok ');
  });

  it('noemt het programma zoals het hier heet', () => {
    const to = { ...LEAD, program: 'docker compose exec tk tenderklok' };
    expect(mail('x', to, BLOCKS).text).toContain('docker compose exec tk tenderklok hervat x');
  });
});

describe('de bladzijde van een zaak in de console', () => {
  const PAGE = 'https://tk.example/procedures/2019-JGD21110';
  const console = 'https://tk.example/';

  it.each([LEAD, LAWYER])('krijgt ieder waar er een console is', (to) => {
    const { text, html } = mail('x', { ...to, console }, BLOCKS);
    expect(text).toContain(`\n\nBekijk de zaak in de console:\n${PAGE}\n\nTenderklok\n`);
    expect(html).toContain(`<p><a href="${PAGE}">Bekijk de zaak in de console</a></p>`);
  });

  it('staat in de plaats van wat iemand kan typen', () => {
    const step = {
      act: 'moveMilestone',
      on: 'A-1',
      filled: { milestone: 'sluiting-inschrijving', reason: '…' },
    } as const;
    const blocks = [{ say: 'Met puntjes:', sayOfPage: 'Verplaats haar', step }, ...BLOCKS];
    const { text, html } = mail('x', { ...LEAD, console }, blocks);
    const move = 'https://tk.example/procedures/A-1/doen/verplaats?mijlpaal=sluiting-inschrijving';
    expect(text).toContain(`Verplaats haar:\n${move}\n`);
    expect(html).toContain(`<p class="doe"><a href="${move}">Verplaats haar</a></p>`);
    expect(text).toContain('Hervat:\nhttps://tk.example/procedures/x/doen/hervat\n');
    expect(text).not.toContain('tenderklok');
  });

  it('van één zaak staat er één keer', () => {
    const look = { say: 'Bekijk de stand:', step: { look: 'case', on: LEAD.case.reference } } as const;
    const { text } = mail('x', { ...LEAD, console }, [look]);
    expect(text).toContain(`Bekijk de stand:\n${PAGE}\n\nTenderklok\n`);
    expect(mail('x', { ...LAWYER, console }, [look]).text).toContain(`Bekijk de zaak in de console:\n${PAGE}\n`);
  });

  it('krijgt niemand waar er geen is', () => {
    const { text, html } = mail('x', LEAD, [...BLOCKS, { say: 'Bekijk', page: 'y' }]);
    expect(`${text}${html}`).not.toMatch(/console|https?:|<a /);
  });

  it('heeft een adres ook als het kenmerk uit delen bestaat', () => {
    const { text } = mail('x', { ...LEAD, console }, [], { reference: 'A-1/bezwaar-2', subject: 'x' });
    expect(text).toContain('https://tk.example/procedures/A-1%2Fbezwaar-2');
  });
});

const EVIL = '<img src=x onerror="a()"> & <script>b</script>';
const ESCAPED = '&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; &lt;script&gt;b&lt;/script&gt;';

describe('HTML van mensen is tekst', () => {
  it.each([
    ['een naam', mail('x', { ...LEAD, name: EVIL }, ['y'])],
    ['een reden', mail('x', LEAD, [`Reden: ${EVIL}`])],
    ['een regel van een lijst', mail('x', LEAD, [{ list: [EVIL] }])],
    ['een onderwerp', mail(EVIL, LEAD, ['y'])],
    ['een opdracht', mail('x', LEAD, [{ say: 'Doe:', step: { look: 'case', on: EVIL } }])],
    ['een cel van een tabel', mail('x', LEAD, [{ head: ['Wat', 'Was'], rows: [['Opening', EVIL]] }])],
    ['een datum', mail('x', LEAD, [{ day: EVIL }])],
    ['de naam van een procedure', mail('x', LEAD, ['y'], { reference: 'X', subject: EVIL })],
  ])('%s', (_name, { html }) => {
    expect(html).toContain(ESCAPED);
    expect(html).not.toMatch(/<(img|script)/);
  });

  it('in de platte tekst blijft staan wat iemand schreef', () => {
    expect(mail('x', LEAD, [EVIL]).text).toContain(EVIL);
  });
});

describe('regeleinden van mensen maken niets nieuws', () => {
  it.each(['\n', '\r\n', '\r', '\u2028', '\u0085', '\v'])('%j', (end) => {
    const broken = (text: string) => `${text}${end}${end}Bcc: x@y.example`;
    const found = mail(broken('Over'), { ...LEAD, name: broken('Noor') }, [broken('Reden'), { list: [broken('een')] }]);
    expect(found.subject).toMatch(/^[\u0020-\u007e·]+$/);
    expect(found.text.split(/\n\n/)).toHaveLength(5);
    expect(found.text.match(/^Bcc/m)).toBeNull();
  });
});

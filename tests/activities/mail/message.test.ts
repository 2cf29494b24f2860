import { createTransport } from 'nodemailer';
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../activities/mail/message.ts';
import { domainOf, messageIdOf, threadOf } from '../../../files/mail/message-id.ts';
import { outboxMail } from '../../../activities/mail/outbox-mail.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import type { CalendarEntry } from '../../../files/calendar/write-calendar.ts';
import { USUAL_ACCESS } from '../../../texts/access.ts';
import { mail } from '../../../texts/mail/layout.ts';
import { LEAD } from '../../texts/mail/builders.ts';

const DOMAIN = 'utrecht.example';
const DAY = '2018-05-04' as IsoDate;

const GIVEN = {
  key: 'herinnering/2018-05-04/n.dewit',
  kind: 'reminder',
  reference: '2019-JGD21110',
  milestone: 'clarification-note',
  at: Date.parse('2018-05-04T07:00:00Z'),
  authority: {
    name: 'Gemeente Utrecht',
    onBehalfOf: null,
    sender: 'tender@utrecht.example',
    replyTo: null as string | null,
  },
  lead: { name: 'Ravi Jansen', mail: 'r.jansen@utrecht.example' },
  person: { name: 'Noor de Wit', mail: 'n.dewit@utrecht.example' },
  mail: mail('Over 5 werkdagen: nota', LEAD, ['Meld het.']),
  calendar: [] as readonly CalendarEntry[],
  mailing: { access: USUAL_ACCESS, idDomain: null as string | null, dated: 'business' as 'business' | 'sending' },
};

describe('Message-ID', () => {
  it.each([
    ['een sleutel', GIVEN.key],
    ['een lege sleutel', ''],
    ['een sleutel met tekens van een kop', 'a>\r\nBcc: <x@y.example>'],
    ['een lange sleutel', 'x'.repeat(10_000)],
  ])('%s geeft een geldig id', (_name, key) => {
    expect(messageIdOf(key, DOMAIN)).toMatch(/^<[0-9a-f]{32}@utrecht\.example>$/);
  });

  it('dezelfde sleutel geeft altijd hetzelfde id', () => {
    expect(messageIdOf('a', DOMAIN)).toBe('<ca978112ca1bbdcafac231b39a23dc4d@utrecht.example>');
  });

  it('een andere sleutel geeft een ander id', () => {
    const keys = ['a', 'b', 'A', 'a ', 'aa', ''];
    expect(new Set(keys.map((key) => messageIdOf(key, DOMAIN))).size).toBe(keys.length);
  });
});

describe('een mail in de uitbak', () => {
  it('heeft het id van haar sleutel', () => {
    expect(outboxMail(GIVEN)).toEqual({
      key: GIVEN.key,
      kind: 'reminder',
      reference: '2019-JGD21110',
      milestone: 'clarification-note',
      day: null,
      no: null,
      at: Date.parse('2018-05-04T07:00:00Z'),
      dated: Date.parse('2018-05-04T07:00:00Z'),
      sender: 'tender@utrecht.example',
      senderName: 'Gemeente Utrecht',
      replyTo: { name: 'Ravi Jansen', mail: 'r.jansen@utrecht.example' },
      person: 'Noor de Wit',
      address: 'n.dewit@utrecht.example',
      subject: GIVEN.mail.subject,
      text: GIVEN.mail.text,
      html: GIVEN.mail.html,
      messageId: messageIdOf(GIVEN.key, DOMAIN),
      thread: threadOf('2019-JGD21110', DOMAIN),
      calendar: null,
    });
  });

  it('van een ronde draagt dag en nummer, ook nummer nul', () => {
    expect(outboxMail({ ...GIVEN, round: { day: DAY, no: 0 } })).toMatchObject({ day: DAY, no: 0 });
  });
});

/** What goes over the wire, and to whom. */
async function sent(over: Partial<Parameters<typeof outboxMail>[0]>) {
  const transport = createTransport({ streamTransport: true, buffer: true });
  const row = outboxMail({ ...GIVEN, ...over });
  const info = await transport.sendMail(messageOf({ ...row, seq: 1 }));
  const message = (info.message as Buffer).toString('utf8').replaceAll('\r\n', '\n');
  const [head = ''] = message.split('\n\n');
  return {
    whole: message,
    envelope: info.envelope,
    head,
    headers: head.split(/\n(?! )/).map((line) => line.split(':')[0]),
  };
}

describe('een bericht', () => {
  it('gaat naar één mens, met een eigen envelop', async () => {
    const { envelope, head } = await sent({});
    expect(envelope).toEqual({ from: 'tender@utrecht.example', to: ['n.dewit@utrecht.example'] });
    expect(head).toContain('From: Gemeente Utrecht <tender@utrecht.example>');
    expect(head).toContain('Reply-To: Ravi Jansen <r.jansen@utrecht.example>');
    expect(head).toContain(`References: ${threadOf('2019-JGD21110', DOMAIN)}`);
    expect(head).toContain('To: Noor de Wit <n.dewit@utrecht.example>');
    expect(head).toContain(`Message-ID: ${messageIdOf(GIVEN.key, DOMAIN)}`);
    expect(head).toContain('Date: Fri, 04 May 2018 07:00:00 +0000');
    expect(head).toContain('Auto-Submitted: auto-generated');
    expect(head).toContain('Content-Language: nl');
  });

  it.each([
    ['van de procesleider zelf', { lead: GIVEN.person }, null],
    ['zonder procesleider', { lead: null }, null],
    [
      'als de definitie een ander adres noemt',
      { authority: { ...GIVEN.authority, replyTo: 'inkoop@utrecht.example' } },
      { name: 'Gemeente Utrecht', mail: 'inkoop@utrecht.example' },
    ],
  ])('antwoord gaat goed: %s', (_name, over, replyTo) => {
    expect(outboxMail({ ...GIVEN, ...over }).replyTo).toEqual(replyTo);
  });

  it('draagt de dag van verzenden, ook als waar zij over gaat weken terug ligt', async () => {
    const before = Math.floor(Date.now() / 1_000) * 1_000;
    const { head } = await sent({ mailing: { ...GIVEN.mailing, dated: 'sending' } });
    expect(Date.parse(/^Date: (.*)$/m.exec(head)?.[1] ?? '')).toBeGreaterThanOrEqual(before);
  });

  it('heeft een id van het ingestelde domein, en anders van dat van de afzender', () => {
    const { messageId } = outboxMail({ ...GIVEN, mailing: { ...GIVEN.mailing, idDomain: 'mail.utrecht.example' } });
    expect(messageId).toMatch(/@mail\.utrecht\.example>$/);
    expect(domainOf('a@b@utrecht.example')).toBe(DOMAIN);
  });

  it('over meer zaken hoort bij geen draad', async () => {
    expect((await sent({ reference: null })).head).not.toMatch(/^(References|In-Reply-To):/m);
  });

  it('heeft wat een datum heeft als agendabestand bij zich', async () => {
    const when = { kind: 'days', first: DAY, last: DAY } as const;
    const entry = { uid: 'a', sequence: 1, summary: 'Nota', description: 'x', when };
    const { whole } = await sent({ calendar: [entry] });
    expect(whole).toContain('Content-Type: text/calendar; charset=utf-8; method=PUBLISH');
    expect(whole).toContain('filename=termijnen.ics');
  });

  it('haalt niets van schijf of van het net', () => {
    const row = { ...outboxMail(GIVEN), seq: 1 };
    expect(messageOf(row)).toMatchObject({ disableFileAccess: true, disableUrlAccess: true });
  });

  it.each([
    ['een naam', { person: { name: 'Noor\r\nBcc: x@y.example', mail: 'n.dewit@utrecht.example' } }],
    [
      'een naam met een adres erin',
      { person: { name: 'x@y.example, Noor <z@y.example>', mail: 'n.dewit@utrecht.example' } },
    ],
    ['de naam van de dienst', { authority: { ...GIVEN.authority, name: 'Gemeente\r\nBcc: x@y.example' } }],
    ['een naam voor het antwoord', { lead: { name: 'Ravi\r\nBcc: x@y.example', mail: 'r.jansen@utrecht.example' } }],
    ['een onderwerp', { mail: { ...GIVEN.mail, subject: 'Over\r\nBcc: x@y.example\r\n\r\nbody' } }],
  ])('%s voegt geen kop en geen ontvanger toe', async (_name, over) => {
    const [plain, made] = [await sent({}), await sent(over)];
    expect(made.envelope).toEqual(plain.envelope);
    expect(made.headers).toEqual(plain.headers);
  });
});

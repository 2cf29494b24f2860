import { createTransport } from 'nodemailer';
import { describe, expect, it } from 'vitest';
import { messageIdOf, messageOf } from '../../../activities/mail/message.ts';
import { outboxMail } from '../../../activities/mail/outbox-mail.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { mail } from '../../../texts/mail/layout.ts';

const DAY = '2018-05-04' as IsoDate;

const GIVEN = {
  key: 'herinnering/2018-05-04/n.dewit',
  kind: 'reminder',
  reference: '2019-JGD21110',
  milestone: 'clarification-note',
  at: Date.parse('2018-05-04T07:00:00Z'),
  sender: 'tender@utrecht.example',
  person: { name: 'Noor de Wit', mail: 'n.dewit@utrecht.example' },
  mail: mail('Over 5 werkdagen: nota', 'Noor de Wit', ['Meld het.']),
};

describe('Message-ID', () => {
  it.each([
    ['een sleutel', GIVEN.key],
    ['een lege sleutel', ''],
    ['een sleutel met tekens van een kop', 'a>\r\nBcc: <x@y.example>'],
    ['een lange sleutel', 'x'.repeat(10_000)],
  ])('%s geeft een geldig id', (_name, key) => {
    expect(messageIdOf(key)).toMatch(/^<[0-9a-f]{32}@tenderklok\.example>$/);
  });

  it('dezelfde sleutel geeft altijd hetzelfde id', () => {
    expect(messageIdOf('a')).toBe('<ca978112ca1bbdcafac231b39a23dc4d@tenderklok.example>');
  });

  it('een andere sleutel geeft een ander id', () => {
    const keys = ['a', 'b', 'A', 'a ', 'aa', ''];
    expect(new Set(keys.map(messageIdOf)).size).toBe(keys.length);
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
      sender: 'tender@utrecht.example',
      person: 'Noor de Wit',
      address: 'n.dewit@utrecht.example',
      subject: GIVEN.mail.subject,
      text: GIVEN.mail.text,
      html: GIVEN.mail.html,
      messageId: messageIdOf(GIVEN.key),
    });
  });

  it('van een ronde draagt dag en nummer, ook nummer nul', () => {
    expect(outboxMail({ ...GIVEN, round: { day: DAY, no: 0 } })).toMatchObject({ day: DAY, no: 0 });
  });
});

/** What goes over the wire, and to whom. */
async function sent(over: Partial<typeof GIVEN>) {
  const transport = createTransport({ streamTransport: true, buffer: true });
  const row = outboxMail({ ...GIVEN, ...over });
  const info = await transport.sendMail(messageOf({ ...row, seq: 1 }));
  const message = (info.message as Buffer).toString('utf8').replaceAll('\r\n', '\n');
  const [head = ''] = message.split('\n\n');
  return { envelope: info.envelope, head, headers: head.split(/\n(?! )/).map((line) => line.split(':')[0]) };
}

describe('een bericht', () => {
  it('gaat naar één mens, met een eigen envelop', async () => {
    const { envelope, head } = await sent({});
    expect(envelope).toEqual({ from: 'tender@utrecht.example', to: ['n.dewit@utrecht.example'] });
    expect(head).toContain('To: Noor de Wit <n.dewit@utrecht.example>');
    expect(head).toContain(`Message-ID: ${messageIdOf(GIVEN.key)}`);
    expect(head).toContain('Date: Fri, 04 May 2018 07:00:00 +0000');
    expect(head).toContain('Auto-Submitted: auto-generated');
    expect(head).toContain('Content-Language: nl');
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
    ['een onderwerp', { mail: { ...GIVEN.mail, subject: 'Over\r\nBcc: x@y.example\r\n\r\nbody' } }],
  ])('%s voegt geen kop en geen ontvanger toe', async (_name, over) => {
    const [plain, made] = [await sent({}), await sent(over)];
    expect(made.envelope).toEqual(plain.envelope);
    expect(made.headers).toEqual(plain.headers);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDeliveryReport } from '../../../files/mail/delivery-report.ts';

const RETURNED = readFileSync(new URL('./returned.eml', import.meta.url), 'utf8');
const read = (text: string) => readDeliveryReport(Buffer.from(text));

describe('een afleverbericht (RFC 3464)', () => {
  it('zegt welk bericht terugkwam, van wie, en waarom', async () => {
    expect(await read(RETURNED)).toEqual({
      messageId: '<abc@utrecht.example>',
      recipients: ['inschrijver-a@zorg.example', 'inschrijver-a@zorg.example'],
      outcome: 'returned',
      detail: '5.1.1 smtp; 550 5.1.1 <inschrijver-a@zorg.example>: Recipient address rejected: User unknown',
      date: Date.parse('2018-06-22T14:03:11+02:00'),
    });
  });

  it('met regels zoals SMTP ze schrijft, is hetzelfde', async () => {
    expect(await read(RETURNED.replaceAll('\n', '\r\n'))).toEqual(await read(RETURNED));
  });

  it.each([
    ['failed', 'returned'],
    ['Delivered', 'delivered'],
    ['delayed', 'other'],
    ['relayed', 'other'],
  ])('Action: %s is %s', async (action, outcome) => {
    expect(await read(RETURNED.replace('Action: failed', `Action: ${action}`))).toMatchObject({ outcome });
  });

  it('met het hele bericht in plaats van de kop, is hetzelfde', async () => {
    const whole = RETURNED.replace('text/rfc822-headers', 'message/rfc822').replace(
      'Subject: x\n',
      'Subject: x\n\nHet bericht\nMessage-ID: <anders@x.example>\n',
    );
    expect(await read(whole)).toMatchObject({ messageId: '<abc@utrecht.example>' });
  });

  it('zonder de kop van het bericht, zegt niet welk', async () => {
    expect(await read(RETURNED.replace('text/rfc822-headers', 'text/plain'))).toMatchObject({ messageId: null });
  });

  it('wat geen afleverbericht is, is er geen', async () => {
    expect(await read('From: a@b.example\nSubject: Re: brief\n\nDank u wel\n')).toBeNull();
    expect(await readDeliveryReport(new Uint8Array([0, 255, 254]))).toBeNull();
  });
});

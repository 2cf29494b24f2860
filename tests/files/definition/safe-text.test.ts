import { describe, expect, it } from 'vitest';
import { addressFault, textFault } from '../../../files/definition/safe-text.ts';

/** 193 signs, up to the last word of the domain. */
const LONG = `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.`;

describe('een mailadres', () => {
  it.each([
    'n.dewit@utrecht.example',
    "o'brien+tender@sub.utrecht.example",
    `${'a'.repeat(64)}@utrecht.example`,
    `a@${'b'.repeat(63)}.example`,
    `${LONG}${'d'.repeat(61)}`,
  ])('mag: %s', (address) => {
    expect(addressFault(address)).toBeNull();
  });

  it.each([
    ['zonder domein', 'n.dewit'],
    ['met een domein van één woord', 'a@localhost'],
    ['met niets voor het apenstaartje', '@utrecht.example'],
    ['met twee apenstaartjes', 'a@b@utrecht.example'],
    ['met een naam eromheen', 'Noor <a@utrecht.example>'],
    ['met een tweede adres', 'a@utrecht.example, b@utrecht.example'],
    ['met een regeleinde', 'a@utrecht.example\nBcc: b@utrecht.example'],
    ['met een regeleinde aan het eind', 'a@utrecht.example\n'],
    ['met een spatie', 'a b@utrecht.example'],
    ['tussen aanhalingstekens', '"a"@utrecht.example'],
    ['met twee punten achter elkaar', 'a..b@utrecht.example'],
    ['met een punt vooraan', '.a@utrecht.example'],
    ['met een punt voor het apenstaartje', 'a.@utrecht.example'],
    ['met een streepje aan het eind van een woord', 'a@utrecht-.example'],
    ['met een letter die op een andere lijkt', 'а@utrecht.example'],
    ['met een onzichtbaar teken', 'a\u200f@utrecht.example'],
    ['met 65 tekens voor het apenstaartje', `${'a'.repeat(65)}@utrecht.example`],
    ['met een woord van 64 tekens', `a@${'b'.repeat(64)}.example`],
    ['van 255 tekens', `${LONG}${'d'.repeat(62)}`],
    ['dat leeg is', ''],
  ])('mag niet: %s', (_name, address) => {
    expect(addressFault(address)).toMatch(/^"[\u0020-\u007e]*" is geen mailadres\. Schrijf één adres/);
  });
});

describe('een regel tekst', () => {
  it.each([
    ['gewone woorden', 'Iris Prins', null],
    ['letters van elders', 'Łukasz Ñandú 王', null],
    ['precies zo lang als mag', 'x'.repeat(20), null],
    ['één te lang', 'x'.repeat(21), 'langer dan 20 tekens'],
    ['leeg', '', 'leeg'],
    ['alleen spaties', ' \u00a0', 'leeg'],
    ['een regeleinde', 'Iris\nPrins', 'regeleinde'],
    ['een tab', 'Iris\tPrins', 'regeleinde'],
    ['een regelscheiding van Unicode', 'Iris\u2028Prins', 'regeleinde'],
    ['een stuurteken', 'Iris\u0007', 'regeleinde'],
    ['een omgekeerde schrijfrichting', 'Iris \u202esnirP', 'schrijfrichting'],
    ['een los richtingteken', 'Iris\u200f', 'schrijfrichting'],
    ['een ingesloten richting', 'Iris\u2067Prins', 'schrijfrichting'],
    ['een byte die geen UTF-8 is', 'caf\ufffd', 'UTF-8'],
  ])('%s', (_name, text, part) => {
    const fault = textFault(text, 20);
    if (part === null) expect(fault).toBeNull();
    else expect(fault).toContain(part);
  });
});

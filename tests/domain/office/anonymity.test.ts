import { describe, expect, it } from 'vitest';
import { findsIn } from '../../../domain/office/anonymity.ts';
import type { Party } from '../../../domain/office/party.ts';

const party = (over: Partial<Party>): Party => ({
  id: 'o:1',
  name: 'Taxi Jansen B.V.',
  registerNo: null,
  group: null,
  contact: null,
  mail: null,
  ...over,
});

const OWN = { words: ['Jeugdhulp in Stichtse Vecht'], domains: ['vecht.example'] };

const finds = (text: string, ...parties: Partial<Party>[]) =>
  findsIn([{ place: 'vraag 1', text }], parties.map(party), OWN).map(({ kind, found, sure }) => [kind, found, sure]);

describe('wat verraadt wie vroeg', () => {
  it.each([
    ['de naam zelf', 'Wij, Taxi Jansen B.V., vragen dit.', ['party', 'Taxi Jansen B.V', true]],
    ['zonder rechtsvorm', 'Rijdt Taxi Jansen ook?', ['party', 'Taxi Jansen', true]],
    [
      'aan elkaar, met een streepje of met kleine letters',
      'Bij taxi-jansen geldt dit.',
      ['party', 'taxi-jansen', true],
    ],
    ['met accenten', 'Bij Táxi Jänsen geldt dit.', ['party', 'Táxi Jänsen', true]],
    ['over een regeleinde', 'Bij Taxi\nJansen geldt dit.', ['party', 'Taxi\nJansen', true]],
    ['als bezit', 'Taxi Jansens busjes', ['party', 'Taxi Jansens', true]],
    ['een deel van de naam, dat ook een ander kan zijn', 'Mevrouw Jansen vroeg het.', ['party', 'Jansen', false]],
  ])('%s', (_case, text, expected) => {
    expect(finds(text, {})).toEqual([expected]);
  });

  it.each([
    [
      'een naam die een gewoon woord is, vraagt een oordeel',
      'De zorg begint om 8 uur.',
      { name: 'Zorg BV' },
      ['party', 'zorg', false],
    ],
    [
      'met de rechtsvorm erbij is het wel die naam',
      'Volgens Zorg BV niet.',
      { name: 'Zorg BV' },
      ['party', 'Zorg BV', true],
    ],
    ['een woord van de procedure zelf ook niet', 'In de Vecht.', { name: 'Vecht BV' }, ['party', 'Vecht', false]],
    ['een contactpersoon', 'Bel Piet de Vries.', { contact: 'Piet de Vries' }, ['person', 'Piet de Vries', true]],
    ['een groep', 'Wij horen bij Mobiliteq.', { group: 'Mobiliteq' }, ['group', 'Mobiliteq', true]],
    [
      'een mailadres',
      'Mail naar p@jansen.example.',
      { mail: 'info@jansen.example' },
      ['mail', 'p@jansen.example', true],
    ],
    [
      'een uitgeschreven apenstaartje',
      'info (at) jansen.example',
      { mail: 'info@jansen.example' },
      ['mail', 'info (at) jansen.example', true],
    ],
    [
      'een domein',
      'Zie www.jansen.example/prijzen',
      { mail: 'info@jansen.example' },
      ['domain', 'www.jansen.example', true],
    ],
    ['een adres bij een gratis dienst', 'x@gmail.com', { mail: 'jansen@gmail.com' }, ['mail', 'x@gmail.com', false]],
    [
      'een KvK-nummer, hoe ook geschreven',
      'Nummer 12 34 56 78.',
      { registerNo: '12345678' },
      ['register-no', '12 34 56 78', true],
    ],
    ['wat een KvK-nummer heet', 'KvK-nummer 87654321', {}, ['register-no', '87654321', false]],
    ['een telefoonnummer', 'Bel 030 - 286 10 00', {}, ['phone', '030 - 286 10 00', false]],
    ['een mobiel nummer met landnummer', 'Bel +31 6 12345678', {}, ['phone', '+31 6 12345678', false]],
    ['een postcode', 'Domplein 1, 3512 JC Utrecht', {}, ['postcode', '3512 JC', false]],
  ] as const)('%s', (_case, text, over, expected) => {
    expect(finds(text, { name: 'Qwertz BV', ...over })).toEqual([expected]);
  });

  it.each([
    ['een tekst zonder naam', 'Mag het in twee talen, op 12 mei 2018 om 15.00 uur, voor € 12.345.678,00?'],
    ['een woord waar de naam in zit', 'De taxijansenregeling en de jansenisten.'],
    ['het adres van wie publiceert', 'Mail naar inkoop@vecht.example.'],
  ])('%s verraadt niets', (_case, text) => {
    expect(finds(text, {})).toEqual([]);
  });

  it('zegt waar het staat', () => {
    const passages = [
      { place: 'vraag 1, antwoord', text: 'Ja.' },
      { place: 'vraag 2, antwoord', text: 'Ja, Taxi Jansen.' },
    ];
    expect(findsIn(passages, [party({})], OWN)).toEqual([
      { place: 'vraag 2, antwoord', kind: 'party', found: 'Taxi Jansen', from: 4, sure: true },
    ]);
  });
});

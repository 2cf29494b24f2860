import type { Span } from './find.ts';
import type { Party } from './party.ts';

/** What numbers and addresses are compared with. */
export interface Numbered {
  readonly parties: readonly Party[];
  /** Of whoever publishes. */
  readonly ownDomains: readonly string[];
}

type Finder = (text: string, given: Numbered) => readonly Span[];

/** Anybody can have an address there. */
const PUBLIC: ReadonlySet<string> = new Set(
  'gmail.com outlook.com hotmail.com hotmail.nl live.nl live.com icloud.com ziggo.nl kpnmail.nl planet.nl xs4all.nl home.nl telfort.nl yahoo.com me.com'.split(
    ' ',
  ),
);

const spans = (text: string, pattern: RegExp, kind: Span['kind'], sure: (found: string, at: number) => boolean) =>
  [...text.matchAll(pattern)].map((match): Span => {
    const [found] = match;
    return { from: match.index, to: match.index + found.length, kind, sure: sure(found, match.index) };
  });

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

const mailsOf = ({ parties }: Numbered): readonly string[] =>
  parties.flatMap(({ mail }) => (mail === null ? [] : [mail.toLowerCase()]));

/** Mail addresses, also with the sign written out. */
const mails: Finder = (text, given) =>
  spans(text, /[\w.+-]+(?:@|\s?[[(](?:at|apenstaartje)[\])]\s?)[\w-]+(?:\.[\w-]+)+/gi, 'mail', (found) => {
    const address = found.replace(/\s?[[(]\w+[\])]\s?/, '@').toLowerCase();
    return mailsOf(given).some(
      (mail) => mail === address || (!PUBLIC.has(domainOf(mail)) && domainOf(mail) === domainOf(address)),
    );
  }).filter(({ from, to, sure }) => sure || !given.ownDomains.includes(domainOf(text.slice(from, to))));

/** The domains of the parties, such as of their sites. */
const domains: Finder = (text, given) => {
  const lower = text.toLowerCase();
  const all = new Set(
    mailsOf(given)
      .map(domainOf)
      .filter((domain) => !PUBLIC.has(domain) && !given.ownDomains.includes(domain)),
  );
  return [...all].flatMap((domain) =>
    spans(lower, new RegExp(`(?<![\\w-])(?:[\\w-]+\\.)*${literal(domain)}(?![\\w-])`, 'g'), 'domain', () => true),
  );
};

const literal = (text: string): string => text.replaceAll(/[^\w-]/g, (sign) => `\\${sign}`);

/** Telephone numbers of the Netherlands, of whomever. */
const phones: Finder = (text) =>
  spans(text, /(?<![\d+])(?:(?:\+|00)31[\s().-]{0,3}(?:\(0\))?|0)(?:[\s().-]{0,3}\d){9}(?!\d)/g, 'phone', () => false);

/** Numbers in the trade register: those of the parties, and what is called one. */
const registerNos: Finder = (text, { parties }) => {
  const known = new Set(parties.map(({ registerNo }) => registerNo));
  const isCalled = (at: number): boolean =>
    /(?:kvk|handelsregister)\D{0,20}$/i.test(text.slice(Math.max(0, at - 40), at));
  return [...text.matchAll(/(?<![\d.])\d(?:[\s.-]?\d){7}(?![\d])/g)].flatMap((match): Span[] => {
    const sure = known.has(match[0].replaceAll(/\D/g, ''));
    const span: Span = { from: match.index, to: match.index + match[0].length, kind: 'register-no', sure };
    return sure || isCalled(match.index) ? [span] : [];
  });
};

/** Postal codes: an address stands around them. */
const postcodes: Finder = (text) => spans(text, /(?<!\w)[1-9]\d{3} ?[A-Z]{2}(?!\w)/g, 'postcode', () => false);

export const NUMBER_FINDERS: readonly Finder[] = [mails, domains, phones, registerNos, postcodes];

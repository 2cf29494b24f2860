import { withinOf } from '../domain/plan/chosen.ts';
import type { Ground } from '../domain/law/ground.ts';

/** Usual names of the statutes, by their short spelling. */
const STATUTES: Readonly<Record<string, string>> = {
  Awb: 'Algemene wet bestuursrecht',
  Aw: 'Aanbestedingswet 2012',
  Atw: 'Algemene termijnenwet',
  Bibob: 'Wet bevordering integriteitsbeoordelingen door het openbaar bestuur',
  Woo: 'Wet open overheid',
  Gemeentewet: 'Gemeentewet',
  Provinciewet: 'Provinciewet',
  Waterschapswet: 'Waterschapswet',
  Rv: 'Wetboek van Burgerlijke Rechtsvordering',
  BW: 'Burgerlijk Wetboek',
};

/** Documents that have paragraphs. */
const DOCUMENTS: ReadonlySet<string> = new Set(['gids', 'leidraad', 'regeling', 'bestek']);

/** Grounds that are a word alone. */
const WORDS: Readonly<Record<string, string>> = {
  statute: 'wettelijke termijn',
  contract: 'afspraak in de aanbestedingsstukken',
  'local-scheme': 'subsidieregeling',
  ordinance: 'verordening',
  'ordinance-otherwise': 'verordening, die zelf bepaalt dat termijnen niet schuiven',
  gids: 'gids',
  leidraad: 'leidraad',
  regeling: 'subsidieregeling',
  gekozen: 'zo gekozen in de planning',
};

/** The same in short, where a table or a line has little room: never the word of the program. */
const SHORT: Readonly<Record<string, string>> = {
  statute: 'wet',
  contract: 'afspraak',
  'local-scheme': 'regeling',
  ordinance: 'verordening',
  'ordinance-otherwise': 'verordening',
};

/** A ground in a table or behind a line. @example groundInShort('Awb 6:7') // 'Awb 6:7'; groundInShort('statute') // 'wet' */
export const groundInShort = (ground: Ground): string => SHORT[ground] ?? ground;

interface Place {
  readonly law: string;
  readonly article: string;
}

/**
 * A place in the law or in a document, as a reader knows it. What is not recognised stays as it is.
 * @example groundInWords('Awb 6:7') // 'Algemene wet bestuursrecht, artikel 6:7'
 */
export function groundInWords(ground: Ground): string {
  const word = WORDS[ground];
  if (word !== undefined) return word;
  const within = withinOf(ground);
  if (within !== null) return `${WORDS['gekozen'] ?? ''}, binnen ${groundInWords(within)}`;
  const place = placeOf(ground);
  if (place !== null) return `${place.law}, artikel ${place.article}`;
  const passage = passageOf(ground);
  if (passage !== null) return `${passage.document}, paragraaf ${passage.paragraphs}`;
  return judgmentInWords(ground) ?? ground;
}

/** A judgment with its court. @example judgmentInWords('HvJ C-410/14') // 'Hof van Justitie van de EU, zaak C-410/14' */
function judgmentInWords(ground: Ground): string | null {
  const [, european] = /^HvJ (C-\d+\/\d+)$/.exec(ground) ?? [];
  if (european !== undefined) return `Hof van Justitie van de EU, zaak ${european}`;
  const [, dutch] = /^HR (ECLI:NL:HR:\d+:\d+)$/.exec(ground) ?? [];
  return dutch === undefined ? null : `Hoge Raad, ${dutch}`;
}

/** One or more paragraphs of a document. @example passageOf('gids 1.7 en 1.8') // { document: 'gids', paragraphs: '1.7 en 1.8' } */
function passageOf(ground: Ground): { readonly document: string; readonly paragraphs: string } | null {
  const [, document = '', paragraphs = ''] = /^(\S+) (\d+(?:\.\d+)*(?: en \d+(?:\.\d+)*)*)$/.exec(ground) ?? [];
  return DOCUMENTS.has(document) ? { document, paragraphs } : null;
}

function placeOf(ground: Ground): Place | null {
  const statute = /^([A-Z][A-Za-z]+) (\d+[a-z]?(?:[:.]\d+[a-z]?)?)(?: lid (\d+))?(?: sub ([a-z]))?$/.exec(ground);
  const named = STATUTES[statute?.[1] ?? ''];
  if (statute !== null && named !== undefined) {
    const [, , number = '', paragraph, part] = statute;
    return { law: named, article: articleInWords(number, paragraph, part) };
  }
  const european = /^((?:Richtlijn|Verordening) \S+) art (\d+)(?: lid (\d+))?(?: sub ([a-z]))?$/.exec(ground);
  if (european === null) return null;
  const [, law = '', number = '', paragraph, part] = european;
  return { law, article: articleInWords(number, paragraph, part) };
}

const articleInWords = (number: string, paragraph: string | undefined, part: string | undefined): string =>
  [number, paragraph === undefined ? '' : ` lid ${paragraph}`, part === undefined ? '' : ` onder ${part}`].join('');

/** Grounds that are a word alone, as the reason for a date. */
const REASONS: Readonly<Record<string, string>> = {
  statute: 'De wet zegt het.',
  contract: 'Het staat zo in de aanbestedingsstukken.',
  'local-scheme': 'De subsidieregeling zegt het.',
  ordinance: 'De verordening zegt het.',
  'ordinance-otherwise': 'De verordening zegt het, en ook dat deze termijn niet schuift.',
  gids: 'De gids zegt het.',
  leidraad: 'De leidraad zegt het.',
  regeling: 'De subsidieregeling zegt het.',
  bestek: 'Het bestek zegt het.',
  gekozen: 'Deze dag is gekozen in de planning.',
};

/**
 * Why a date is what it is, in a sentence that follows 'Waarom dan?'.
 * @example groundAsReason('gids 2.4') // 'De gids zegt het in paragraaf 2.4.'
 */
export function groundAsReason(ground: Ground): string {
  const word = REASONS[ground];
  if (word !== undefined) return word;
  const within = withinOf(ground);
  if (within !== null) return `${REASONS['gekozen']?.slice(0, -1)}, binnen ${groundInWords(within)}.`;
  const passage = passageOf(ground);
  const said = passage === null ? undefined : REASONS[passage.document];
  if (passage !== null && said !== undefined) return `${said.slice(0, -1)} in paragraaf ${passage.paragraphs}.`;
  const place = placeOf(ground);
  if (place === null) return `Het staat in: ${groundInWords(ground)}.`;
  return `De wet zegt het: ${groundInWords(ground)}.`;
}

/** @example listed(['a', 'b', 'c']) // 'a, b en c' */
export const listed = (words: readonly string[]): string => joined(words, 'en');

/** @example oneOf(['a', 'b', 'c']) // 'a, b of c' */
export const oneOf = (words: readonly string[]): string => joined(words, 'of');

const joined = (words: readonly string[], last: 'en' | 'of'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

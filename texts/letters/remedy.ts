import type { LetterBlock } from '../../domain/office/letter-content.ts';
import { termRule } from '../../domain/law/term-rules.ts';
import type { ComputedTerm } from '../../domain/law/computed-terms.ts';
import type { TermUnit } from '../../domain/law/term-rule.ts';
import { dateInWords } from '../labels/day-words.ts';
import type { LetterGiven } from './given.ts';

const UNITS: Readonly<Record<TermUnit, string>> = {
  days: 'dagen',
  'working-days': 'werkdagen',
  'ordinary-days': 'werkdagen',
  weeks: 'weken',
  months: 'maanden',
  years: 'jaren',
};

/** How long a term is. @example 'zes weken' is written '6 weken' */
function lengthOf({ rule, length }: ComputedTerm): string {
  const own = length ?? termRule(rule);
  if (own === null) return 'de termijn hieronder';
  const unit = own.unit === 'days' ? 'kalenderdagen' : UNITS[own.unit];
  return `${own.amount} ${unit}`;
}

/** First and last day, in words: the term is stated exactly (Aw 2.130 lid 1, Awb 3:45 lid 1). */
function daysOf({ firstDay, lastDay }: ComputedTerm): string {
  const first =
    firstDay === null ? '' : ` begint op ${dateInWords(firstDay)}, de dag na de verzending van deze brief, en`;
  return `${first} eindigt op ${dateInWords(lastDay)} om 24.00 uur`;
}

/** What the reader can do against the decision, where and until when. Nothing where no term is known: then it is said that it follows. */
export function remedyBlocks({ window, authority, case: { reference }, lead }: LetterGiven): readonly LetterBlock[] {
  if (window?.term == null) return [];
  const { kind, term } = window;
  return kind === 'objection' ? objection(term) : standstill(term);

  function objection(own: ComputedTerm): readonly LetterBlock[] {
    return [
      { heading: 'Bent u het niet eens met dit besluit?' },
      `Dan kunt u bezwaar maken bij ${authority.name}. Dat kan binnen ${lengthOf(own)}. Deze termijn${daysOf(own)} (Algemene wet bestuursrecht, artikelen 6:7 en 6:8).`,
      'Zet in uw bezwaar:',
      {
        list: [
          'uw naam en adres',
          'de datum',
          `tegen welk besluit u bezwaar maakt, met het kenmerk ${reference}`,
          'waarom u het niet eens bent met het besluit',
        ],
      },
      `Zet uw handtekening eronder en stuur het naar ${authority.name}${lead === null ? '' : `, ter attentie van ${lead.name}`} (Algemene wet bestuursrecht, artikelen 6:4 en 6:5). Bezwaar maken houdt het besluit niet tegen. Is er haast? Vraag dan ook een voorlopige voorziening aan de voorzieningenrechter van de rechtbank.`,
    ];
  }

  function standstill(own: ComputedTerm): readonly LetterBlock[] {
    const { contestedLastDay, lastDay } = own;
    const [safe, late] = [contestedLastDay ?? lastDay, lastDay].sort();
    return [
      { heading: 'Bent u het niet eens met deze beslissing?' },
      `Wij tekenen de overeenkomst niet tijdens de opschortende termijn. Die termijn is ${lengthOf(own)}. Zij${daysOf(own)} (Aanbestedingswet 2012, artikelen 2.127 en 2.130).`,
      'Wilt u de beslissing laten toetsen? Vraag dan binnen deze termijn een voorlopige voorziening: laat ons voor het einde ervan dagvaarden voor de voorzieningenrechter van de rechtbank. Dan wachten wij met tekenen tot de rechter heeft beslist (Aanbestedingswet 2012, artikel 2.131).',
      ...(safe === late || safe === undefined
        ? []
        : [
            `Rechters denken verschillend over de vraag of deze termijn langer wordt als de laatste dag een vrije dag is. Wij tekenen niet voor het einde van ${dateInWords(lastDay)}. Wilt u zeker op tijd zijn? Houd dan ${dateInWords(safe)} aan.`,
          ]),
    ];
  }
}

import type { Ground } from '../domain/law/ground.ts';

/** A word of the trade, for who meets it for the first time. */
export interface GlossaryTerm {
  /** Names the place of it on a page. */
  readonly id: string;
  readonly word: string;
  readonly what: string;
  readonly why: string;
  /** Where the law says so; null for a word of practice. */
  readonly ground: Ground | null;
}

const term = (id: string, word: string, ground: Ground | null, what: string, why: string): GlossaryTerm => ({
  id,
  word,
  what,
  why,
  ground,
});

/** Words of the trade in the order of the alphabet. */
export const GLOSSARY: readonly GlossaryTerm[] = [
  term(
    'aanvulling',
    'Aanvulling',
    'Awb 4:5',
    'Een aanvraag mist iets. U vraagt de aanvrager dat binnen een termijn aan te vullen.',
    'Zolang u op de aanvulling wacht, staat uw beslistermijn stil (Awb 4:15).',
  ),
  term(
    'beslistermijn',
    'Beslistermijn',
    'Awb 4:13',
    'De tijd waarin u op een aanvraag moet beslissen.',
    'Beslist u te laat, dan kan de aanvrager u in gebreke stellen. Dan kan een dwangsom gaan lopen.',
  ),
  term(
    'bezwaartermijn',
    'Bezwaartermijn',
    'Awb 6:7',
    'Zes weken waarin wie het met een besluit niet eens is, bezwaar kan maken.',
    'De termijn begint op de dag na het verzenden van het besluit. Een bezwaar dat later komt, is in beginsel te laat.',
  ),
  term(
    'dwangsom',
    'Dwangsom',
    'Awb 4:17',
    'Geld dat u aan een aanvrager betaalt als u na zijn ingebrekestelling nog twee weken niet beslist.',
    'Het bedrag loopt per dag op, ten hoogste tweeënveertig dagen.',
  ),
  term(
    'gunningsbeslissing',
    'Gunningsbeslissing',
    'Aw 2.130',
    'De mededeling wie de opdracht krijgt, met de redenen. Zij is nog geen overeenkomst.',
    'Wie afvalt, moet kunnen zien waarom, en of een gang naar de rechter zin heeft.',
  ),
  term(
    'horen',
    'Horen',
    'Awb 7:2',
    'U geeft wie bezwaar maakt de kans om het uit te leggen, vóór u beslist.',
    'Wie niet is gehoord terwijl dat moest, kan de beslissing laten vernietigen.',
  ),
  term(
    'ingebrekestelling',
    'Ingebrekestelling',
    'Awb 4:17',
    'Een brief van een aanvrager dat u te laat bent met beslissen.',
    'Vanaf die brief hebt u nog twee weken. Een brief die komt vóór de termijn om is, telt niet.',
  ),
  term(
    'marktconsultatie',
    'Marktconsultatie',
    'Aw 2.25',
    'U vraagt marktpartijen om advies voordat u een opdracht in de markt zet.',
    'Wie meepraat, mag daar later geen voordeel van hebben boven anderen.',
  ),
  term(
    'nota-van-inlichtingen',
    'Nota van inlichtingen',
    'Aw 2.54',
    'Het stuk met alle vragen en antwoorden, voor iedereen gelijk en zonder namen.',
    'Zij moet op tijd vóór de sluiting uit zijn. Lukt dat niet, dan schuift de sluiting.',
  ),
  term(
    'opschortende-termijn',
    'Opschortende termijn',
    'Aw 2.127',
    'Twintig dagen na het verzenden van de gunningsbeslissing waarin u de overeenkomst niet mag sluiten.',
    'Een inschrijver kan in die tijd naar de rechter. Was er maar één inschrijver, dan hoeft u niet te wachten.',
  ),
  term(
    'perceel',
    'Perceel',
    null,
    'Een deel van de opdracht waarop los kan worden ingeschreven.',
    'Percelen kunnen elk hun eigen weg gaan, met eigen datums.',
  ),
  term(
    'rectificatie',
    'Rectificatie',
    null,
    'Een verbetering van een aankondiging op het platform, zoals TenderNed.',
    'Een nieuwe datum geldt voor anderen pas als zij haar kunnen kennen.',
  ),
  term(
    'subsidieplafond',
    'Subsidieplafond',
    'Awb 4:25',
    'Het bedrag dat ten hoogste beschikbaar is.',
    'Wat boven het plafond komt, moet u weigeren.',
  ),
  term(
    'verdagen',
    'Verdagen',
    'Awb 7:10',
    'U stelt de beslissing op bezwaar één keer uit, met ten hoogste zes weken.',
    'Dat kan alleen binnen de beslistermijn, en u schrijft het aan wie bezwaar maakte.',
  ),
  term(
    'vrije-dag',
    'Vrije dag',
    'Atw 1',
    'Een zaterdag, een zondag of een algemeen erkende feestdag.',
    'Eindigt een termijn uit de wet op zo’n dag, dan loopt zij door tot en met de eerstvolgende werkdag.',
  ),
];

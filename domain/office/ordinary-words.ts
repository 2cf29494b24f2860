/** Legal forms and the like: part of a name, and no name by themselves. */
export const FORMS: ReadonlySet<string> = new Set(
  'bv nv vof cv ua ba stichting vereniging cooperatie cooperatief maatschap holding beheer groep group the de het een van der den ter ten te en'.split(
    ' ',
  ),
);

/** Ordinary words that parties are called by: in a text they need not be a name. By `oneSpelling`. */
const ORDINARY: ReadonlySet<string> = new Set(
  `aanbieder advies altijd ambulant amsterdam arnhem basis beter bouw brede buurt centraal centrum combinatie connect contact dag dienst diensten
   dienstverlening dichtbij drenthe eigen eindhoven europa flevoland friesland gelderland gemeente gezin gezond gezondheid goed groen groningen
   haag haarlem heerlen helder help hulp huis impuls inschrijver inschrijvers jeugd jeugdhulp jeugdzorg kind kinderen kracht kwaliteit leerlingenvervoer leven limburg lokaal
   maat midden mobiel nabij nederland nieuw nieuwe nijmegen noord noordbrabant noordholland oost onderwijs ons onze ondersteuning opvang
   overijssel partij partner partners perspectief plus project provincie reclassering regio rijnmond rotterdam samen school schoon sociaal spoor
   start steun support taxi team techniek thuis tilburg toekomst totaal training utrecht veilig veiligheid vervoer vitaal voor vooruit vrij
   water welzijn werk west wijk wijkteam wonen zeeland zelf zorg zorggroep zuid zuidholland zwolle`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const SHORT = 3;

/** Whether a word can stand in a text without naming anybody. */
export const isOrdinary = (word: string, own: ReadonlySet<string>): boolean =>
  word.length <= SHORT || ORDINARY.has(word) || own.has(word) || FORMS.has(word);

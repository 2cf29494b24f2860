/** What each file is, in the order in which somebody reads them; a name that ends in a slash is a folder. */
const FILES: readonly (readonly [name: string, what: string])[] = [
  ['chronologie.html', 'Wat er gebeurde, op volgorde, met de grond in de wet. Hetzelfde staat in chronologie.md'],
  ['planning.csv', 'Elke mijlpaal: eerst gepland, daarna gepland, en wanneer het gebeurde'],
  ['ontvangsten.csv', 'Wat er binnenkwam, met moment en oordeel'],
  ['vragen.csv', 'De vragen met hun antwoord'],
  ['notas/', 'Elke nota van inlichtingen zoals zij verscheen'],
  ['inschrijvingen.csv', 'De inschrijvingen, met moment en oordeel'],
  [
    'inschrijvingen-bestanden.csv',
    'De bestanden van elke inschrijving, met hun controlegetal. De bestanden zelf staan er niet bij',
  ],
  ['toetsen.csv', 'Wat over elke inschrijving is besloten, door wie en waarom'],
  ['navragen.csv', 'Wat inschrijvers nog is gevraagd, en wat daarop kwam'],
  ['opening/', 'De processen-verbaal van de opening'],
  ['brieven.csv', 'Elke brief: van wie tot wie, het bewijs van verzending en de termijn die daaruit volgt'],
  ['brieven/', 'Elke brief zoals zij is bewaard en verstuurd, met de berichten over aankomst'],
  ['mails.csv', 'Elke mail over deze zaak, met het antwoord van de mailserver'],
  ['mails/', 'Die mails zelf'],
  ['zaken/', 'Hetzelfde van elke zaak die hieronder valt, zoals een bezwaar of een subsidie'],
  ['definitie.yaml', 'De procedure zoals zij is opgeschreven, woord voor woord'],
  ['vastlegging.jsonl', 'De keten van de zaak en elke vastlegging, om na te rekenen'],
  ['SHA256SUMS', 'Het controlegetal van elk ander bestand'],
];

/** What whoever gets a case as files must know of them. @param paths of the files that there are */
export const dossierReadMe = (
  reference: string,
  subject: string,
  paths: readonly string[],
): string => `# Dossier ${reference}

${subject}

| Bestand of map | Wat erin staat |
|---|---|
${FILES.filter(([name]) => paths.some((path) => path === name || (name.endsWith('/') && path.startsWith(name))))
  .map(([name, what]) => `| ${name} | ${what} |`)
  .join('\n')}

Herinneringen gaan over meer zaken tegelijk. Zij staan daarom niet in dit dossier. Prijzen en cijfers staan er alleen in als zij in een brief staan; hun controlegetallen staan er wel.

## Zelf nakijken

1. Zijn de bestanden nog zoals zij geschreven zijn? Typ in deze map: \`sha256sum -c SHA256SUMS\`
2. Klopt de vastlegging? Dat rekent elk programma na dat de beschrijving volgt: \`docs/verify.md\` bij Tenderklok. Er is er een klaar in Python: \`python3 verify.py vastlegging.jsonl\`

Wat eruit komt, hangt niet af van wie het narekent. U hebt daar geen Tenderklok en geen database voor nodig.
`;

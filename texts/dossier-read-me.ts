/** What whoever gets a case as files must know of them. */
export const dossierReadMe = (reference: string, subject: string): string => `# Dossier ${reference}

${subject}

| Bestand | Wat erin staat |
|---|---|
| chronologie.html, chronologie.md | Wat er gebeurde, op volgorde, met de grond in de wet |
| planning.csv | Elke mijlpaal: eerst gepland, daarna gepland, en wanneer het gebeurde |
| ontvangsten.csv | Wat er binnenkwam, met moment en oordeel |
| mails.csv en de map mails | Elke mail over deze zaak, met het antwoord van de mailserver |
| definitie.yaml | De procedure zoals zij is opgeschreven, woord voor woord |
| vastlegging.jsonl | De keten van de zaak en elke vastlegging, om na te rekenen |
| SHA256SUMS | Het controlegetal van elk bestand hierboven |

Herinneringen gaan over meer zaken tegelijk. Zij staan daarom niet in dit dossier. Prijzen en cijfers staan er ook niet in; hun controlegetallen wel.

## Zelf nakijken

1. Zijn de bestanden nog zoals zij geschreven zijn? Typ in deze map: \`sha256sum -c SHA256SUMS\`
2. Klopt de vastlegging? Dat rekent elk programma na dat de beschrijving volgt: \`docs/verify.md\` bij Tenderklok. Er is er een klaar in Python: \`python3 verify.py vastlegging.jsonl\`

Wat eruit komt, hangt niet af van wie het narekent. U hebt daar geen Tenderklok en geen database voor nodig.
`;

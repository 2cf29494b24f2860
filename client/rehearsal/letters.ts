import type { NoticeKind } from '../../texts/labels/activities.ts';

const LETTERS: Readonly<Record<NoticeKind, string>> = {
  started: 'bericht dat de zaak is begonnen',
  'taken-over': 'vraag wat er voor de overname is gedaan',
  overdue: 'melding dat een datum is gemist',
  escalated: 'waarschuwing aan de jurist',
  'still-overdue': 'melding dat het nog niet is gedaan',
  moved: 'bericht over nieuwe data',
  corrected: 'bericht over een herstelde melding',
  'new-decision': 'bericht dat er een nieuwe beslissing moet komen',
  'decision-withdrawn': 'bericht dat een besluit is ingetrokken',
  ranked: 'bericht dat de rangorde vastligt',
  'dropped-out': 'bericht dat iemand is uitgevallen',
  'window-ended': 'bericht dat een termijn voorbij is',
  suspended: 'bericht over de schorsing',
  resumed: 'bericht over de hervatting',
  ended: 'bericht over het einde',
  'lots-ended': 'bericht over het einde van een perceel',
  'closing-proposed': 'voorstel voor een nieuwe sluiting',
  'rules-broken': 'bericht over wat niet klopt met de planning of te vroeg kwam',
  'people-changed': 'bericht over wie een rol heeft',
  default: 'bericht over een ingebrekestelling',
  'not-applied': 'vraag of er een aanvraag is',
  'filed-later': 'bericht over wat later is vastgelegd',
  objection: 'bericht over een bezwaar',
  receipt: 'bericht over wat binnenkwam',
  'filed-aside': 'bericht over wat is vastgelegd en niets verandert',
  completion: 'bericht over een aanvulling die niets verandert',
  verdict: 'vraag wat er uit een vonnis volgt',
  part: 'bericht over een perceel of termijn',
};

/** Mail to parties, and about what they were asked. */
const TO_PARTIES: Readonly<Record<string, string>> = {
  letter: 'brief',
  'bid-receipt': 'bewijs van ontvangst',
  note: 'bericht dat de nota er is',
  answer: 'antwoord op een vertrouwelijke vraag',
  confidentiality: 'bericht dat een vraag niet vertrouwelijk blijft',
  'request-reminder': 'herinnering aan een navraag',
  'request-passed': 'bericht dat een navraag geen antwoord kreeg',
};

/** What a mail is, in the line that tells of it. */
export const letterText = (kind: string | undefined): string => TO_PARTIES[kind ?? ''] ?? LETTERS[kind as NoticeKind];

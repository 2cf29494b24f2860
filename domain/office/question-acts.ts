import { STEERING } from '../acts/spec.ts';
import { officeAct } from './spec.ts';

const no = { kind: 'number', word: 'nummer', brief: 'Nummer van de vraag', positional: true } as const;
const reason = { kind: 'text', word: 'reden', brief: 'Waarom; komt in het dossier' } as const;

/** Says who writes the answer. */
export const assignQuestion = officeAct({
  word: 'vraag wijs-toe',
  brief: 'Zeg wie een vraag beantwoordt',
  roles: STEERING,
  shape: { no, to: { kind: 'name', word: 'aan', brief: 'Naam of mailadres van wie antwoordt' } },
});

/** Writes an answer, or another one in its place: a draft until a second person approves it. */
export const answerQuestion = officeAct({
  word: 'vraag beantwoord',
  brief: 'Schrijf het antwoord op een vraag, als concept',
  roles: STEERING,
  shape: {
    no,
    answer: { kind: 'prose', word: 'antwoord', brief: 'Het antwoord' },
    asked: {
      kind: 'prose',
      word: 'vraagtekst',
      brief: 'De vraag zoals zij in de nota komt, zonder wat de vragensteller verraadt',
      optional: true,
    },
  },
});

/** Approves the answer that somebody else wrote. */
export const approveAnswer = officeAct({
  word: 'vraag keur-goed',
  brief: 'Keur het antwoord goed dat een ander schreef',
  roles: STEERING,
  mails: true,
  shape: {
    no,
    version: { kind: 'version', word: 'versie', brief: 'Versie van het antwoord dat u las', optional: true },
  },
});

/** Decides to handle a question that did not come in time: only where a sound bid needs it (U2.4.1-a). */
export const handleQuestion = officeAct({
  word: 'vraag behandel-toch',
  brief: 'Besluit een vraag die niet op tijd kwam toch te behandelen',
  roles: STEERING,
  shape: { no, reason },
});

/** Decides whether a question stays out of the note because it is commercially confidential (U2.4.1-c). */
export const decideConfidential = officeAct({
  word: 'vraag vertrouwelijkheid',
  brief: 'Besluit of een vraag vertrouwelijk blijft',
  roles: STEERING,
  mails: true,
  shape: {
    no,
    verdict: {
      kind: 'choice',
      word: 'besluit',
      brief: 'Blijft de vraag buiten de nota?',
      choices: { toegekend: 'granted', geweigerd: 'refused' },
    },
    reason,
  },
});

/** Puts down that the asker took a question back. */
export const withdrawQuestion = officeAct({
  word: 'vraag trek-in',
  brief: 'Leg vast dat de vragensteller een vraag intrekt',
  roles: STEERING,
  shape: { no, reason },
});

/** What somebody asked has to go by law: its words go, that they were there stays. */
export const eraseQuestion = officeAct({
  word: 'vraag wis',
  brief: 'Wis de tekst van een vraag als de wet dat eist',
  roles: ['lawyer'],
  shape: {
    no,
    ground: {
      kind: 'choice',
      word: 'grond',
      brief: 'Waarom het moet: persoonsgegevens (AVG 17), een vonnis, of een bedrijfsgeheim (Aw 2.57)',
      choices: { avg: 'personal', vonnis: 'judgment', geheim: 'secret' },
    },
    reason,
  },
});

/** Takes in many questions out of a table, all or none. */
export const readQuestions = officeAct({
  word: 'vraag lees-in',
  brief: 'Lees vragen in uit een bestand van het platform',
  roles: STEERING,
  file: true,
  shape: {},
});

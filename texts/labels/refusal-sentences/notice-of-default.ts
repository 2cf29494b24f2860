import { capital } from '../milestones.ts';
import type { Sentences } from './sentence.ts';

/** A notice of default (Awb 4:17). */
export const NOTICE_OF_DEFAULT = {
  'term-held': ({ about, step }) =>
    `Niet vastgelegd. De termijn van ${about} staat stil; zolang dat zo is, kan het besluit niet te laat zijn. Hervat de termijn eerst met ${step({ act: 'resume' })}.`,
  'no-decision-term': ({ about, step }) =>
    `Niet vastgelegd. Tenderklok kent voor ${about} geen beslistermijn op een aanvraag, en rekent er geen dwangsom voor uit (Algemene wet bestuursrecht, artikel 4:17). Noem met ${step({ field: 'milestone', of: 'noticeOfDefault' })} het besluit waar de brief over gaat, of vraag de jurist.`,
  'default-premature': ({ about }, { last = '' }) =>
    `Niet vastgelegd. De ingebrekestelling is te vroeg: voor ${about} is er tijd tot en met ${last} (Algemene wet bestuursrecht, artikel 4:17 lid 3). Vraag de indiener om na die dag opnieuw te schrijven.`,
  'default-settled': ({ about, step }) =>
    `Niet vastgelegd. ${capital(about)} was al gedaan toen de ingebrekestelling kwam. Bekijk het met ${step({ look: 'timeline' })}.`,
  'default-known': ({ about, step }, { day = '' }) =>
    `Niet vastgelegd. Over ${about} ligt al een ingebrekestelling vast, ontvangen op ${day}. Over één besluit loopt één dwangsom. Bekijk de stand met ${step({ look: 'case' })}.`,
} satisfies Sentences;

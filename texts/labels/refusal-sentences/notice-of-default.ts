import type { Sentences } from './sentence.ts';

/** A notice of default (Awb 4:17). */
export const NOTICE_OF_DEFAULT = {
  'no-decision-term': ({ about, step }) =>
    `Niet vastgelegd. Tenderklok kent voor ${about} geen beslistermijn op een aanvraag, en rekent er geen dwangsom voor uit (Algemene wet bestuursrecht, artikel 4:17). Noem met ${step({ field: 'milestone', of: 'noticeOfDefault' })} het besluit waar de brief over gaat, of vraag de jurist.`,
} satisfies Sentences;

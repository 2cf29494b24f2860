/** Forms in which a command gives its data. */
export const FORMS = ['tabel', 'json', 'jsonl', 'csv'] as const;
export type Form = (typeof FORMS)[number];

/** Forms of one thing that is no list. */
export const TEXT_FORMS = ['tekst', 'json', 'jsonl'] as const;
export type TextForm = (typeof TEXT_FORMS)[number];

/** Forms of what a desk passes on: a calendar, a workbook, a document, a page. */
export const EXPORT_FORMS = [...FORMS, 'ics', 'xlsx', 'docx', 'md', 'html'] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

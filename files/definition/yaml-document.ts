import { parseDocument, type Document } from 'yaml';

/** The text of a definition as a document that can be changed: comments and order stay. @param text YAML that `readYaml` could read */
export const documentOf = (text: string): Document => parseDocument(text, { stringKeys: true, uniqueKeys: false });

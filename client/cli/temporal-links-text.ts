import { temporalLinks, type TemporalUi } from '../usecases/temporal-links.ts';

/** Where Temporal UI is, and the views of the cases, a line each. */
export function linksText(ui: TemporalUi): string {
  const links = temporalLinks(ui);
  const width = Math.max(...links.map(({ label }) => label.length));
  return [
    `Temporal UI: ${ui.uiUrl}/namespaces/${ui.namespace}/workflows`,
    ...links.map(({ label, url }) => `  ${label.padEnd(width)}  ${url}`),
  ].join('\n');
}

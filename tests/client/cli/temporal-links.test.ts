import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linksText } from '../../../client/cli/temporal-links-text.ts';
import { caseLink, temporalLinks } from '../../../client/usecases/temporal-links.ts';
import { SEARCH_ATTRIBUTES } from '../../../contracts/search-attributes.ts';
import { ATTENTION_LABEL, MAIL_LOST } from '../../../texts/labels/attention.ts';

const UI = { uiUrl: 'http://127.0.0.1:8233', namespace: 'tenderklok' };
const MANUAL = readFileSync(new URL('../../../docs/operators.md', import.meta.url), 'utf8');

describe('de weg naar Temporal UI', () => {
  it('een lijst opent met haar vraag', () => {
    expect(temporalLinks(UI)[1]).toEqual({
      label: 'Te laat',
      query: 'TeLaat=true AND ExecutionStatus="Running"',
      url: 'http://127.0.0.1:8233/namespaces/tenderklok/workflows?query=TeLaat%3Dtrue%20AND%20ExecutionStatus%3D%22Running%22',
    });
  });

  it('elke lijst staat op een regel', () => {
    expect(linksText(UI).split('\n')).toHaveLength(1 + temporalLinks(UI).length);
  });

  it('een zaak opent op haar nieuwste run', () => {
    expect(caseLink(UI, 'aanbesteding/Z-1')).toBe(
      'http://127.0.0.1:8233/namespaces/tenderklok/workflows/aanbesteding%2FZ-1',
    );
  });

  it('de handleiding voor operators noemt elke lijst, elk zoekveld en elk woord om op te zoeken', () => {
    for (const { label, query } of temporalLinks(UI)) expect(MANUAL).toContain(`| ${label} | \`${query}\` |`);
    for (const { name } of Object.values(SEARCH_ATTRIBUTES)) expect(MANUAL).toContain(`\`${name}\``);
    for (const word of [...Object.values(ATTENTION_LABEL), MAIL_LOST]) expect(MANUAL).toContain(`\`${word}\``);
  });
});

import { describe, expect, it } from 'vitest';
import { TERM_RULES } from '../../../domain/law/term-rules.ts';
import { termRuleIdOf, termRuleName, termRuleNamesLike } from '../../../texts/labels/term-rules.ts';

describe('de naam van een termijn', () => {
  it.each(TERM_RULES.map((rule) => rule.id))('%s heeft een eigen naam, en is daaraan te herkennen', (id) => {
    const name = termRuleName(id);
    expect(name).not.toBe(id);
    expect([name, name.toUpperCase(), name.replaceAll(' ', '-'), id].map(termRuleIdOf)).toEqual([id, id, id, id]);
  });

  it('een halve naam wijst de namen aan waarin hij staat, een vreemde naam geen', () => {
    expect(termRuleNamesLike('Bezwaar')).toContain('bezwaartermijn');
    expect([termRuleIdOf('bezwaar'), termRuleNamesLike('onzin')]).toEqual([null, []]);
  });
});

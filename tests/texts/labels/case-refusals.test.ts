import { describe, expect, it } from 'vitest';
import { refusal, type RefusalRule } from '../../../domain/acts/refusal.ts';
import { commandLine } from '../../../texts/command-line.ts';
import { caseRefusalText } from '../../../texts/labels/case-refusals.ts';
import { CASE_SENTENCES } from '../../../texts/labels/case-sentences.ts';
import { REFUSAL_SENTENCES } from '../../../texts/labels/refusal-sentences.ts';
import { refusalText } from '../../../texts/labels/refusals.ts';
import { sourcesOf } from '../../architecture/sources.ts';
import { readFileSync } from 'node:fs';

const OTHERS = Object.keys(REFUSAL_SENTENCES).filter((rule) => !Object.hasOwn(CASE_SENTENCES, rule));

describe('wat een zaak zelf weigert', () => {
  it('zegt zij met dezelfde zin als ieder ander', () => {
    for (const rule of Object.keys(CASE_SENTENCES) as RefusalRule[])
      expect(caseRefusalText(refusal(rule), commandLine)).toBe(refusalText(refusal(rule)));
  });

  it('is nooit een regel van handelingen op het dossier: die zinnen draagt geen workflow', () => {
    expect(OTHERS.length).toBeGreaterThan(50);
    const guards = [...sourcesOf('domain'), ...sourcesOf('workflows')]
      .map(({ path }) => path)
      .filter((path) => path !== 'domain/acts/refusal.ts' && !path.startsWith('domain/office/'));
    const used = guards.flatMap((path) => {
      const text = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
      return OTHERS.filter((rule) => text.includes(`refusal('${rule}'`) || text.includes(`aboutMilestone('${rule}'`));
    });
    expect(used).toEqual([]);
  });
});

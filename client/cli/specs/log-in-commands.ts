import { buildCommand } from '@stricli/core';
import type { TextForm } from '../forms.ts';
import { guarded, guardedQuietly } from '../guard.ts';
import { docsOf } from './examples.ts';
import { tekstOfJson } from './flags.ts';

export const inloggen = buildCommand({
  func: ({ uitvoer }: { readonly uitvoer: TextForm }) =>
    guardedQuietly(async () => (await import('../commands/log-in.ts')).logIn(uitvoer)),
  parameters: { flags: { uitvoer: tekstOfJson } },
  docs: docsOf(
    'inloggen',
    'Meld u aan, in een opstelling waar mensen zich aanmelden',
    'U krijgt een adres en een code. Die typt u in uw browser; daarna weet Tenderklok acht uur lang wie u bent.',
  ),
});

export const uitloggen = buildCommand({
  func: (flags: { readonly overal: boolean; readonly uitvoer: TextForm }) =>
    guarded(async () => (await import('../commands/log-in.ts')).logOut(flags)),
  parameters: {
    flags: {
      overal: {
        kind: 'boolean',
        default: false,
        withNegated: false,
        brief: 'Ook in de console en op andere computers',
      },
      uitvoer: tekstOfJson,
    },
  },
  docs: docsOf('uitloggen', 'Meld u af'),
});

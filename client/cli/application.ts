import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildApplication, buildRouteMap } from '@stricli/core';
import { ROUTES } from './specs/routes.ts';
import { text } from './text.ts';

/** The version of this program, as its package says it. */
async function versionHere(): Promise<string> {
  const { PACKAGE_ROOT } = await import('../stack/programs.ts');
  const { version } = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return version;
}

/** Every command, and what the library says around them. */
export const application = buildApplication(
  buildRouteMap({ routes: ROUTES, docs: { brief: 'Tenderklok: de klok van een aanbesteding of subsidietender' } }),
  {
    name: 'tenderklok',
    versionInfo: { getCurrentVersion: versionHere },
    scanner: { caseStyle: 'allow-kebab-for-camel' },
    documentation: {
      useAliasInUsageLine: false,
      disableAnsiColor: !(process.stdout.isTTY && process.stdout.hasColors()),
    },
    localization: { defaultLocale: 'nl', loadText: () => text },
  },
);

import { buildApplication, buildRouteMap } from '@stricli/core';
import { ROUTES } from './specs/routes.ts';
import { text } from './text.ts';
import { versionHere } from './version.ts';

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

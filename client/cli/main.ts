import { buildApplication, buildRouteMap, run } from '@stricli/core';
import { EXIT } from './exit.ts';
import { ROUTES } from './specs/routes.ts';
import { text } from './text.ts';

const root = buildRouteMap({
  routes: ROUTES,
  docs: {
    brief: 'Tenderklok: de klok van een aanbesteding of subsidietender',
    fullDescription:
      'Tenderklok laat de planning van een aanbesteding lopen: het rekent termijnen uit, herinnert mensen, en legt vast wat er gebeurt.\nBegin met: tenderklok oefen examples/utrecht-2018.yaml',
  },
});

const application = buildApplication(root, {
  name: 'tenderklok',
  scanner: { caseStyle: 'allow-kebab-for-camel' },
  documentation: { useAliasInUsageLine: false, disableAnsiColor: !process.stdout.isTTY },
  localization: { defaultLocale: 'nl', loadText: () => text },
});

const io: { stdout: NodeJS.WriteStream; stderr: NodeJS.WriteStream; exitCode: number | string | null } = {
  stdout: process.stdout,
  stderr: process.stderr,
  exitCode: null,
};
await run(application, process.argv.slice(2), { process: io });
// A command sets its own exit code; what the library refuses before that is wrong usage.
if (io.exitCode !== null && io.exitCode !== 0) process.exitCode = EXIT.wrongUsage;

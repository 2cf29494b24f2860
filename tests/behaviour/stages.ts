import type { TestProject } from 'vitest/node';
import { buildStage, type Place } from './build-stage.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** One for each process that runs tests, in the order of their numbers. */
    readonly stages: readonly Place[];
  }
}

/** Starts a stage for each process that runs tests. @returns what ends them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const count = project.config.maxWorkers;
  const built = await Promise.all(Array.from({ length: count }, buildStage));
  project.provide(
    'stages',
    built.map(({ stack: { temporalAddress, namespace, databaseUrl, mailFolder } }) => ({
      temporalAddress,
      namespace,
      databaseUrl,
      mailFolder,
    })),
  );
  return async () => {
    await Promise.all(built.map((one) => one.close()));
  };
}

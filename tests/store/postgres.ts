import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { startDatabase } from '../../client/stack/database.ts';
import { Parts } from '../../client/stack/parts.ts';
import { choosePorts } from '../../client/stack/ports.ts';
import { temporaryFolder } from '../../client/stack/reachable.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly databaseUrl: string;
  }
}

/** One PostgreSQL for all tests of the case file; each test file has a database of its own on it. @returns what ends it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = temporaryFolder();
  const parts = new Parts();
  parts.guardian.clear(folder);
  const end = async (): Promise<void> => {
    await parts.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    parts.guardian.dismiss();
  };
  try {
    const { database: port } = await choosePorts();
    project.provide('databaseUrl', await startDatabase({ folder, port, persistent: false }, parts));
    return end;
  } catch (error) {
    await end();
    throw error;
  }
}

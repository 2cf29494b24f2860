import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startDatabase } from '../../client/stack/database.ts';
import { Parts } from '../../client/stack/parts.ts';
import { choosePorts } from '../../client/stack/ports.ts';
import { temporaryBase } from '../../client/stack/reachable.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly databaseUrl: string;
  }
}

/** One PostgreSQL for all tests of the case file; each test file has a database of its own on it. @returns what ends it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(temporaryBase(), 'tenderklok-'));
  // PostgreSQL's user passes through to its own folder.
  chmodSync(folder, 0o711);
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

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare, exampleNames, FILES, GOLDEN, playWhole, scriptNames, type Golden } from './golden.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** What a person sees of an example, all of it; how to read and to rewrite the files is in tests/golden/README.md. */
describe.each(exampleNames())('alles van %s is zoals vastgelegd', (name) => {
  let golden: Golden;
  beforeAll(async () => {
    golden = await playWhole(stage, name);
  });

  it.each(FILES)('%s', (file) => compare(name, file, golden[file]));
});

it('elk voorbeeld is vastgelegd, en niets anders', () => {
  const kept = readdirSync(GOLDEN).filter((name) => name !== 'README.md');
  expect(kept.sort()).toEqual(exampleNames());
  for (const name of kept) expect(readdirSync(join(GOLDEN, name)).sort()).toEqual([...FILES].sort());
  expect(exampleNames()).toEqual(expect.arrayContaining(scriptNames()));
});

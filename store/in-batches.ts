interface Waiting<Item, Result> {
  readonly item: Item;
  readonly done: (result: Result) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Does together what is asked under one key while the work before it goes on, in the order in which it was asked. Who waits holds no
 * connection. When a batch fails each of it is done alone, so that one never fails by another.
 * @param keyOf what is under one key can be done together. @param run does all or none of a batch. @param most how many at once
 */
export function inBatches<Item, Result>(
  keyOf: (item: Item) => string,
  run: (items: readonly Item[]) => Promise<readonly Result[]>,
  most: number,
): (item: Item) => Promise<Result> {
  const lines = new Map<string, Waiting<Item, Result>[]>();
  const work = async (key: string, waiting: Waiting<Item, Result>[]): Promise<void> => {
    for (let batch = waiting.splice(0, most); batch.length > 0; batch = waiting.splice(0, most))
      if (!(await tried(run, batch)))
        for (const one of batch) await run([one.item]).then(([result]) => one.done(result as Result), one.failed);
    lines.delete(key);
  };
  return (item) =>
    new Promise((done, failed) => {
      const key = keyOf(item);
      const line = lines.get(key);
      const own = { item, done, failed };
      if (line !== undefined) line.push(own);
      else {
        const waiting = [own];
        lines.set(key, waiting);
        void work(key, waiting);
      }
    });
}

/** Does a batch. @returns whether it was done; one that is alone hears what it failed by */
async function tried<Item, Result>(
  run: (items: readonly Item[]) => Promise<readonly Result[]>,
  batch: readonly Waiting<Item, Result>[],
): Promise<boolean> {
  try {
    const results = await run(batch.map(({ item }) => item));
    batch.forEach(({ done }, at) => done(results[at] as Result));
    return true;
  } catch (error) {
    if (batch.length > 1) return false;
    batch[0]?.failed(error);
    return true;
  }
}

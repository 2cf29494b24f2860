import { setTimeout as pause } from 'node:timers/promises';

/**
 * Does for many at once what each asks for one: what is asked while the last statement runs goes in the next.
 * @param work does it for these keys, and gives those for which it held.
 */
export class Together {
  private asked: {
    readonly key: string;
    readonly tell: (held: boolean) => void;
    readonly fail: (error: unknown) => void;
  }[] = [];
  private running: Promise<void> | null = null;
  private readonly work: (keys: readonly string[]) => Promise<readonly string[]>;
  private readonly pauseMs: number;

  /** @param pauseMs between two statements: what is asked meanwhile goes in one */
  constructor(work: (keys: readonly string[]) => Promise<readonly string[]>, pauseMs = 0) {
    this.work = work;
    this.pauseMs = pauseMs;
  }

  /** @returns whether it held for this key. @throws what the statement threw */
  ask(key: string): Promise<boolean> {
    const answer = new Promise<boolean>((tell, fail) => this.asked.push({ key, tell, fail }));
    this.running ??= this.run();
    return answer;
  }

  private async run(): Promise<void> {
    // What is asked in this very turn goes along.
    await Promise.resolve();
    while (this.asked.length > 0) {
      const now = this.asked.splice(0);
      try {
        const held = new Set(await this.work(now.map((one) => one.key)));
        for (const { key, tell } of now) tell(held.has(key));
      } catch (error) {
        for (const { fail } of now) fail(error);
      }
      if (this.pauseMs > 0) await pause(this.pauseMs);
    }
    this.running = null;
  }
}

import { setTimeout as pause } from 'node:timers/promises';

const AGAIN_MS = 250;
/** The longest that anything may take while parts fall: a sender that fell lets go of its mail after five minutes. */
const PATIENCE_MS = 8 * 60_000;

/** Something did not come about, however often it was asked. */
export class Stuck extends Error {
  constructor(what: string, cause: unknown) {
    super(what, { cause });
    this.name = 'Stuck';
  }
}

/** Asks until there is an answer, as a person does who finds nobody in. @param work null: not yet @throws Stuck */
export async function insist<Answer>(what: string, work: () => Promise<Answer | null>): Promise<Answer> {
  const until = Date.now() + PATIENCE_MS;
  let why: unknown = null;
  for (;;) {
    try {
      const answer = await work();
      if (answer !== null) return answer;
    } catch (error) {
      why = error;
    }
    if (Date.now() > until) throw new Stuck(what, why);
    await pause(AGAIN_MS);
  }
}

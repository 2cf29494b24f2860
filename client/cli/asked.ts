import { Stop } from './exit.ts';

/** A change was asked and its answer did not come: whether it was done is not known. */
export class Unanswered extends Error {
  constructor(cause: unknown) {
    super('no answer', { cause });
    this.name = 'Unanswered';
  }
}

/** From here on something is asked to change: what fails now is not said to have changed nothing. @throws Unanswered */
export async function asked<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Unanswered(error);
  }
}

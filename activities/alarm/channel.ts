import type { Trouble } from '../../store/troubles.ts';

/** What is told: of one case, or (empty) of the whole installation. */
export interface Alarm {
  readonly reference: string;
  /** Says the same when it is told again. */
  readonly key: string;
  readonly troubles: readonly Trouble[];
}

/** A way by which somebody hears that something is stuck. Another service (NotifyNL, a chat) is another one of these. */
export interface Channel {
  readonly name: string;
  /** @throws when it could not be told */
  tell(alarm: Alarm): Promise<void>;
}

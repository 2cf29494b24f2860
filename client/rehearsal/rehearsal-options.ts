import type { EpochMs, ClockTime } from '../../domain/law/iso-date.ts';
import type { ScenarioAct } from '../../files/scenario/scenario.ts';
import type { Wording } from '../../texts/next-step.ts';
import type { VirtualClock } from '../usecases/clock-of.ts';
import type { Desk } from '../usecases/desk.ts';
import type { BesideScript, SentMail } from '../usecases/rehearsal-file.ts';
import type { Line } from './line.ts';

export interface RehearsalOptions {
  readonly desk: Desk;
  readonly clock: VirtualClock;
  readonly reference: string;
  readonly hash: string;
  /** Business instant at which the procedure starts. */
  readonly startsAt: EpochMs;
  /** Clock time of the reminder round. */
  readonly roundAt: ClockTime;
  /** What people do, at business instants, in order. */
  readonly script: readonly ScenarioAct[];
  /** Lists of bids that lie beside the script, by name. */
  readonly lists?: BesideScript;
  /** Whether everything that staff must do and the script is silent about is done on time. */
  readonly restOnTime: boolean;
  /** In which words lines tell what can be done after a refusal; absent: as it is typed. */
  readonly wording?: Wording;
  /** Hears every line as it happens. */
  readonly onLine: (line: Line) => void;
  /** Hears every mail, before the line that tells of it. */
  readonly onMail?: (mail: SentMail) => void;
  /** No step is taken after this business instant. */
  readonly until?: EpochMs;
  /** Hears of every step just before it is taken. */
  readonly onStep?: (now: EpochMs, doing: 'round' | 'script' | 'tasks') => void;
  /** Ends the rehearsal between two steps. */
  readonly signal?: AbortSignal;
}

export interface RehearsalResult {
  readonly steps: number;
  readonly lines: number;
  /** The business instant at which it was broken off; null when it was played to its end. */
  readonly stoppedAt: EpochMs | null;
  /** Cases that still wait for someone: references. */
  readonly unfinished: readonly string[];
}

import type { EpochMs } from '../../domain/law/iso-date.ts';
import type { Typed } from '../../texts/command-line.ts';
import type { WholeDesk } from '../usecases/connect.ts';
import type { CaseFile } from '../usecases/desk.ts';
import type { Finding } from '../usecases/doctor/doctor.ts';
import type { Assets } from './assets.ts';
import type { Chapter } from './manual.ts';
import type { Films } from './film/film.ts';
import type { LogInWay } from './login/way.ts';

/** What whoever keeps an installation running has of it. */
export interface Operation {
  /** Everything that must be in order, as it is now. */
  readonly examine: () => Promise<readonly Finding[]>;
  /** Of this program. */
  readonly version: string;
  /** A command as it is typed here. */
  readonly typed: Typed;
}

/** What the console works with: one installation. */
export interface ConsoleGiven {
  readonly file: CaseFile;
  /** The server, asked for when somebody acts: pages read without it. @throws TemporalAway */
  readonly desk: () => Promise<WholeDesk>;
  /** The same where things come in, whether the server answers or not. */
  readonly front: () => Promise<WholeDesk>;
  readonly now: () => EpochMs;
  readonly assets: Assets;
  /** How whoever asks for a page becomes known. */
  readonly logIn: LogInWay;
  /** A proefopstelling: no real case, and whoever sits at this machine. */
  readonly isPrivate: boolean;
  /** Where Temporal UI is, for whoever keeps it running; null when nobody said. */
  readonly uiUrl: string | null;
  readonly namespace: string;
  /** Absent: nobody keeps it running from its pages. */
  readonly operation?: Operation;
  /** The manual, in the order of its chapters. Absent: there is none to read here. */
  readonly manual?: readonly Chapter[];
  /** Where procedures are rehearsed. Absent: nothing is rehearsed here. */
  readonly films?: Films;
  /** Hears of a fault that nobody foresaw. */
  readonly onFault: (error: Error) => void;
  /** For the proof that a form came from a page of ours; another one each time the console starts. */
  readonly secret: string;
}

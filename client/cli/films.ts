import { randomUUID } from 'node:crypto';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { consoleWording } from '../console/wording.ts';
import { FILM_CONSOLE } from '../console/film/film-mail.tsx';
import type { Film, FilmMail, Films, FilmState, Shot } from '../console/film/film.ts';
import type { Line } from '../rehearsal/line.ts';
import { clockOfLine, lineText, phaseText } from '../rehearsal/show-line.ts';
import { keepWorker } from '../stack/keep-worker.ts';
import { startStack } from '../stack/stack.ts';
import { planDefinition } from '../usecases/checked-definition.ts';
import { setUpPrivate } from '../usecases/set-up.ts';
import { faultText } from './fault-text.ts';
import { program } from './program.ts';
import { placeOf } from './settings/installation.ts';
import { whileWhole } from './stays-up.ts';
import { atDesk } from './surroundings.ts';
import { rehearsedOn, seconds, summary, type Rehearsed } from './told-rehearsal.ts';

/** So many of each person stay to be looked at. */
const MOST_KEPT = 5;

/** A rehearsal while it is made. */
class Playing implements Film {
  readonly id = randomUUID();
  readonly owner: string;
  readonly reference: string;
  readonly subject: string;
  readonly ends = new AbortController();
  readonly days: { readonly day: IsoDate; readonly shots: Shot[] }[] = [];
  state: FilmState = { kind: 'begins' };
  private readonly mails = new Map<string, FilmMail>();

  constructor(owner: string, { file: { definition } }: Rehearsed) {
    this.owner = owner;
    this.reference = definition.reference;
    this.subject = definition.subject;
  }

  /** A mail comes before the line that tells of it. */
  mail(id: string, mail: FilmMail): void {
    this.mails.set(id, mail);
  }

  tell(line: Line): void {
    const day = line.at.slice(0, 10) as IsoDate;
    let last = this.days.at(-1);
    if (last?.day !== day) {
      last = { day, shots: [] };
      this.days.push(last);
    }
    const { messageId } = line;
    last.shots.push({
      time: clockOfLine(line.at),
      reference: line.reference,
      text: shotText(line),
      mail: this.mails.get(messageId ?? '') ?? null,
    });
  }
}

/** A phase is a fact among others here; on the command line it is a heading. */
function shotText(line: Line): string {
  if (line.kind === 'phase-started') return `Fase begonnen: ${phaseText(line)}`;
  return lineText(line, line.recipient === undefined ? [] : [line.recipient]);
}

/** The rehearsals of a console. @param onFault hears of what went wrong in one */
export function filmsOf(onFault: (error: Error) => void): Films & { readonly close: () => Promise<void> } {
  let films: readonly Playing[] = [];
  let now: Promise<void> | null = null;
  return {
    begin: ({ owner, text, scenario, lists }) => {
      const { planned, read, hash } = planDefinition(text);
      if (now !== null || planned === null) return null;
      const rehearsed = { file: { text, hash, read, ...planned }, scenario, lists };
      const film = new Playing(owner, rehearsed);
      const others = films.filter((one) => one.owner !== owner);
      films = [film, ...films.filter((one) => one.owner === owner).slice(0, MOST_KEPT - 1), ...others];
      now = played(film, rehearsed, onFault).finally(() => {
        now = null;
      });
      return film;
    },
    of: (owner) => films.filter((one) => one.owner === owner),
    stop: (id) => films.find((one) => one.id === id)?.ends.abort(),
    close: async () => {
      for (const film of films) film.ends.abort();
      await now;
    },
  };
}

/** Plays it on a stack of its own, which goes away again. */
async function played(film: Playing, rehearsed: Rehearsed, onFault: (error: Error) => void): Promise<void> {
  const began = performance.now();
  const { signal } = film.ends;
  try {
    const stack = await startStack({ virtualClock: true });
    try {
      const ended = await whileWhole(
        stack,
        atDesk(placeOf(stack, null), async (desk) => {
          await setUpPrivate(desk);
          const worker = await keepWorker(stack, {
            TENDERKLOK_OPDRACHT: program,
            CONSOLE_URL: FILM_CONSOLE,
          });
          film.state = { kind: 'plays' };
          const result = await rehearsedOn(desk, rehearsed, {
            signal,
            wording: consoleWording,
            onLine: (line) => film.tell(line),
            onMail: ({ messageId, address, subject, text }) => film.mail(messageId, { to: address, subject, text }),
          }).finally(() => worker.release());
          const kind: 'played' | 'stopped' = result.stoppedAt === null ? 'played' : 'stopped';
          return { kind, text: summary(result, seconds(began)) };
        }),
      );
      // Only then another can begin.
      await stack.stop();
      film.state = ended;
    } finally {
      await stack.stop();
    }
  } catch (error) {
    onFault(error instanceof Error ? error : new Error(String(error)));
    const why = faultText(error) ?? 'Er ging iets mis; de beheerder vindt het in het logboek.';
    film.state = { kind: 'failed', text: `De oefening is niet afgespeeld. ${why}` };
  }
}

import type { ListedBid } from '../../files/bids/read-receipt-list.ts';
import { readQuestions } from '../../files/questions/read-questions.ts';
import type { Scenario, ScenarioAct } from '../../files/scenario/scenario.ts';
import { refusalText } from '../../texts/labels/refusals.ts';
import { templateFault } from '../usecases/office/letters/keep-template.ts';
import type { BesideScript } from '../usecases/rehearsal-file.ts';
import { readBidList } from './bid-list.ts';

/** Something wrong with a script, or with a file that lies beside it. */
export interface ScriptFault {
  /** The file beside it; null: the script itself. */
  readonly file: string | null;
  /** Null: it is about the file as a whole. */
  readonly line: number | null;
  readonly message: string;
}

type WithFile = Extract<ScenarioAct, { readonly file: string }>;

/** What a file is, or what is wrong with it. */
type Read = { readonly is: readonly ListedBid[] | Buffer } | { readonly faults: readonly Omit<ScriptFault, 'file'>[] };

const MISSING = 'Dit bestand neemt het script over, maar het is er niet bij. Kies het erbij.';

/**
 * Reads every file that a script takes over, each once.
 * @param bytesOf the bytes of a file by the name that the script gives it, or null when it is not there.
 */
export async function besideScript(
  { acts }: Pick<Scenario, 'acts'>,
  bytesOf: (file: string) => Buffer | null,
): Promise<{ readonly beside: BesideScript; readonly faults: readonly ScriptFault[] }> {
  const beside = new Map<string, readonly ListedBid[] | Buffer>();
  const faults: ScriptFault[] = [];
  const withFile = acts.filter((one): one is WithFile => 'file' in one);
  for (const [at, act] of withFile.entries()) {
    const { file } = act;
    if (withFile.findIndex((one) => one.file === file) < at) continue;
    const bytes = bytesOf(file);
    const read = bytes === null ? wrong(MISSING) : await readAs(act, bytes);
    if ('is' in read) beside.set(file, read.is);
    else faults.push(...read.faults.map((one) => ({ file, ...one })));
  }
  return { beside, faults };
}

const wrong = (message: string): Read => ({ faults: [{ line: null, message }] });

async function readAs(act: WithFile, bytes: Buffer): Promise<Read> {
  switch (act.kind) {
    case 'list': {
      const { bids, findings } = await readBidList(bytes);
      return bids === null ? { faults: findings.map(({ line, message }) => ({ line, message })) } : { is: bids };
    }
    case 'questions': {
      const { faults } = await readQuestions(bytes);
      return faults.length > 0 ? { faults: faults.map(({ line, message }) => ({ line, message })) } : { is: bytes };
    }
    case 'template': {
      const why = await templateFault(bytes);
      return why === null ? { is: bytes } : wrong(refusalText(why));
    }
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { PACKAGE_ROOT } from '../../client/stack/programs.ts';
import { performAct } from '../../client/temporal/updates.ts';
import { hashOf } from '../../client/usecases/checked-definition.ts';
import type { WholeDesk } from '../../client/usecases/connect.ts';
import { keepDefinition } from '../../client/usecases/keep-definition.ts';
import { fileOfContent } from '../../client/usecases/office/file-of-content.ts';
import { receiveBid } from '../../client/usecases/office/receive-bid.ts';
import { perform, type OfficeWish } from '../../client/usecases/office/perform.ts';
import { handIn } from '../../client/usecases/receive.ts';
import { procedureName, TASK_QUEUE, WORKFLOW, workflowIdOf } from '../../contracts/names.ts';
import { readEvents } from '../../store/events.ts';
import { readLetters } from '../../store/letters.ts';
import { partiesOf } from '../../store/parties.ts';
import { provenBy } from '../../domain/office/letter.ts';
import { ACT, EXAMPLE, inputOf, tenderText, UNTIL_SUBMISSION, WHOLE_TENDER, type Step } from '../contestants.ts';
import { insist } from './insist.ts';

/** From its start: enough for the bids to come in while everything falls. */
const CLOSES_AFTER_MS = 100_000;
/** The questions are over before any case starts, so that each of them is late, whenever it comes. */
const QUESTIONS_CLOSE = /^( {2}vragen-tot: \{ op: 2020-10-29) 12:00/m;
const BIDDERS = ['Zorg Noord BV', 'De Hoeve', 'Stichting Zuid'];
const FILE_BYTES = 50_000;
const [LEAD, LAWYER] = ['Anouk Visser', 'Yara Meijer'];
const TALK_AT = Date.parse('2020-11-20T10:00:00+01:00');
const example = readFileSync(join(PACKAGE_ROOT, 'examples', EXAMPLE), 'utf8');

/** The workflow of a tender. */
export const workflowOf = (reference: string): string => workflowIdOf('tender', procedureName(reference));

/** A tender from its start to its standstill: bids and questions come in, letters go out, and whoever gets no answer asks again. */
export class Tender {
  private readonly desk: WholeDesk;
  private readonly reference: string;
  private readonly workflowId: string;
  private offsetMs = 0;

  constructor(desk: WholeDesk, reference: string) {
    this.desk = desk;
    this.reference = reference;
    this.workflowId = workflowOf(reference);
  }

  /** @throws Stuck */
  async play(): Promise<void> {
    await this.start();
    for (const party of BIDDERS) await this.bid(party);
    await this.question();
    for (const party of BIDDERS) await this.party(party);
    for (const step of UNTIL_SUBMISSION) await this.report(step);
    await this.untilPhase('opening');
    await this.letters();
    await insist(`${this.reference}: proof of its letters`, async () =>
      (await this.made()).every((letter) => provenBy(letter) !== null) ? true : null,
    );
    for (const step of WHOLE_TENDER.slice(UNTIL_SUBMISSION.length)) await this.report(step);
    await this.untilPhase('remedy');
  }

  private async start(): Promise<void> {
    const { desk, reference } = this;
    const text = tenderText(example, reference).replace(QUESTIONS_CLOSE, '$1 11:00');
    const hash = hashOf(text);
    const input = inputOf(reference, hash, Date.now() + CLOSES_AFTER_MS);
    this.offsetMs = input.clock?.offsetMs ?? 0;
    await insist(`${reference}: start`, async () => {
      await keepDefinition(desk, { reference, hash, text, now: Date.now() });
      return desk.client.workflow
        .start(WORKFLOW.tenderProcedure, { workflowId: this.workflowId, taskQueue: TASK_QUEUE, args: [input] })
        .then(() => true)
        .catch((error: unknown) => {
          if (error instanceof WorkflowExecutionAlreadyStartedError) return true;
          throw error;
        });
    });
    await this.untilPhase('questions');
  }

  private untilPhase(phase: string): Promise<boolean> {
    return insist(`${this.reference}: ${phase}`, async () => {
      const events = await readEvents(this.desk.db, this.reference);
      return events.some((one) => one.fact.kind === 'phase-started' && one.phase === phase) ? true : null;
    });
  }

  /** Now by the clock of this case. */
  private now(): number {
    return Date.now() + this.offsetMs;
  }

  private async bid(party: string): Promise<void> {
    const { reference, desk } = this;
    const files = (['quality', 'price'] as const).map((envelope) =>
      fileOfContent(envelope, `${envelope}.pdf`, `${reference} ${party} ${envelope}`.padEnd(FILE_BYTES)),
    );
    const mail = `${mailName(party)}@${mailName(reference)}.example`;
    await insist(`${reference}: bid of ${party}`, async () => {
      const sender = { reference, party, lot: null, number: 'een', mail, registerNo: null, at: this.now() };
      const outcome = await receiveBid(desk, sender, files);
      return outcome.kind === 'receipt' ? outcome : null;
    });
  }

  private async question(): Promise<void> {
    const { reference, desk } = this;
    await insist(`${reference}: question`, async () => {
      const content = 'Mag het plan tien bladzijden hebben?';
      const kind = 'question';
      const asked = { reference, kind, party: 'Een Vrager BV', lot: null, uploadId: 'een', content } as const;
      const outcome = await handIn(desk, { ...asked, at: this.now() });
      return outcome.kind === 'receipt' ? outcome : null;
    });
  }

  private async party(name: string): Promise<void> {
    const there = async () => (await partiesOf(this.desk.db, this.reference)).some((one) => one.name === name);
    await this.office('addParty', { name, mail: `${mailName(name)}@${mailName(this.reference)}.example` }, LEAD, there);
  }

  /** Invitations to all, read by another, let go one by one. */
  private async letters(): Promise<void> {
    const all = async (is: (one: Awaited<ReturnType<typeof this.made>>[number]) => boolean) => {
      const letters = await this.made();
      return letters.length === BIDDERS.length && letters.every(is);
    };
    for (const party of BIDDERS)
      await this.office('makeLetters', { what: 'talk', party, at: TALK_AT, where: 'Stadhuis' }, LEAD, async () =>
        (await this.made()).some((one) => one.addressee === party),
      );
    await this.office('approveLetters', {}, LAWYER, () => all((one) => one.approvedBy !== null));
    for (const { no } of await insist(`${this.reference}: letters`, () => this.made()))
      await this.office('releaseLetters', { letter: no }, LEAD, async () =>
        (await this.made()).some((one) => one.no === no && one.releasedAt !== null),
      );
  }

  private made() {
    return readLetters(this.desk.db, this.reference);
  }

  /** An act on the case file. Whoever gets no answer looks first whether it was done. */
  private async office(
    name: OfficeWish['name'],
    fields: OfficeWish['fields'],
    by: string,
    there: () => Promise<boolean>,
  ): Promise<void> {
    const { reference, desk } = this;
    await insist(`${reference}: ${name}`, async () => {
      if (await there()) return true;
      const answer = await perform(desk, { name, reference, fields, by, at: this.now() });
      if (answer.kind !== 'done') throw new Error(JSON.stringify(answer));
      return true;
    });
  }

  private async report({ after, act }: Step): Promise<void> {
    const { desk, reference, workflowId } = this;
    await this.untilPhase(after);
    await insist(`${reference}: ${act.milestone}`, async () => {
      const outcome = await performAct(desk.client, workflowId, ACT, { ...act, id: `${reference}/${act.milestone}` });
      if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
      return true;
    });
  }
}

const mailName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '-');

import { STEERING } from '../domain/acts/spec.ts';
import type { EpochMs, IsoDate } from '../domain/law/iso-date.ts';
import { requestId } from '../domain/office/request-name.ts';
import { BIDDER_WORKDAYS, bidderIsDue, hasPassed, TOLD_PASSED } from '../domain/office/request-term.ts';
import { partyNamed } from '../domain/office/party.ts';
import type { Definition } from '../domain/plan/definition.ts';
import type { Person } from '../domain/plan/authority.ts';
import { peopleOf } from '../domain/plan/people.ts';
import { procedureOf } from '../domain/case/state.ts';
import { bidsOf } from '../store/bids.ts';
import type { NewMail } from '../store/outbox.ts';
import { partiesOf } from '../store/parties.ts';
import { remindedOf, type Reminded } from '../store/reminders.ts';
import type { PutReminder } from '../store/rounds.ts';
import type { UnansweredRequest } from '../store/unanswered-requests.ts';
import type { MailText } from '../texts/mail/layout.ts';
import { bidderReminderMail, unansweredMail } from '../texts/mail/request.ts';
import type { Deps } from './deps.ts';
import { outboxMail } from './mail/outbox-mail.ts';
import { receiverOf } from './mail/receiver.ts';
import { readableDefinition } from './readable-definition.ts';

/** Of a round: when it is, when the last one was, and how many mails it has already. */
interface OfRound {
  readonly day: IsoDate;
  readonly since: IsoDate | null;
  readonly now: EpochMs;
  readonly before: number;
}

/** A mail about requests, with what must not be said to that person again. */
interface Said {
  readonly kind: string;
  readonly person: Person;
  readonly mail: MailText;
  readonly requests: readonly UnansweredRequest[];
  readonly workdays: number;
}

/**
 * What a round says of requests beside its reminders to staff: to who steers, once, that a term passed without an answer; to a bidder
 * with a mail address that it ends soon.
 */
export async function requestMails(
  deps: Deps,
  unanswered: readonly UnansweredRequest[],
  { day, since, now, before }: OfRound,
): Promise<{ readonly mails: readonly NewMail[]; readonly reminded: readonly PutReminder[] }> {
  const had = new Set((await remindedOf(deps.db, [...new Set(unanswered.map(referenceOf))])).map(keyOf));
  const mails: NewMail[] = [];
  const reminded: PutReminder[] = [];
  for (const reference of new Set(unanswered.map(referenceOf))) {
    const ofCase = unanswered.filter((one) => referenceOf(one) === reference);
    const [first] = ofCase;
    const definition = first === undefined ? null : await readableDefinition(deps, first);
    if (definition === null) continue;
    const isNew = (person: Person, workdays: number) => (request: UnansweredRequest) =>
      !had.has(keyOf(saidOf(person, request, workdays)));
    const passed = ofCase.filter((one) => hasPassed(one, now));
    const soon = ofCase.filter((one) => !hasPassed(one, now) && bidderIsDue(one, since, day));
    const said = [
      ...toStaff(deps, definition, reference, (person) => passed.filter(isNew(person, TOLD_PASSED))),
      ...(await toBidders(deps, definition, soon)).filter(({ person, requests }) =>
        requests.every(isNew(person, BIDDER_WORKDAYS)),
      ),
    ];
    for (const { kind, person, mail, requests, workdays } of said) {
      const key = `${reference}/${kind}/${day}/${requests.map(({ no }) => no).join('+')}/${person.mail}`;
      const { authority, roles } = definition;
      mails.push(
        outboxMail({
          key,
          kind,
          reference,
          milestone: requests.length === 1 && requests[0] !== undefined ? requestId(requests[0]) : null,
          at: now,
          authority,
          lead: roles.procedureLead[0] ?? null,
          person,
          mail,
          calendar: [],
          mailing: deps.mailing,
          round: { day, no: before + mails.length },
        }),
      );
      for (const request of requests) reminded.push({ ...saidOf(person, request, workdays), mail: key });
    }
  }
  return { mails, reminded };
}

const referenceOf = ({ name }: UnansweredRequest): string => name.reference;

const saidOf = (person: Person, request: UnansweredRequest, workdays: number): Reminded => ({
  person: person.mail,
  reference: referenceOf(request),
  milestone: requestId(request),
  version: 1,
  workdays,
});

const keyOf = ({ person, reference, milestone, version, workdays }: Reminded): string =>
  [person, reference, milestone, version, workdays].join(' ');

function toStaff(
  deps: Deps,
  definition: Definition,
  reference: string,
  newTo: (person: Person) => readonly UnansweredRequest[],
): Said[] {
  return peopleOf(definition, STEERING).flatMap((person) => {
    const requests = newTo(person);
    if (requests.length === 0) return [];
    const mail = unansweredMail(receiverOf(definition, reference, person, deps.mailing.access), requests);
    return [{ kind: 'request-passed', person, mail, requests, workdays: TOLD_PASSED }];
  });
}

/** The address on file of a party goes before the one that came with its bid. A bidder without either hears nothing by mail. */
async function toBidders({ db }: Deps, { subject }: Definition, soon: readonly UnansweredRequest[]): Promise<Said[]> {
  const [first] = soon;
  if (first === undefined) return [];
  const reference = referenceOf(first);
  const [bids, parties] = [await bidsOf(db, reference), await partiesOf(db, procedureOf(first.name))];
  return soon.flatMap((request) => {
    const bid = bids.find(({ no }) => no === request.bid);
    const address = bid === undefined ? null : (partyNamed(parties, bid.party)?.mail ?? bid.mail);
    if (bid === undefined || address === null) return [];
    const mail = bidderReminderMail({ reference, subject }, bid.party, request);
    return [
      {
        kind: 'request-reminder',
        person: { name: bid.party, mail: address },
        mail,
        requests: [request],
        workdays: BIDDER_WORKDAYS,
      },
    ];
  });
}

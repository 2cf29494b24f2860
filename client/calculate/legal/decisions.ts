import { grantDecision, type SchemeTerm } from '../../../domain/law/grant-decision.ts';
import type { Lodged } from '../../../domain/law/came-in-window.ts';
import { objectionDecision, objectionTimeliness } from '../../../domain/law/objection.ts';
import { penalty } from '../../../domain/law/penalty.ts';
import { completionSuspension, type Suspension } from '../../../domain/law/suspension.ts';
import type { Calculation } from '../../../files/evaluation/calculation.ts';
import { fault } from '../../../files/evaluation/fault.ts';
import { asArray, asBoolean, asChoice, asInt, Fields, orElse } from '../../../files/evaluation/fields.ts';
import { isObject } from '../../../files/json-object.ts';
import { asDate, asLocalSecond, provisionally, show, showOrNull, showSuspended } from './values.ts';

const MAX_SUSPENSIONS = 20;
const MAX_SCHEME_WEEKS = 104;

/** Whether an objection came in time; what is not, goes to a person. */
export const timeliness: Calculation = (fields) => {
  const announced = asDate(fields.required('announced'));
  const channel = asChoice(fields.required('channel'), ['electronic', 'hand', 'post']);
  const lodged = lodgedBy(fields, channel);
  fields.done();
  return provisionally((calendar) => {
    const { window, latestPostReceipt, outcome, grounds } = objectionTimeliness(calendar, announced, lodged);
    return {
      lastDay: show(window.last),
      latestPostReceipt: showOrNull(latestPostReceipt),
      outcome,
      humanReview: outcome !== 'timely',
      grounds,
    };
  });
};

function lodgedBy(fields: Fields, channel: Lodged['channel']): Lodged {
  if (channel !== 'post') return { channel, received: asLocalSecond(fields.required('receivedAt')) };
  const posted = asDate(fields.required('postedOn'));
  const received = asDate(fields.required('receivedOn'));
  if (received < posted) throw fault('bad-value');
  return { channel, posted, received };
}

/** The last day for a decision on an objection. */
export const decisionOnObjection: Calculation = (fields) => {
  const objectionLastDay = asDate(fields.required('objectionLastDay'));
  const committee = asBoolean(fields.required('committee'));
  const adjourned = orElse(fields.optional('adjourned'), asBoolean, false);
  const from = orElse(
    fields.optional('adjournmentFrom'),
    (value) => asChoice<'raw' | 'extended'>(value, ['raw', 'extended']),
    'raw',
  );
  const suspensions = suspensionsOf(fields, ['completion']);
  fields.done();
  const adjournedFrom = adjourned ? from : null;
  return provisionally((calendar) => {
    return showSuspended(objectionDecision(calendar, { objectionLastDay, committee, adjournedFrom, suspensions }));
  });
};

/** The last day for a decision on a subsidy application. */
export const decisionOnGrant: Calculation = (fields) => {
  const received = asDate(fields.required('received'));
  const scheme = schemeOf(fields);
  const suspensions = suspensionsOf(fields, ['completion', 'other']);
  fields.done();
  return provisionally((calendar) => showSuspended(grantDecision(calendar, received, scheme, suspensions)));
};

function schemeOf(fields: Fields): SchemeTerm | null {
  if (!fields.has('weeks') && !fields.has('termSetBy')) return null;
  const weeks = asInt(fields.required('weeks'), 1, MAX_SCHEME_WEEKS);
  return { weeks, setBy: asChoice(fields.required('termSetBy'), ['statute', 'ordinance', 'local-scheme']) };
}

function suspensionsOf(fields: Fields, kinds: readonly Suspension['kind'][]): readonly Suspension[] {
  const list = orElse(fields.optional('suspensions'), asArray, []);
  if (list.length > MAX_SUSPENSIONS) throw fault('bad-value');
  return list.map((one) => suspensionOf(one, kinds));
}

function suspensionOf(value: unknown, kinds: readonly Suspension['kind'][]): Suspension {
  if (!isObject(value)) throw fault('bad-type');
  const fields = new Fields(value);
  const kind = asChoice(fields.required('kind'), kinds);
  const found = kind === 'completion' ? completionOf(fields) : otherOf(fields);
  fields.done();
  return found;
}

function completionOf(fields: Fields): Suspension {
  const requested = asDate(fields.required('requested'));
  const completed = orElse(fields.optional('completed'), asDate, null);
  const setLastDay = orElse(fields.optional('setLastDay'), asDate, null);
  if (completed === null && setLastDay === null) throw fault('missing-field');
  if (completed !== null && completed < requested) throw fault('bad-value');
  if (setLastDay !== null && setLastDay <= requested) throw fault('bad-value');
  return completionSuspension(requested, completed, setLastDay);
}

function otherOf(fields: Fields): Suspension {
  const from = asDate(fields.required('from'));
  const through = asDate(fields.required('through'));
  if (through < from) throw fault('bad-value');
  return { kind: 'other', from, through };
}

/** The penalty for a late decision. */
export const penaltyPayment: Calculation = (fields) => {
  const facts = {
    decisionDue: asDate(fields.required('decisionDue')),
    noticeReceived: asDate(fields.required('noticeOfDefaultReceived')),
    decidedOn: orElse(fields.optional('decidedOn'), asDate, null),
    countDecisionDay: orElse(fields.optional('countDecisionDay'), asBoolean, false),
    twoWeeksExtended: orElse(fields.optional('twoWeeksExtended'), asBoolean, false),
  };
  fields.done();
  return provisionally((calendar) => {
    const found = penalty(calendar, facts);
    return {
      premature: found.premature,
      humanReview: found.humanReview,
      earliestNoticeDay: show(found.earliestNoticeDay),
      firstDay: showOrNull(found.firstDay),
      firstDayIfCounted: showOrNull(found.firstDayIfCounted),
      lastDay: showOrNull(found.lastDay),
      days: found.days,
      amountEur: found.amountEur,
      maximumEur: found.maximumEur,
      penaltyDecisionDue: showOrNull(found.penaltyDecisionDue),
      grounds: found.grounds,
    };
  });
};

import { OutOfRange } from '../../domain/law/calendar.ts';
import { calculations } from './calculations.ts';
import { Fault } from '../../files/evaluation/fault.ts';
import { Fields } from '../../files/evaluation/fields.ts';
import { isObject } from '../../files/json-object.ts';

const LONE_SURROGATE = /\p{Surrogate}/u;
const MAX_ID_LENGTH = 100;
const BAD_JSON = '{"id":null,"ok":false,"error":"bad-json"}';
const BAD_ID = '{"id":null,"ok":false,"error":"bad-id"}';

/**
 * The answer to one line of the batch format, without its newline. Never throws for bad input.
 * @param text the line, or null when its bytes are no UTF-8.
 */
export function answerLine(text: string | null): string {
  const object = text === null ? null : parse(text);
  if (!isObject(object)) return BAD_JSON;
  const id: unknown = Object.hasOwn(object, 'id') ? object['id'] : undefined;
  if (typeof id !== 'string' || id.length === 0 || id.length > MAX_ID_LENGTH || LONE_SURROGATE.test(id)) return BAD_ID;
  return `{"id":${JSON.stringify(id)},${answer(object)}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whatever the parser says about it: it is not JSON, and that is the answer.
    return null;
  }
}

/** Everything of an answer behind its id. Joined as text: copying the members once more would cost as much as the sums. */
function answer(object: Readonly<Record<string, unknown>>): string {
  if (!Object.hasOwn(object, 'calculate')) return failed('missing-field');
  const name = object['calculate'];
  if (typeof name !== 'string') return failed('bad-type');
  const calculation = calculations.get(name);
  if (calculation === undefined) return failed('unknown-calculation');
  const noted = Object.hasOwn(object, 'note');
  if (noted && typeof object['note'] !== 'string') return failed('bad-type');
  try {
    const fields = new Fields(object, noted ? 3 : 2);
    const result = calculation(fields);
    return `"ok":true,${JSON.stringify(result).slice(1)}`;
  } catch (error) {
    if (error instanceof Fault) return failed(error.code);
    if (error instanceof OutOfRange) return failed('out-of-range');
    throw error;
  }
}

const failed = (error: string): string => `"ok":false,"error":"${error}"}`;

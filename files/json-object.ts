export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value that was read is an object with members: no list, no null. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

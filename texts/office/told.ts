/** What there is to tell of an act that was done: names and numbers. */
export type Told = Readonly<Record<string, string | number>>;

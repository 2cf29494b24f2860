/**
 * Where a date, refusal or letter stands on: a place in a statute, a scheme or the procedure's own guide, in its short
 * spelling: `Awb 6:7`, `Atw 1 lid 1`, `Aw 2.54`, `gids 2.4.1`. `texts/ground.ts` writes it out for a reader.
 */
export type Ground = string;

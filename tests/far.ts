const HOURS_AHEAD = 14;

// Runs before each file of what is done far away: the zone must have been taken over.
const ahead = -new Date().getTimezoneOffset() / 60;
if (ahead !== HOURS_AHEAD) throw new Error(`This process is ${ahead} hours ahead of UTC, not ${HOURS_AHEAD}.`);

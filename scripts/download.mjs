const ANSWER_MS = 8_000;
const SILENCE_MS = 20_000;

/** Fetches bytes; gives up soon when nobody answers, and when the stream falls silent. */
export async function download(url) {
  const patience = new AbortController();
  let timer;
  const within = (ms) => {
    clearTimeout(timer);
    timer = setTimeout(() => patience.abort(new Error('geen antwoord')), ms);
  };
  within(ANSWER_MS);
  try {
    const response = await fetch(url, { signal: patience.signal });
    if (!response.ok) throw new Error(`antwoord ${response.status}`);
    const parts = [];
    for await (const part of response.body) {
      within(SILENCE_MS);
      parts.push(part);
    }
    return Buffer.concat(parts);
  } catch (error) {
    throw new Error(patience.signal.aborted ? 'geen antwoord' : (error.cause?.code ?? error.message), { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

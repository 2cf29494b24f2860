/** Longer words are looked up by nobody. */
const LONGEST = 100;

/** The known word that looks most like this one, capitals apart, or null when none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  const small = word.toLowerCase();
  let best: string | null = null;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    // So many letters must come or go at least.
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(small, candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Whether that word is meant, as a question behind a sentence; nothing when none is near. @example meantText('sluting', ['sluiting']) // ' Bedoelt u sluiting?' */
export function meantText(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === null ? '' : ` Bedoelt u ${near}?`;
}

/** Insertions, deletions and replacements from one word to the other. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}

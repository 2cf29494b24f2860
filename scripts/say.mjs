/** Short lines for whoever runs a script; quiet scripts say only what they do. */
const quiet = process.argv.includes('--stil');

/** Something that was done. */
export const did = (text) => process.stderr.write(`${text}\n`);

/** Something that was in order already. */
export const fine = (text) => {
  if (!quiet) did(text);
};

/** Ends with a plain sentence: what is wrong and what to do. */
export function fail(text) {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

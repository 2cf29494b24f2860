const LONGEST_LINE = 300;

/** The lines of a file that findings are about, each with the one before and after it. */
export function Lines({ text, wanted }: { text: string; wanted: readonly number[] }) {
  const lines = text.split('\n');
  const about = new Set(wanted);
  const near = [...new Set(wanted.flatMap((line) => [line - 1, line, line + 1]))]
    .filter((line) => line >= 1 && line <= lines.length)
    .toSorted((one, other) => one - other);
  return (
    <>
      <h3>De regels waar het om gaat</h3>
      <ol class="lines">
        {near.map((line) => (
          <li value={line} id={`regel-${line}`} class={about.has(line) ? 'about' : ''}>
            <code>{lines[line - 1]?.slice(0, LONGEST_LINE)}</code>
          </li>
        ))}
      </ol>
    </>
  );
}

const ADDRESS = /(https?:\/\/\S+)/;
/** Pages of a console to which a mail leads. */
const OURS = /^\/(?:procedures|beheer)(?:[/?]|$)/;

/** The text of a mail, in which whoever reads it here goes on to what it leads to: here, whatever else its address says. */
export const LetterText = ({ text }: { text: string }) => (
  <>{text.split(ADDRESS).map((part, at) => (at % 2 === 0 ? part : <Address address={part} />))}</>
);

function Address({ address }: { address: string }) {
  const path = pathOf(address);
  return path === null ? <>{address}</> : <a href={path}>{address}</a>;
}

/** Null when it is no page of a console. */
function pathOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { pathname, search } = new URL(address);
  return OURS.test(pathname) ? `${pathname}${search}` : null;
}

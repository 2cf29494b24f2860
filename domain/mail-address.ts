/** Longest address that mail can go to (RFC 5321, 4.5.3.1). */
const LONGEST = 254;
/** Letters and marks that need no quotes, on both sides of one @: nothing that a header or a list of addresses reads otherwise. */
const ADDRESS =
  /^(?=[^@]{1,64}@)[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/;

/** Whether mail can be sent to it as it stands. @example isMailAddress('inkoop@bedrijf.example') // true */
export const isMailAddress = (text: string): boolean => text.length <= LONGEST && ADDRESS.test(text);

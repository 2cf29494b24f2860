/** The reference of the procedure that a case belongs to. @example procedureOf('2019-JGD21110/perceel-1') // '2019-JGD21110' */
export const procedureOf = (reference: string): string => reference.split('/')[0] ?? reference;

/** A template with the dates that a definition may leave out. */
export const whole = (template: string): string => template.replace(/^ {2}# ([a-z-]+: [\d{])/gm, '  $1');

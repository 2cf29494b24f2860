/** Where people look for the console first. */
export const CONSOLE_PORT = 8420;

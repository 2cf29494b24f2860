import { oefen, plan } from './file-commands.ts';

/** Every command by its name. */
export const ROUTES = { oefen, plan };

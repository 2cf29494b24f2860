import { readFileSync } from 'node:fs';
import { programPath } from '../stack/programs.ts';

/** A chapter of the manual, as the build made it. */
export interface Chapter {
  /** What it is called in an address. */
  readonly id: string;
  readonly title: string;
  /** Below its title; our own text. */
  readonly html: string;
}

/** Reads the manual. @param file as the build wrote it. @throws Error when it is not there */
export const readManual = (file = programPath('client/console/manual.json')): readonly Chapter[] =>
  JSON.parse(readFileSync(file, 'utf8')) as readonly Chapter[];

import { readAssessmentFile, type AssessmentFileContents } from '../told/assessment-file.ts';
import { findingsText } from './definition-file.ts';
import { EXIT, Stop } from './exit.ts';
import { readBytes } from './read-file.ts';

/** Reads a file of grades and prices. @throws Stop with every finding when its form is wrong */
export async function assessmentFileAt(path: string): Promise<AssessmentFileContents> {
  const { read } = await readAssessmentFile(readBytes(path), path);
  if ('findings' in read) throw new Stop(EXIT.wrongUsage, findingsText(path, read.findings));
  return read;
}

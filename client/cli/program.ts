import { commandLineOf, typedOf, wordsAbout } from '../../texts/command-line.ts';
import { settingIfRead } from './settings/settings.ts';
import { startedAs } from './started-as.ts';

/** How people start this program. */
export const program = startedAs(process.env['PATH'] ?? '', settingIfRead('TENDERKLOK_OPDRACHT'));
/** A command as they type it. @example typed('lijst --alle') */
export const typed = typedOf(program);
/** A next step as they type it. */
export const wording = commandLineOf(program);
/** The same about a case, where the step itself does not say which. @example wordingOn('2027-001')({ look: 'case' }) */
export const wordingOn = (reference: string) => wordsAbout(reference, wording);

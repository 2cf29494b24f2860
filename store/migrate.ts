import { Migrator, type Kysely, type Migration } from 'kysely';
import type { Database } from './database.ts';
import { peopleAndTexts } from './migrations/0001-people-and-texts.ts';
import { caseFile } from './migrations/0002-case-file.ts';
import { mail } from './migrations/0003-mail.ts';
import { receipts } from './migrations/0004-receipts.ts';
import { assessment } from './migrations/0005-assessment.ts';
import { subsidy } from './migrations/0006-subsidy.ts';
import { objections } from './migrations/0007-objections.ts';
import { watch } from './migrations/0008-watch.ts';
import { verified } from './migrations/0009-verified.ts';
import { sessions } from './migrations/0010-sessions.ts';
import { listedCases } from './migrations/0011-listed-cases.ts';
import { receiptJudgements } from './migrations/0012-receipt-judgements.ts';
import { work } from './migrations/0013-work.ts';
import { doubtsOfReceipts } from './migrations/0014-doubts-of-receipts.ts';
import { mailOfACase } from './migrations/0015-mail-of-a-case.ts';
import { bids } from './migrations/0022-bids.ts';
import { openings } from './migrations/0023-openings.ts';
import { bidChecks } from './migrations/0024-bid-checks.ts';
import { letters } from './migrations/0025-letters.ts';
import { lettersAnew } from './migrations/0026-letters-anew.ts';
import { feeds } from './migrations/0016-feeds.ts';
import { parties } from './migrations/0017-parties.ts';
import { seals } from './migrations/0018-seals.ts';
import { drafts } from './migrations/0019-drafts.ts';
import { draftWindows } from './migrations/0027-draft-windows.ts';
import { erasedQuestions } from './migrations/0028-erased-questions.ts';
import { droppedObjects } from './migrations/0029-dropped-objects.ts';
import { changedPeople } from './migrations/0030-changed-people.ts';
import { gradeReasons } from './migrations/0031-grade-reasons.ts';
import { turnOfMail } from './migrations/0032-turn-of-mail.ts';
import { questions } from './migrations/0020-questions.ts';

/** In order; additive: what was run once is never changed. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-people-and-texts': peopleAndTexts,
  '0002-case-file': caseFile,
  '0003-mail': mail,
  '0004-receipts': receipts,
  '0005-assessment': assessment,
  '0006-subsidy': subsidy,
  '0007-objections': objections,
  '0008-watch': watch,
  '0009-verified': verified,
  '0010-sessions': sessions,
  '0011-listed-cases': listedCases,
  '0012-receipt-judgements': receiptJudgements,
  '0013-work': work,
  '0014-doubts-of-receipts': doubtsOfReceipts,
  '0015-mail-of-a-case': mailOfACase,
  '0016-feeds': feeds,
  '0017-parties': parties,
  '0018-seals': seals,
  '0019-drafts': drafts,
  '0020-questions': questions,
  '0022-bids': bids,
  '0023-openings': openings,
  '0024-bid-checks': bidChecks,
  '0025-letters': letters,
  '0026-letters-anew': lettersAnew,
  '0027-draft-windows': draftWindows,
  '0028-erased-questions': erasedQuestions,
  '0029-dropped-objects': droppedObjects,
  '0030-changed-people': changedPeople,
  '0031-grade-reasons': gradeReasons,
  '0032-turn-of-mail': turnOfMail,
};

const migratorOf = (db: Kysely<Database>): Migrator =>
  new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });

/**
 * Brings the database to the newest shape; safe to run again, and by two at once (the migrator takes a lock).
 * @returns names of the migrations that ran now.
 * @throws the first failure, with everything of that migration rolled back.
 */
export async function migrate(db: Kysely<Database>): Promise<string[]> {
  const { error, results } = await migratorOf(db).migrateToLatest();
  if (error !== undefined) throw error;
  return (results ?? []).map((result) => result.migrationName);
}

/** Migrations that this program knows and this database has not had, by name. */
export async function missingMigrations(db: Kysely<Database>): Promise<string[]> {
  return (await migratorOf(db).getMigrations()).filter((one) => one.executedAt === undefined).map((one) => one.name);
}

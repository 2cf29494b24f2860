import { fixedColumns, insertOnly } from './guards.ts';
import { steps } from './steps.ts';

/**
 * Questions as things: each has a receipt of its number. Answers are never rewritten, a later version prevails; notes are kept as they
 * went out, in every form.
 */
export const questions = steps([
  `create table questions (
    reference text not null, no int not null, party text not null references parties, paragraph text, text text not null,
    about text not null, confidential text, motivation text, forfeited boolean not null, assignee text, handled text,
    withdrawn_at timestamptz, primary key (reference, no))`,
  `create table answers (
    reference text not null, question int not null, version int not null, text text not null, asked text, sha256 text not null,
    by text not null, at timestamptz not null, approved_by text, approved_at timestamptz, note int, alone_at timestamptz,
    primary key (reference, question, version), foreign key (reference, question) references questions)`,
  `create table notes (
    reference text not null, no int not null, milestone text not null, at timestamptz not null, by text not null,
    primary key (reference, no))`,
  `create table note_files (
    reference text not null, note int not null, form text not null, sha256 text not null, content bytea not null,
    primary key (reference, note, form), foreign key (reference, note) references notes)`,
  fixedColumns('questions', 'reference no party paragraph text about motivation forfeited'),
  fixedColumns('answers', 'reference question version text asked sha256 by at'),
  insertOnly('notes'),
  insertOnly('note_files'),
]);

import type { Refusal } from '../../../domain/acts/refusal.ts';
import type { ActorId } from '../../../domain/case/ids.ts';
import { procedureOf } from '../../../domain/case/state.ts';
import { questionState, type Question, type QuestionState } from '../../../domain/office/question.ts';
import { nameOf } from '../../../domain/plan/people.ts';
import type { Asker } from '../../../domain/rights/vouched.ts';
import { partiesOf } from '../../../store/parties.ts';
import { questionsOf } from '../../../store/questions.ts';
import { resolved } from '../../../store/resolve.ts';
import { definitionOf } from '../definition-of.ts';
import type { CaseFile } from '../desk.ts';
import type { FoundCase } from '../find.ts';
import { rightsIn } from '../rights-in.ts';

/** A question as somebody may see it. */
export interface SeenQuestion extends Omit<Question, 'party' | 'assignee' | 'handled'> {
  readonly state: QuestionState;
  /** Who asked it; null: she may not know. */
  readonly asker: { readonly name: string; readonly mail: string | null } | null;
  /** Who answers it and why it is handled though it was late, in words. */
  readonly assignee: string | null;
  readonly handled: string | null;
}

/** The questions of a procedure in order, or why somebody may not see them. @throws DefinitionUnreadable */
export async function listQuestions(
  file: CaseFile,
  found: FoundCase,
  asker: Asker,
  no?: number,
): Promise<readonly SeenQuestion[] | Refusal> {
  const rights = await rightsIn(file, found, asker);
  const refused = rights.see('questions');
  if (refused !== null) return refused;
  const { name } = found.stored;
  const questions = await questionsOf(file.db, name.reference, no);
  const names = rights.see('parties') === null;
  const parties = names ? await partiesOf(file.db, procedureOf(name)) : [];
  const words = await resolved(file.db, questions.map(personal));
  const { definition } = await definitionOf(file, found.stored);
  const called = (who: string | null): string | null => (who === null ? null : nameOf(definition, who));
  return questions.map(({ party, ...one }, index) => {
    const known = parties.find(({ id }) => id === party);
    const { assignee = null, handled = null, by = '', approvedBy = null } = words[index] ?? {};
    return {
      ...one,
      state: questionState({ party, ...one }),
      asker: known === undefined ? null : { name: known.name, mail: known.mail },
      assignee: called(assignee),
      handled,
      answer:
        one.answer === null ? null : { ...one.answer, by: nameOf(definition, by), approvedBy: called(approvedBy) },
    };
  });
}

/** What stands in it as an id of a person or a text. */
const personal = ({ assignee, handled, answer }: Question): Personal => ({
  assignee,
  handled,
  by: answer?.by ?? '',
  approvedBy: answer?.approvedBy ?? null,
});

interface Personal {
  readonly assignee: ActorId | null;
  readonly handled: string | null;
  readonly by: ActorId;
  readonly approvedBy: ActorId | null;
}

import { mayOperate } from '../../../domain/rights/may-operate.ts';
import { notRestartedText, restartedText } from '../../told/restarted-text.ts';
import { deepFault } from '../../usecases/deep-fault.ts';
import { lostCases, type LostCases } from '../../usecases/lost-cases.ts';
import { lostMail } from '../../usecases/mails.ts';
import { restartCase } from '../../usecases/restart.ts';
import type { Asked, Routes } from '../env.ts';
import type { ConsoleGiven, Operation } from '../given.ts';
import { noCasePage } from '../missing.tsx';
import { MessagePage } from '../pages/message.tsx';
import { CASE, OperationPage } from '../pages/operation.tsx';
import { PATHS } from '../paths.ts';
import { formOf } from '../posted.ts';

/** How the parts do, for who keeps them running; and what she does about it. */
export function operationRoutes(routes: Routes): void {
  routes.get(PATHS.operation, async (asked) => {
    const operation = operationOrPage(asked);
    if (operation instanceof Response || operation instanceof Promise) return operation;
    const seen = asked.get('seen');
    const [findings, lost, mails] = await Promise.all([
      operation.examine(),
      lostIn(seen.given),
      lostMail(seen.given.file),
    ]);
    return asked.html(
      <OperationPage seen={seen} operation={operation} findings={findings} lost={lost} mails={mails} />,
    );
  });
  routes.post(PATHS.restart, async (asked) => {
    const operation = operationOrPage(asked);
    if (operation instanceof Response || operation instanceof Promise) return operation;
    const { given, visitor } = asked.get('seen');
    const reference = (await formOf(asked))[CASE] ?? '';
    const done = await restartCase(await given.desk(), reference);
    if (done === 'no-case') return noCasePage(asked, reference);
    const [title, line] =
      done === 'done' ? ['Herstart', restartedText(reference)] : ['Niet herstart', notRestartedText(reference, done)];
    return asked.html(
      <MessagePage given={given} visitor={visitor} title={title} lines={[line]} />,
      done === 'done' ? 200 : 409,
    );
  });
}

/** What she needs for it, or the page that says that it is not for her. */
function operationOrPage(asked: Asked): Operation | Response | Promise<Response> {
  const { given, visitor } = asked.get('seen');
  if (given.operation === undefined) return asked.notFound();
  if (mayOperate(visitor.by)) return given.operation;
  return asked.html(
    <MessagePage
      given={given}
      visitor={visitor}
      title="Niet voor u"
      lines={['Beheer is voor wie Tenderklok draaiend houdt. Vraag de beheerder om die rol als u haar nodig hebt.']}
    />,
    403,
  );
}

/** Null when the server does not answer: then nobody knows. */
async function lostIn(given: ConsoleGiven): Promise<LostCases | null> {
  try {
    return await lostCases(await given.desk());
  } catch (error) {
    if (error instanceof Error && deepFault(error) !== null) return null;
    throw error;
  }
}

import { momentLabel } from '../../../texts/labels/day-words.ts';
import { factText, whyText } from '../../../texts/labels/facts.ts';
import { changedDateText } from '../../told/told-step.ts';
import type { TimelineStep } from '../../usecases/timeline.ts';
import { consoleWording } from '../wording.ts';

/** Steps of the record as a list; of a case that belongs to this one it says which. */
export const Steps = ({
  steps,
  reference,
}: {
  readonly steps: readonly TimelineStep[];
  readonly reference: string;
}) => (
  <ol class="log">
    {steps.map(({ event, changed }) => {
      const why = whyText(event.fact, event.by);
      return (
        <li>
          <div>
            {event.reference === reference ? '' : `${event.reference}: `}
            {factText(event.fact, consoleWording)}
          </div>
          <div class="when">
            {momentLabel(event.at)}
            {event.by[0] === undefined ? '' : `, door ${event.by.join(' en ')}`}
          </div>
          {why === '' ? null : <div>{why}</div>}
          {changed.map((change) => (
            <div>{changedDateText(change)}</div>
          ))}
        </li>
      );
    })}
  </ol>
);

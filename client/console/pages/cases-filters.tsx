import type { Turn } from '../../../domain/case/attention.ts';
import { capital } from '../../../texts/labels/milestones.ts';
import { phaseLabel } from '../../../texts/labels/phases.ts';
import { procedureTypeLabel } from '../../../texts/labels/words.ts';
import type { CaseListAsked, CaseList } from '../../usecases/case-list.ts';
import { Choice } from '../parts/choice.tsx';
import { Button } from '../parts/parts.tsx';
import { PATHS } from '../paths.ts';

export function Filters({ asked, list }: { asked: CaseListAsked; list: CaseList }) {
  return (
    <form method="get" action={PATHS.cases} role="search" class="row">
      <div class="field">
        <label for="zoek">Zoek op kenmerk of onderwerp</label>
        <input class="utrecht-textbox" id="zoek" name="zoek" type="search" value={asked.search} />
      </div>
      <Choice
        name="fase"
        label="Fase"
        none="Alle"
        now={asked.phase}
        all={list.phases}
        text={(one) => capital(phaseLabel(one))}
      />
      <Choice
        name="soort"
        label="Soort procedure"
        none="Alle"
        now={asked.type}
        all={list.types}
        text={(one) => capital(procedureTypeLabel(one))}
      />
      <Choice
        name="wacht"
        label="Wacht op"
        none="Alle"
        now={asked.turn}
        all={Object.keys(TURNS)}
        text={(one) => TURNS[one as Turn]}
      />
      <div class="field">
        <label for="tot">Datum tot en met</label>
        <input class="utrecht-textbox" id="tot" name="tot" type="date" value={asked.until} />
      </div>
      <div class="choice">
        <input
          class="utrecht-checkbox utrecht-checkbox--html-input"
          type="checkbox"
          id="alle"
          name="alle"
          value="ja"
          checked={asked.ended}
        />
        <label for="alle">Ook zaken die klaar zijn</label>
      </div>
      <Button look="second">Zoek</Button>
    </form>
  );
}

/** Whose turn a case is, as the table of a planning calls them. */
const TURNS: Readonly<Record<Turn, string>> = { ours: 'Ons', theirs: 'Anderen', effect: 'Wat vanzelf ingaat' };

import type { Draft } from './draft.ts';
import { FINDINGS, Findings } from './findings.tsx';

export const FileStep = ({ draft }: { draft: Draft }) => (
  <div class="beside">
    <div class="field">
      <label for="tekst">De definitie</label>
      <p class="help" id="tekst-hulp">
        Wat met # begint, telt niet mee. Formulier en bestand zijn hetzelfde: wat u hier wijzigt, ziet u ook in de
        stappen.
      </p>
      <textarea
        class="utrecht-textarea file"
        id="tekst"
        name="tekst"
        rows={30}
        spellcheck={false}
        wrap="off"
        aria-describedby="tekst-hulp samenvatting"
      >
        {`\n${draft.text}`}
      </textarea>
    </div>
    <section aria-labelledby="controle-kop">
      <h2 id="controle-kop">Controle</h2>
      <div id={FINDINGS}>
        <Findings draft={draft} />
      </div>
    </section>
  </div>
);

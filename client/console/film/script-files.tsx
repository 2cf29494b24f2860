import { FieldFrame } from '../parts/field-frame.tsx';
import { FILE, LISTS } from './script-form.ts';

/** What a file with a definition or a script is, for the dialog in which somebody chooses. */
export const YAML = '.yaml,.yml,text/yaml,application/yaml';

/** A script as a file, and the lists that it takes over. */
export const ScriptFiles = ({ label, help }: { label: string; help: string }) => (
  <>
    <FieldFrame id={FILE} label={label} help={help} fault={null}>
      {(about) => <input type="file" accept={YAML} {...about} />}
    </FieldFrame>
    <FieldFrame
      id={LISTS}
      label="Bestanden bij het script (mag leeg blijven)"
      help="Alleen als het script een bestand overneemt: een ontvangstlijst of vragen van een platform, of een sjabloon van Word. Kies ze elke keer opnieuw."
      fault={null}
    >
      {(about) => <input type="file" multiple accept=".csv,.xlsx,.docx,text/csv" {...about} />}
    </FieldFrame>
  </>
);

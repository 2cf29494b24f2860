import { describe, expect, it } from 'vitest';
import { readProfiles } from '../../../files/settings/read-profiles.ts';

const GOOD = `profiel: proef
profielen:
  productie:
    database: postgres://tk:geheim@db.gemeente.nl/tenderklok
    temporal: temporal.gemeente.nl:7233
    smtp-poort: 587
    door: Noor de Wit
  proef: { database: "postgres://127.0.0.1/proef" }
`;

describe('een configuratiebestand', () => {
  it('geeft elk profiel zijn instellingen, onder de namen van de omgeving', () => {
    const { profiles } = readProfiles(GOOD);
    expect(profiles?.usual).toBe('proef');
    expect(profiles?.named.get('productie')).toEqual({
      DATABASE_URL: 'postgres://tk:geheim@db.gemeente.nl/tenderklok',
      TEMPORAL_ADDRESS: 'temporal.gemeente.nl:7233',
      SMTP_PORT: '587',
      TENDERKLOK_DOOR: 'Noor de Wit',
    });
  });

  it.each([
    ['profielen: [', 1, 'Dit is geen goede YAML.'],
    ['', 1, 'Hier staan geen instellingen.'],
    ['- een', 1, 'Hier staan geen instellingen.'],
    ['database: x', 1, 'De instelling database bestaat niet.'],
    ['profielen:\n  a:\n    databse: postgres://x', 3, 'Bedoelt u database?'],
    ['profielen:\n  a:\n    database: mysql://geheim', 3, 'Verwacht: een adres dat begint met postgres://.'],
    ['profielen:\n  a:\n    temporal: server', 3, 'een adres met poort'],
    ['profielen:\n  a: x', 2, 'Bij het profiel a staan geen instellingen.'],
    ['profielen: x', 1, 'Onder profielen staan geen profielen.'],
    ['profielen:\n  a: { door: x }\nprofiel: b', 3, 'Het profiel b staat er niet. Kies uit: a.'],
  ])('met een fout zegt waar die staat en wat er moet staan: %j', (text, line, part) => {
    const { profiles, faults } = readProfiles(text);
    expect(profiles).toBeNull();
    expect(faults).toHaveLength(1);
    expect(faults[0]?.line).toBe(line);
    expect(faults[0]?.message).toContain(part);
    expect(faults[0]?.message).not.toContain('geheim');
  });

  it('noemt alle fouten in één keer', () => {
    expect(readProfiles('profielen:\n  a: { x: 1, temporal: 2 }\nb: 3').faults).toHaveLength(3);
  });
});

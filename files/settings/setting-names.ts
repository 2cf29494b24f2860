/** Every setting of the command line: its key in a profile, and its name in the environment. */
export const SETTING_NAMES = {
  database: 'DATABASE_URL',
  temporal: 'TEMPORAL_ADDRESS',
  naamruimte: 'TEMPORAL_NAMESPACE',
  'temporal-ui': 'TEMPORAL_UI_URL',
  console: 'CONSOLE_URL',
  kluis: 'VAULT_FOLDER',
  sleutels: 'KEYS_FOLDER',
  'kluis-grootste': 'VAULT_MOST_MB',
  door: 'TENDERKLOK_DOOR',
  opdracht: 'TENDERKLOK_OPDRACHT',
  'smtp-server': 'SMTP_HOST',
  'smtp-poort': 'SMTP_PORT',
  'smtp-tls': 'SMTP_SECURE',
  'smtp-naam': 'SMTP_USER',
  'smtp-wachtwoord': 'SMTP_PASSWORD',
  aanmelddienst: 'OIDC_ISSUER',
  'aanmeld-naam': 'OIDC_CLIENT_ID',
  'aanmeld-geheim': 'OIDC_CLIENT_SECRET',
  'aanmeld-groepen': 'OIDC_GROUPS',
  'aanmeld-groepsveld': 'OIDC_GROUPS_CLAIM',
  'aanmeld-adressen': 'OIDC_TRUST_MAIL',
  tijdstempel: 'TIME_STAMP_URL',
} as const;

export type SettingKey = keyof typeof SETTING_NAMES;
export type SettingName = (typeof SETTING_NAMES)[SettingKey];

export const SETTING_KEYS = Object.keys(SETTING_NAMES) as readonly SettingKey[];

/** Those that together say which installation is meant: never some of one and some of another. */
export const PLACE: readonly SettingName[] = [
  'DATABASE_URL',
  'TEMPORAL_ADDRESS',
  'TEMPORAL_NAMESPACE',
  'TEMPORAL_UI_URL',
  'CONSOLE_URL',
  'VAULT_FOLDER',
  'KEYS_FOLDER',
];

/** Those of which nobody is shown the value. */
export const SECRET: readonly SettingName[] = ['SMTP_PASSWORD', 'OIDC_CLIENT_SECRET'];

/** What counts where nobody set anything. */
export const STANDARD = {
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  TEMPORAL_NAMESPACE: 'tenderklok',
  /** That of mail between servers. */
  SMTP_PORT: '25',
  SMTP_SECURE: 'nee',
  /** Files of 250 MB: what TenderNed takes as well. */
  VAULT_MOST_MB: '250',
  OIDC_GROUPS_CLAIM: 'groups',
  OIDC_TRUST_MAIL: 'nee',
} as const;

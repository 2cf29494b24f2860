/** What counts where nobody set anything. */
export const STANDARD = {
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  TEMPORAL_NAMESPACE: 'tenderklok',
  /** That of mail between servers. */
  SMTP_PORT: '25',
  SMTP_SECURE: 'nee',
  OIDC_GROUPS_CLAIM: 'groups',
  OIDC_TRUST_MAIL: 'nee',
} as const;

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider, type Configuration } from 'oidc-provider';
import type { LogInSettings } from '../../../client/login/settings.ts';

/** Whoever logs in, and what the provider says of her. */
export interface Account {
  readonly id: string;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** A real log-in provider on this machine, that lets in whoever it is told. */
export interface OidcStage {
  readonly issuer: string;
  readonly settings: LogInSettings;
  /** Who logs in next; null: she stops. */
  account: Account | null;
  readonly close: () => Promise<void>;
}

const CLIENT = { id: 'tenderklok', secret: 'een-geheim-van-de-proef' };

/** @param consoleUrl address of the console that it sends people back to. @param givesCodes whether programs without a browser can log in */
export async function oidcStage(consoleUrl: string, givesCodes = true): Promise<OidcStage> {
  const { server, issuer } = await listening();
  const stage: OidcStage = {
    issuer,
    settings: {
      issuer,
      clientId: CLIENT.id,
      clientSecret: CLIENT.secret,
      consoleUrl,
      groups: new Map([['tk-audit', ['auditor']]]),
      groupsClaim: 'groups',
      trustsMail: false,
    },
    account: null,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
  const provider = new Provider(issuer, configuration(consoleUrl, stage, givesCodes));
  // A program may ask again at once: a test does not wait.
  provider.use(async (context, next) => {
    await next();
    if (context.path === '/device/auth') Object.assign(context.body as object, { interval: 0.01 });
  });
  const answer = provider.callback();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith('/interaction/') !== true) return void answer(request, response);
    const { account } = stage;
    const result = account === null ? { error: 'access_denied' } : { login: { accountId: account.id } };
    void provider.interactionFinished(request, response, result);
  });
  return stage;
}

async function listening(): Promise<{ readonly server: Server; readonly issuer: string }> {
  const server = createServer();
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', () => open()));
  return { server, issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const configuration = (consoleUrl: string, stage: OidcStage, givesCodes: boolean): Configuration => ({
  clients: [
    {
      client_id: CLIENT.id,
      client_secret: CLIENT.secret,
      token_endpoint_auth_method: 'client_secret_post',
      redirect_uris: [`${consoleUrl}/aanmelden/terug`],
      grant_types: ['authorization_code', 'urn:ietf:params:oauth:grant-type:device_code'],
      response_types: ['code'],
    },
  ],
  claims: {
    openid: ['sub'],
    profile: ['name', 'preferred_username', 'groups'],
    email: ['email', 'email_verified'],
  },
  features: {
    devInteractions: { enabled: false },
    deviceFlow: {
      enabled: givesCodes,
      userCodeInputSource: (context, form) => void (context.body = form),
      userCodeConfirmSource: (context, form) => void (context.body = form),
      successSource: (context) => void (context.body = 'klaar'),
    },
  },
  interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...stage.account?.claims }) }),
  loadExistingGrant: async (context) => {
    const { client, session } = context.oidc;
    if (client === undefined || session?.accountId === undefined) return undefined;
    const grant = new context.oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
    grant.addOIDCScope('openid profile email');
    await grant.save();
    return grant;
  },
  cookies: { keys: ['proef'] },
  pkce: { required: () => true },
  ttl: { AccessToken: 60, AuthorizationCode: 60, DeviceCode: 60, IdToken: 60, Interaction: 60, Session: 60, Grant: 60 },
});

import { Integer, OctetString } from 'asn1js';
import {
  AlgorithmIdentifier,
  MessageImprint,
  SignedData,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
  type ContentInfo,
} from 'pkijs';
import { createHash, randomBytes } from 'node:crypto';

const SHA256 = '2.16.840.1.101.3.4.2.1';
const NONCE_BYTES = 8;
const TIMEOUT_MS = 30_000;
/** PKIStatus of RFC 3161: granted, and granted with another policy than was asked. */
const GRANTED = [0, 1];

/** The authority gave no stamp. */
export class NoStamp extends Error {
  constructor(authority: string, said: string, cause?: unknown) {
    super(`${authority}: ${said}`, { cause });
    this.name = 'NoStamp';
  }
}

/**
 * Asks an authority for a time stamp on a text (RFC 3161, over HTTP, on its SHA-256).
 * @returns the token in DER, as `openssl ts -verify -token_in` reads it. @throws NoStamp
 */
export async function askStamp(authority: string, text: string): Promise<Uint8Array> {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256 }),
      hashedMessage: new OctetString({ valueHex: new Uint8Array(createHash('sha256').update(text).digest()).buffer }),
    }),
    nonce: new Integer({ valueHex: nonce() }),
    certReq: true,
  });
  const response = await answerOf(authority, new Uint8Array(request.toSchema().toBER()));
  const { status, timeStampToken } = read(authority, response);
  if (!GRANTED.includes(status.status) || timeStampToken === undefined)
    throw new NoStamp(authority, `status ${status.status}`);
  const token = new Uint8Array(timeStampToken.toSchema().toBER());
  if ((await stampedAt(token, text)) === null) throw new NoStamp(authority, 'a stamp on something else');
  return token;
}

/**
 * When a text was stamped by its token, by the clock of the authority; null when the token is not one on this text, or its signature does
 * not hold. Whom one trusts as authority is for whoever looks: `docs/verify.md` tells how.
 */
export async function stampedAt(token: Uint8Array, text: string): Promise<Date | null> {
  try {
    const { ContentInfo: Info } = await import('pkijs');
    const signed = signedIn(Info.fromBER(copyOf(token)));
    const data = copyOf(new TextEncoder().encode(text));
    if (!(await signed.verify({ signer: 0, trustedCerts: [], checkChain: false, data }))) return null;
    const info = signed.encapContentInfo.eContent;
    return info === undefined ? null : TSTInfo.fromBER(info.getValue()).genTime;
  } catch {
    // Whatever cannot be read as a token is none.
    return null;
  }
}

const signedIn = (content: ContentInfo): SignedData => new SignedData({ schema: content.content as object });

async function answerOf(authority: string, body: Uint8Array): Promise<ArrayBuffer> {
  try {
    const response = await fetch(authority, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query' },
      body: copyOf(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) throw new NoStamp(authority, `HTTP ${response.status}`);
    return await response.arrayBuffer();
  } catch (error) {
    if (error instanceof NoStamp) throw error;
    throw new NoStamp(authority, 'no answer', error);
  }
}

function read(authority: string, response: ArrayBuffer): TimeStampResp {
  try {
    return TimeStampResp.fromBER(response);
  } catch (error) {
    throw new NoStamp(authority, 'no answer of a time-stamp authority', error);
  }
}

/** A positive number that nobody can guess. */
function nonce(): ArrayBuffer {
  const bytes = new Uint8Array(randomBytes(NONCE_BYTES));
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes.buffer;
}

const copyOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

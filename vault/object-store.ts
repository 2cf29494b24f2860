/** Bytes that were kept: by which address they are found again, and how many there are. */
export interface KeptObject {
  /** SHA-256 of the bytes as they are kept, in lower-case hex. */
  readonly address: string;
  readonly bytes: number;
}

/**
 * Bytes under the hash of their content. What is kept never changes and never has a name of its own: what people call a file is data
 * elsewhere, and no path is made from it.
 */
export interface ObjectStore {
  /**
   * Keeps bytes: under their address all of them are there, or none.
   * @param expected how many come at least, where that is known
   * @throws NoRoom before a byte is taken when the disk has too little left
   */
  put(bytes: AsyncIterable<Uint8Array>, expected?: number): Promise<KeptObject>;
  /** The bytes at an address. @throws NoObject when nothing is kept there */
  read(address: string): AsyncIterable<Uint8Array>;
  /** Whether there is anything at an address. */
  has(address: string): Promise<boolean>;
  /** Whether what is kept there still has the hash that is its address. */
  isWhole(address: string): Promise<boolean>;
  /** Everything that is kept, with when it was put there (milliseconds since 1970). */
  list(): AsyncIterable<{ readonly address: string; readonly since: number }>;
  /** Takes away what is kept at an address; where nothing is, nothing happens. @throws NoObject when it is no address */
  remove(address: string): Promise<void>;
}

/** The disk has too little left for what comes in. */
export class NoRoom extends Error {
  readonly freeBytes: number;
  constructor(freeBytes: number) {
    super(`only ${freeBytes} bytes are free`);
    this.freeBytes = freeBytes;
  }
}

/** Nothing is kept at this address. */
export class NoObject extends Error {
  constructor(address: string) {
    super(`no object at ${address}`);
  }
}

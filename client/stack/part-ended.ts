/** A program of the stack that ended while it should have stayed; its message is for whoever started it. */
export class PartEnded extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PartEnded';
  }
}

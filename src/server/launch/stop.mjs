/** A failure told in one sentence that says what to do; it ends the start with exit code 1. */
export class Stop extends Error {
  /** @param {string} sentence @param {string} [details] what a program printed before it failed */
  constructor(sentence, details = '') {
    super(sentence);
    this.name = 'Stop';
    this.details = details;
  }
}

/** A refusal as SMTP says it: smtp-server takes the code from its hooks' errors. 421 also ends the connection. */
export class Refusal extends Error {
  constructor(
    readonly responseCode: 421 | 450 | 451 | 452 | 550 | 552 | 554,
    message: string,
  ) {
    super(message);
  }
}

/** For every address that is not ours, whatever it is: nobody learns who exists. */
export const notOurs = (mailDomain: string): Refusal => new Refusal(550, `Mail is taken only for addresses at ${mailDomain}.`);
export const noRoom = (): Refusal => new Refusal(452, 'Too much mail is coming in just now; try again later.');
export const notStored = (): Refusal => new Refusal(451, 'The mail could not be stored just now; try again later.');
export const oddLineEnds = (): Refusal =>
  new Refusal(554, 'The mail has line ends other than CR LF, so that its end is not certain (RFC 5321, 2.3.8).');
export const broken = (): Refusal => new Refusal(451, 'The mail did not come in whole.');
export const farTooLarge = (): Refusal => new Refusal(552, 'That is far more than the size that was announced.');
export const tooManyDots = (): Refusal => new Refusal(554, 'The mail has too many lines that begin with a dot.');
export const tooSlow = (): Refusal => new Refusal(421, 'That took too long; try again.');
export const leaving = (): Refusal => new Refusal(421, 'The service is closing; try again.');

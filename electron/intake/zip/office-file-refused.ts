/** What can be wrong with the package an Office file is, whatever is in it. */
export type OfficeFault = 'damaged' | 'encrypted' | 'unpacksTooLarge';

/** Thrown by what reads zips and their XML; each reader says it in the sentence for its own kind of file. */
export class OfficeFileRefused extends Error {
  readonly fault: OfficeFault;

  constructor(fault: OfficeFault) {
    super(`The Office file is refused: ${fault}.`);
    this.fault = fault;
  }
}

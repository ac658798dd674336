/** What is wrong with the file of an open plan, and that it can be made a plan to work on again. */
export interface RepairOffer {
  /** `damaged`: what is in it does not hold. `handEdited`: the record holds, and the plan part says otherwise. */
  readonly is: 'damaged' | 'handEdited';
  /** Sentences: what does not hold, by change; or what differs, both values beside each other. */
  readonly found: readonly string[];
}
/** Which part of the file to go on from. */
export type Adopted = 'plan part' | 'record';

export interface Repaired {
  /** The file as it was, beside the plan's. */
  readonly keptAs: string;
  /** Whether none of its changes held, so that it is a plan of its own now, which no copy can be merged with. */
  readonly isAnother: boolean;
}

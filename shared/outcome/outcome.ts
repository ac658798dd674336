/**
 * Something that was refused or went wrong, as a value. `message` is what a clerk reads: what happened, that the work is safe,
 * and what to do next. `kind` is named for what happened (`planFileTooNew`), so that callers can switch over it.
 */
export interface Failure<Kind extends string = string> {
  readonly kind: Kind;
  readonly message: string;
}

export type Result<Value, Kind extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure<Kind> };

export const done = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

export const refused = <Kind extends string>(kind: Kind, message: string): { readonly ok: false; readonly failure: Failure<Kind> } => ({
  ok: false,
  failure: { kind, message },
});

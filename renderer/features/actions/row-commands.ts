import type { EntityId } from '../../../shared/domain/entity.ts';
import type { ColumnName } from './columns/columns.ts';

/** What can be done to rows: from the keys, the menu of a row, and the bar of those that are ticked. */
export interface RowCommands {
  readonly open: (row: EntityId) => void;
  readonly edit: (row: EntityId, column: ColumnName) => void;
  /** Asks for several fields at once. */
  readonly change: (rows: readonly EntityId[]) => void;
  /** Gives every ticked row what this one has in a column. */
  readonly fill: (from: EntityId, column: ColumnName) => void;
  readonly copy: (rows: readonly EntityId[]) => void;
  readonly duplicate: (rows: readonly EntityId[]) => void;
  /** Asks why, then withdraws. */
  readonly withdraw: (rows: readonly EntityId[]) => void;
  readonly remove: (rows: readonly EntityId[]) => void;
}

import type { EntityId } from '../../../shared/domain/entity.ts';

export function DetailsPane({ id, onClose }: { readonly id: EntityId; readonly onClose: () => void }) {
  return <aside data-pane="details"><button type="button" onClick={onClose}>{id}</button></aside>;
}

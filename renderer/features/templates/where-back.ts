/** The part of Settings that the screen of places leads back to. */
export type WhereBack = 'template' | 'reports';
let where: WhereBack | null = null;

export const leadBackTo = (part: WhereBack): void => { where = part; };
/** Once, by the settings as they come up again; null where one comes from anywhere else. */
export function takeWhereBack(): WhereBack | null {
  const taken = where;
  where = null;
  return taken;
}

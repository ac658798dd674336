/** A menu item as it is drawn: plain data, named by a key that the host knows. */
export interface DrawnItem {
  key: number;
  type: 'normal' | 'separator' | 'submenu' | 'checkbox' | 'radio' | 'header' | 'palette';
  label: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  accelerator: string | null;
  items: DrawnItem[] | null;
}

export interface DrawnMessageBox {
  kind: 'message';
  icon: 'none' | 'info' | 'error' | 'question' | 'warning';
  title: string;
  message: string;
  detail: string;
  buttons: string[];
  defaultButton: number;
  /** The button that Escape stands for. */
  cancelButton: number;
  checkbox: { label: string; checked: boolean } | null;
}

export interface DrawnFileDialog {
  kind: 'open' | 'save';
  title: string;
  confirmLabel: string;
  folder: string;
  name: string;
  filters: string[];
  many: boolean;
  foldersOnly: boolean;
}

export type DrawnDialog = { id: number } & (DrawnMessageBox | DrawnFileDialog);

/** One folder as the file dialog lists it: folders first, then the files the filter lets through. */
export interface Listing {
  folder: string;
  parent: string | null;
  entries: { name: string; isFolder: boolean }[];
  /** Why it cannot be listed, in a sentence. */
  problem: string | null;
}

/** What comes of pressing Open or Save on what is typed or chosen. */
export type Choice =
  | { outcome: 'chosen'; paths: string[] }
  | { outcome: 'entered'; folder: string }
  | { outcome: 'exists'; path: string; name: string }
  | { outcome: 'refused'; problem: string };

export type DialogAnswer = { button: number; checkbox: boolean } | { paths: string[] | null };

/** What is drawn says to the host … */
export type FromDrawn =
  | { type: 'ready' }
  /** `accelerator`: of an item chosen by its keys. The menu may have been replaced by one that is not drawn yet. */
  | { type: 'run'; key: number; accelerator: string | null }
  | { type: 'answer'; dialog: number; answer: DialogAnswer }
  | { type: 'list'; id: number; dialog: number; folder: string; filter: number }
  | { type: 'choose'; id: number; dialog: number; folder: string; names: string[]; replace: boolean }
  | { type: 'bounds'; x: number; y: number; width: number; height: number }
  | { type: 'scheme'; dark: boolean };

/** … and the host to what is drawn. */
export type ToDrawn =
  | { type: 'menu'; items: DrawnItem[] }
  | { type: 'popup'; items: DrawnItem[]; x: number | null; y: number | null }
  | { type: 'dialog'; dialog: DrawnDialog }
  | { type: 'title'; title: string }
  | { type: 'reply'; id: number; value: Listing | Choice };

export const DRAWN_WORLD = 'stand-in-drawn';
export const DRAWN_SEND = 'standInDrawnSend';
export const DRAWN_DELIVER = 'standInDrawnDeliver';

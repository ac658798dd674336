import type { AppUnderTest } from '../../host/app-under-test.ts';

/** Runs the menu item with an id, as choosing it in the native menu does. Works on every host, where key presses of a test may not. */
export const runMenuItem = (app: AppUnderTest, id: string): Promise<void> =>
  app.evaluate(({ Menu, BrowserWindow }, id) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(id);
    if (!item) throw new Error(`There is no menu item '${id}'.`);
    if (!item.enabled) throw new Error(`The menu item '${id}' cannot be chosen now.`);
    const [window] = BrowserWindow.getAllWindows();
    item.click({}, window, window?.webContents);
  }, id);

/** What a menu item says now. */
export const menuLabel = (app: AppUnderTest, id: string): Promise<string | undefined> =>
  app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.label, id);

import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';
import { ErrorBoundary } from '../components/error-boundary.tsx';
import { Messages } from '../components/messages.tsx';
import { ImportReview } from '../features/importing/import-review.tsx';
import { StartScreen } from '../features/start/start-screen.tsx';
import { useApp } from '../store/app-store.ts';
import { darkTheme, lightTheme } from '../styles/theme.ts';
import { DropTarget } from './drop-target.tsx';
import { Frame } from './frame.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { listenToMain } from './listen.ts';
import { TaskProgress } from './task-progress.tsx';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const watchDark = (changed: () => void) => {
  dark.addEventListener('change', changed);
  return () => dark.removeEventListener('change', changed);
};

export function App() {
  const screen = useApp((state) => state.screen);
  const appearance = useApp((state) => state.preferences.appearance);
  const systemIsDark = useSyncExternalStore(watchDark, () => dark.matches);
  const isDark = appearance === 'dark' || (appearance === 'system' && systemIsDark);
  useEffect(() => listenToMain(), []);
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme} data-appearance={isDark ? 'dark' : 'light'}>
      <ErrorBoundary>
        <DropTarget>
          {screen.is === 'start' && <StartScreen />}
          {screen.is === 'reviewing' && <ImportReview key={screen.reading.id} reading={screen.reading} />}
          {screen.is === 'plan' && <Frame />}
        </DropTarget>
      </ErrorBoundary>
      <TaskProgress />
      <Messages />
      <KeysDialog />
    </FluentProvider>
  );
}

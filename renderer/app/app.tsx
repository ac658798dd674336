import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { ErrorBoundary } from '../components/error-boundary.tsx';
import { Messages } from '../components/messages.tsx';
import { StatusesShown, usePlanStatuses } from '../components/statuses.tsx';
import { CompareCopy } from '../features/copies/compare-copy.tsx';
import { OtherCopyDialog } from '../features/copies/other-copy-dialog.tsx';
import { ImportReview } from '../features/importing/import-review.tsx';
import { MergeReview } from '../features/merging/merge-review.tsx';
import { VersionsDialog } from '../features/recovery/versions-dialog.tsx';
import { StartScreen } from '../features/start/start-screen.tsx';
import { TemplateScreen } from '../features/templates/template-screen.tsx';
import { useApp } from '../store/app-store.ts';
import { themeFor } from '../styles/theme.ts';
import { DropTarget } from './drop-target.tsx';
import { Frame } from './frame.tsx';
import { keepFocus } from './keep-focus.ts';
import { keepTyping } from './keep-typing.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { listenToMain } from './listen.ts';
import { focusViewSoon } from './panes.ts';
import { TaskProgress } from './task-progress.tsx';
import { useMedia } from './use-media.ts';

export function App() {
  const screen = useApp((state) => state.screen);
  const appearance = useApp((state) => state.preferences.appearance);
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  const isDark = appearance === 'dark' || (appearance === 'system' && systemIsDark);
  const statuses = usePlanStatuses();
  const theme = useMemo(() => themeFor(isDark, statuses), [isDark, statuses]);
  useEffect(() => listenToMain(), []);
  useEffect(() => keepFocus(), []);
  useEffect(() => keepTyping(), []);
  // Another screen is another place: one begins at its heading, or on the row one was on.
  const before = useRef(screen.is);
  useEffect(() => {
    if (before.current !== screen.is && before.current !== 'starting') focusViewSoon();
    before.current = screen.is;
  }, [screen.is]);
  return (
    <FluentProvider theme={theme} data-appearance={isDark ? 'dark' : 'light'}>
      <StatusesShown set={statuses}>
        <ErrorBoundary>
          <DropTarget>
            {screen.is === 'start' && <StartScreen />}
            {screen.is === 'reviewing' && <ImportReview key={screen.reading.id} reading={screen.reading} />}
            {screen.is === 'comparing' && <CompareCopy compared={screen.compared} />}
            {screen.is === 'merging' && <MergeReview key={screen.preview.id} preview={screen.preview} />}
            {screen.is === 'mapping' && <TemplateScreen key={screen.template.digest} chosen={screen.template} />}
            {screen.is === 'plan' && <Frame />}
          </DropTarget>
        </ErrorBoundary>
        <TaskProgress />
        <Messages />
        <KeysDialog />
        <OtherCopyDialog />
        <VersionsDialog />
      </StatusesShown>
    </FluentProvider>
  );
}

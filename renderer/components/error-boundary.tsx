import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';

/** If a view breaks, the plan does not: it lives in the main process. The window says so and offers to draw itself again. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }
  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <div role="alert" style={{ padding: 40, maxWidth: 640 }}>
        <h1>This view could not be shown</h1>
        <p style={{ margin: '12px 0 24px' }}>
          Your plan is safe: everything you have entered is kept outside this view. Show it again; if it happens twice, save the plan and start the application anew.
        </p>
        <Button appearance="primary" onClick={() => this.setState({ broken: false })}>Show it again</Button>
      </div>
    );
  }
}

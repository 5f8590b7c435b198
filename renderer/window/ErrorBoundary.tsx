import { Component, type ErrorInfo, type ReactNode } from 'react';
import type { Session } from '../session';
import { Button } from './parts';
import './ErrorBoundary.css';

interface Props {
  session: Session;
  children: ReactNode;
}

/** Where drawing fails, the text of the story stays in sight and can be copied, saved, and tried again. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const { session } = this.props;
    const { story, view } = session.get();
    return (
      <main className="went-wrong">
        <h1>Something went wrong in the window</h1>
        <p>
          {story ? `The text of ${story.name} is here, with every change. ` : ''}The file you were sent was not touched. ({error.message})
        </p>
        <div>
          <Button look="primary" onClick={() => this.setState({ error: null })}>
            Try again
          </Button>
          {story ? <Button onClick={() => void session.actions.save()}>Save working copy</Button> : null}
        </div>
        <textarea readOnly aria-label="Text of the story" value={view.text} />
      </main>
    );
  }
}

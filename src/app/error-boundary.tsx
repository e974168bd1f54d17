import { Component, type ReactNode } from 'react';

interface Props {
  /** What is said in the place of what failed. */
  label: string;
  /** What the button beside it says. */
  again: string;
  /** When this becomes another, what is shown is tried anew. */
  of?: string | undefined;
  children: ReactNode;
}

interface State {
  error: unknown;
  of: string | undefined;
}

/** What browsers and Vite say of a file of the app that is not to be had. */
const MISSING = /import|preload|module/i;

/** Keeps a fault in one room from taking the others down, and offers to try again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, of: this.props.of };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? true };
  }

  static getDerivedStateFromProps({ of }: Props, state: State) {
    return of === state.of ? null : { error: null, of };
  }

  readonly again = () => {
    // A file that a newer version does not have is not to be had again; its page names the new ones.
    if (MISSING.test(String(this.state.error)) && navigator.onLine) location.reload();
    else this.setState({ error: null });
  };

  override render() {
    const { label, again, children } = this.props;
    if (this.state.error === null) return children;
    return (
      <p className="notice" role="alert">
        {label}{' '}
        <button type="button" className="link" onClick={this.again}>
          {again}
        </button>
      </p>
    );
  }
}

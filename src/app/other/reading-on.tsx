import { withData } from '../../state/url/other-data-address.ts';
import { ReadingProgress } from '../../ui/other/reading-progress.tsx';
import { useUrlState } from '../../state/navigation/use-url-state.ts';

interface Props {
  name: string;
  /** Rows done, of how many; null while that is not known. */
  progress: readonly [done: number, of: number] | null;
}

/** Stands in place of the map while somebody's files are read; to stop leads back to the guide. */
export function ReadingOn({ name, progress }: Props) {
  const { go } = useUrlState();
  return (
    <main className="gate">
      <ReadingProgress name={name} progress={progress} onStop={() => go(withData(null))} />
    </main>
  );
}

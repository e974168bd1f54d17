import { useEffect } from 'react';
import { useUrlState } from '../../state/use-url-state.ts';

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;

/** Lets a file that is dropped anywhere on the page be shown on the map. */
export function useDrop(isOn: boolean): void {
  const { go } = useUrlState();
  useEffect(() => {
    if (!isOn) return;
    const stop = new AbortController();
    // Only what says that it may be dropped here can be.
    const allow = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const open = async (file: File) => {
      const { openOtherFile, OWN_FILE, withData } = await import('../../state/other-data.ts');
      await openOtherFile(file);
      go(withData(OWN_FILE));
    };
    const take = (event: DragEvent) => {
      const [file] = event.dataTransfer?.files ?? [];
      if (!file || event.defaultPrevented) return;
      event.preventDefault();
      open(file).catch(reportError);
    };
    document.addEventListener('dragover', allow, { signal: stop.signal });
    document.addEventListener('drop', take, { signal: stop.signal });
    return () => {
      stop.abort();
    };
  }, [isOn, go]);
}

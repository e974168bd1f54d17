import { useEffect } from 'react';
import { useUrlState } from '../../state/navigation/use-url-state.ts';

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;

/** Lets files that are dropped anywhere on the page be shown on the map; at the desk they are taken in there. */
export function useDrop(isOn: boolean): void {
  const { state, go } = useUrlState();
  const isEditor = state.page.kind === 'edit';
  useEffect(() => {
    if (!isOn) return;
    const stop = new AbortController();
    // Only what says that it may be dropped here can be.
    const allow = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const take = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0 || event.defaultPrevented) return;
      event.preventDefault();
      import('./open-dropped.ts').then(({ openDropped }) => {
        openDropped(files, isEditor, go);
      }, reportError);
    };
    document.addEventListener('dragover', allow, { signal: stop.signal });
    document.addEventListener('drop', take, { signal: stop.signal });
    return () => {
      stop.abort();
    };
  }, [isOn, isEditor, go]);
}

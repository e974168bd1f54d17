import {
  startTransition,
  Suspense,
  useEffect,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react';
import type { TextRoom } from '../i18n/messages.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { fetchTexts } from '../state/say/more-texts.tsx';

interface Waits<P> {
  /** The texts that it alone says. */
  readonly texts?: readonly TextRoom[];
  /** What stands in its place until it is here. */
  readonly waiting?: (props: P) => ReactNode;
}

/**
 * A view that comes after what stands around it, in a chunk of its own. Not by Suspense: for what waits
 * there React lets 300 ms pass between one arrival and the next, however soon each is here.
 */
export function late<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { texts = [], waiting = () => null }: Waits<P> = {},
): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  return function Late(props: P) {
    const { language } = useI18n();
    const [View, setView] = useState(() => loaded);
    useEffect(() => {
      if (View) return;
      let isWanted = true;
      const show = (come: () => ComponentType<P>) => {
        if (!isWanted) return;
        startTransition(() => {
          setView(come);
        });
      };
      Promise.all([load(), fetchTexts(texts, language)]).then(
        ([view]) => {
          loaded = view;
          show(() => view);
        },
        (error: unknown) => {
          // For the boundary around it, which tells and offers to try again.
          show(() => {
            throw error;
          });
        },
      );
      return () => {
        isWanted = false;
      };
    }, [View, language]);
    const standIn = waiting(props);
    if (!View) return standIn;
    return (
      // For when the language changes, and the texts with it.
      <Suspense fallback={standIn}>
        <View {...props} />
      </Suspense>
    );
  };
}

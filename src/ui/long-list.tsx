import {
  createContext,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactElement,
  type Ref,
  type RefObject,
} from 'react';
import { Virtualizer, type CustomItemComponentProps, type VirtualizerHandle } from 'virtua';

/** How far the list goes on beyond what is in sight, in pixels. */
const AHEAD = 400;

/** How many there are in all, for screen readers. */
const SetSize = createContext(0);

function Item({ style, index, children, ref }: CustomItemComponentProps) {
  const size = useContext(SetSize);
  return (
    <li ref={ref as Ref<HTMLLIElement>} style={style} aria-posinset={index + 1} aria-setsize={size}>
      {children}
    </li>
  );
}

interface Props<T> {
  items: readonly T[];
  children: (item: T, index: number) => ReactElement;
  /** About how tall an item is, in pixels. */
  size: number;
  /** The number of the item to bring into sight; −1 for none. */
  chosen?: number;
}

function scrollerOf(element: HTMLElement): HTMLElement {
  for (let one = element.parentElement; one; one = one.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(one).overflowY)) return one;
  }
  return document.documentElement;
}

/** How far below the top of what scrolls an element begins, in pixels; kept while things above grow. */
function useOffset(element: RefObject<HTMLElement | null>, scroller: HTMLElement | null): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const own = element.current;
    if (!own || !scroller) return;
    const measure = () => {
      const { top } = scroller.getBoundingClientRect();
      setOffset(Math.round(own.getBoundingClientRect().top - top + scroller.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (let one: Element | null = own; one && one !== scroller; one = one.parentElement) {
      for (
        let before = one.previousElementSibling;
        before;
        before = before.previousElementSibling
      ) {
        observer.observe(before);
      }
    }
    return () => {
      observer.disconnect();
    };
  }, [element, scroller]);
  return offset;
}

/**
 * A list of any length of which only what is in sight is in the page. A screen reader hears which of
 * how many each item is; with Tab the list goes on by itself, since the browser brings what has the
 * focus into sight and the next items are always there.
 */
export function LongList<T>({ items, children, size, chosen = -1 }: Props<T>) {
  const place = useRef<HTMLDivElement>(null);
  const scrollRef = useRef<HTMLElement | null>(null);
  const handle = useRef<VirtualizerHandle>(null);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const offset = useOffset(place, scroller);
  useLayoutEffect(() => {
    scrollRef.current = place.current && scrollerOf(place.current);
    setScroller(scrollRef.current);
  }, []);
  useEffect(() => {
    if (chosen >= 0) handle.current?.scrollToIndex(chosen, { align: 'nearest' });
  }, [chosen, scroller]);

  return (
    <div ref={place} className="long-list">
      {scroller && (
        <SetSize value={items.length}>
          <Virtualizer
            ref={handle}
            as="ol"
            item={Item}
            data={items}
            itemSize={size}
            // Enough beyond what is in sight that a held Tab key does not outrun the drawing.
            bufferSize={AHEAD}
            scrollRef={scrollRef}
            startMargin={offset}
          >
            {children}
          </Virtualizer>
        </SetSize>
      )}
    </div>
  );
}

import { kindOf, type AnySlide } from './slide-kinds.ts';
import type { SlideProps } from './slide-kind.ts';

/** One slide of the deck. */
export function SlideView(props: SlideProps<AnySlide>) {
  const { View } = kindOf(props.slide);
  return <View {...props} />;
}

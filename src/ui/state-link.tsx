import type { ComponentProps } from 'react';
import { Link } from 'wouter';
import type { UrlState } from '../state/url/url-state.ts';
import { useUrlState } from '../state/navigation/use-url-state.ts';

type Props = Omit<ComponentProps<'a'>, 'href'> & {
  change: Partial<UrlState>;
  /** A place within the page, without the hash sign. */
  anchor?: string;
  /** Whether it takes the place of the present step in the history. */
  replace?: boolean;
  /** What the step in the history remembers besides its address. */
  state?: unknown;
};

/** A link to the present state with some changes: the way from one view to another. */
export function StateLink({ change, anchor, ...rest }: Props) {
  const { href } = useUrlState();
  return (
    <Link href={anchor === undefined ? href(change) : `${href(change)}#${anchor}`} {...rest} />
  );
}

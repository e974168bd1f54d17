import type { ReactNode } from 'react';
import { useUrlState } from '../state/navigation/use-url-state.ts';

interface Props {
  title: string;
  /** Makes the part a place that links can lead to. */
  id?: string;
  children: ReactNode;
}

/** A titled part of a fiche; its heading is one lower beside the map, where the site's is the first. */
export function Section({ title, id, children }: Props) {
  const { state } = useUrlState();
  const Heading = state.page.kind === 'map' ? 'h3' : 'h2';
  return (
    <section className="fiche-section" id={id}>
      <Heading>{title}</Heading>
      {children}
    </section>
  );
}

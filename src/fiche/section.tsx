import type { ReactNode } from 'react';

/** A titled part of a fiche. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="fiche-section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

import type { SiteHit } from '../../state/search/site-hit.ts';

/** The words around what a search met, with that marked. */
export function Context({ context }: { context: NonNullable<SiteHit['context']> }) {
  return (
    <small className="context" lang={context.language}>
      {context.parts.map(({ text, met }, index) =>
        met ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
      )}
    </small>
  );
}

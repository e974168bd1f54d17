import { useRef, type ReactNode } from 'react';
import { useFitting } from './use-fitting.ts';

interface Props {
  className?: string;
  kicker?: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  /** What stands beside the words. */
  picture?: ReactNode;
}

/** The layout of a slide: words on the left, a picture on the right; below each other on a phone. */
export function SlideShell({ className = '', kicker, title, children, picture }: Props) {
  const words = useRef<HTMLDivElement>(null);
  useFitting(words);
  return (
    <article className={`slide ${className} ${picture ? '' : 'slide-wide'}`}>
      <div className="slide-words" ref={words}>
        <header>
          {kicker && <p className="slide-kicker">{kicker}</p>}
          <h1 tabIndex={-1}>{title}</h1>
        </header>
        {children}
      </div>
      {picture && <div className="slide-picture">{picture}</div>}
    </article>
  );
}

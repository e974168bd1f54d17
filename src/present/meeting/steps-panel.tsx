import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import type { AnySlide } from '../slides/slide-kinds.ts';
import { neighbour } from './grid-neighbour.ts';
import { kindOf } from '../slides/slide-kinds.ts';

interface Props {
  deck: readonly AnySlide[];
  index: number;
  onChoose: (id: string) => void;
}

/** The steps by what they are about: those that share a subject stand together. */
function bySubject(deck: readonly AnySlide[]): readonly (readonly AnySlide[])[] {
  const groups: AnySlide[][] = [];
  for (const slide of deck) {
    const isRest = 'part' in slide && slide.part > 1;
    if (isRest) groups.at(-1)?.push(slide);
    else groups.push([slide]);
  }
  return groups;
}

/** All steps of a meeting on one screen, to jump to one: arrows go from one to the next. */
export function StepsPanel({ deck, index, onChoose }: Props) {
  const i18n = useI18n();
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, []);

  const step = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const boxes = buttons.map((button) => button.getBoundingClientRect());
    const next = at < 0 ? null : neighbour(boxes, at, event.key);
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
  };
  return (
    <nav className="meeting-panel" aria-label={i18n.t('present.steps')}>
      <h2>{i18n.t('present.steps')}</h2>
      {/* Arrows go from button to button; each can be reached with Tab as well. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ol className="steps-grid" ref={list} onKeyDown={step}>
        {bySubject(deck).map((slides) => (
          <li key={slides[0]!.id}>
            {slides.map((slide, part) => (
              <button
                key={slide.id}
                type="button"
                aria-current={deck[index] === slide ? 'step' : undefined}
                aria-label={kindOf(slide).name(slide, i18n)}
                onClick={() => onChoose(slide.id)}
              >
                {part === 0
                  ? kindOf(slide)
                      .name(slide, i18n)
                      .replace(/ \(1\/\d+\)$/, '')
                  : part + 1}
              </button>
            ))}
          </li>
        ))}
      </ol>
    </nav>
  );
}

import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useI18n } from '../../state/i18n-context.ts';
import { slideName } from './slide-name.ts';
import type { AnySlide } from '../slides/any-slide.ts';

interface Props {
  deck: readonly AnySlide[];
  index: number;
  onChoose: (id: string) => void;
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
    const row = buttons[at]?.offsetTop;
    const columns = buttons.filter(({ offsetTop }) => offsetTop === row).length || 1;
    const ways: Readonly<Record<string, number>> = {
      ArrowRight: 1,
      ArrowLeft: -1,
      ArrowDown: columns,
      ArrowUp: -columns,
    };
    const by = ways[event.key];
    if (at < 0 || by === undefined) return;
    event.preventDefault();
    buttons[at + by]?.focus();
  };
  return (
    <nav className="meeting-panel" aria-label={i18n.t('present.steps')}>
      <h2>{i18n.t('present.steps')}</h2>
      {/* Arrows go from button to button; each can be reached with Tab as well. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ol className="steps-grid" ref={list} onKeyDown={step}>
        {deck.map((slide, at) => (
          <li key={slide.id}>
            <button
              type="button"
              aria-current={at === index ? 'step' : undefined}
              onClick={() => {
                onChoose(slide.id);
              }}
            >
              <span className="step-number">{at + 1}</span> {slideName(slide, i18n)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

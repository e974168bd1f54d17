import { useState } from 'react';
import { Link } from 'wouter';
import { moveItem } from '../../domain/move-item.ts';
import { NOTE_LENGTH, TITLE_LENGTH, type StoryStep } from '../../data/story.ts';
import { useAtlas } from '../../state/atlas.ts';
import { useI18n } from '../../state/i18n-context.ts';
import { Icon } from '../../state/icon.tsx';
import { changeStory, type KeptStory } from '../../state/stories.ts';
import { stateOfView } from './read-view.ts';
import { viewName } from './view-name.ts';

/** The steps of a story, to word, reorder and remove: by button, by key, and what was removed comes back. */
export function StorySteps({ story: { id, steps } }: { story: KeptStory }) {
  const { t } = useI18n();
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<readonly StoryStep[] | null>(null);
  const set = (next: readonly StoryStep[]) => {
    changeStory(id, { steps: next });
  };
  const move = (from: number, to: number) => {
    set(moveItem(steps, from, to));
    setRemoved(null);
    setSaid(t('story.moved', { from: from + 1, to: to + 1 }));
  };
  return (
    <>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {removed && (
        <p className="notice">
          {said}{' '}
          <button
            type="button"
            className="link"
            onClick={() => {
              set(removed);
              setRemoved(null);
            }}
          >
            {t('story.undo')}
          </button>
        </p>
      )}
      <ol className="story-steps">
        {steps.map((step, index) => (
          <Step
            key={index}
            step={step}
            index={index}
            count={steps.length}
            onChange={(change) => {
              set(steps.map((one, at) => (at === index ? { ...one, ...change } : one)));
            }}
            onMove={(by) => {
              move(index, index + by);
            }}
            onRemove={() => {
              setRemoved(steps);
              setSaid(t('story.removed', { title: step.title }));
              set(steps.filter((_, at) => at !== index));
            }}
          />
        ))}
      </ol>
    </>
  );
}

interface StepProps {
  step: StoryStep;
  index: number;
  count: number;
  onChange: (change: Partial<StoryStep>) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

function Step({
  step: { title, note, view },
  index,
  count,
  onChange,
  onMove,
  onRemove,
}: StepProps) {
  const atlas = useAtlas();
  const i18n = useI18n();
  const { t, language } = i18n;
  const { state, notices } = stateOfView(view, language, atlas.known);
  const number = { index: index + 1 };
  return (
    <li>
      <span className="story-number" aria-hidden="true">
        {index + 1}
      </span>
      <div className="form">
        <input
          aria-label={`${t('step.title')} ${index + 1}`}
          value={title}
          maxLength={TITLE_LENGTH}
          onChange={({ target }) => {
            // Kept as it is typed; an empty title would not come back from a file.
            onChange({ title: target.value || ' ' });
          }}
        />
        <textarea
          aria-label={`${t('step.note')} ${index + 1}`}
          placeholder={t('step.note.hint')}
          value={note}
          rows={2}
          maxLength={NOTE_LENGTH}
          onChange={({ target }) => {
            onChange({ note: target.value });
          }}
        />
        <p className="muted">
          {viewName(state, atlas, i18n)} ·{' '}
          <Link href={`/${language}/${view}`}>{t('story.view')}</Link>
        </p>
        {notices.length > 0 && (
          <p className="notice">
            {t('story.unknown', { what: notices.map(({ value }) => value).join(', ') })}
          </p>
        )}
      </div>
      <div className="story-moves">
        <button
          type="button"
          aria-label={t('story.up', number)}
          disabled={index === 0}
          onClick={() => {
            onMove(-1);
          }}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          aria-label={t('story.down', number)}
          disabled={index === count - 1}
          onClick={() => {
            onMove(1);
          }}
        >
          <Icon name="down" />
        </button>
        <button type="button" aria-label={t('story.remove', number)} onClick={onRemove}>
          <Icon name="leave" />
        </button>
      </div>
    </li>
  );
}

import { useState } from 'react';
import { moveItem } from '../../domain/lib/move-item.ts';
import type { StoryStep as Step } from '../../data/story/story.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { changeStory, type KeptStory } from '../../state/device/stories.ts';
import { StoryStep } from './story-step.tsx';
import { UndoNotice } from './undo-notice.tsx';

/** A step that was just removed, and the steps as they were before. */
interface Removed {
  readonly title: string;
  readonly before: readonly Step[];
}

/** The steps of a story, to word, reorder and remove: by button, by key, and what was removed comes back. */
export function StorySteps({ story: { id, steps } }: { story: KeptStory }) {
  const { t } = useI18n();
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<Removed | null>(null);
  const set = (next: readonly Step[]) => {
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
        <UndoNotice
          title={removed.title}
          onUndo={() => {
            set(removed.before);
            setRemoved(null);
          }}
        />
      )}
      <ol className="story-steps">
        {steps.map((step, index) => (
          <StoryStep
            key={index}
            step={step}
            index={index}
            count={steps.length}
            onChange={(change) =>
              set(steps.map((one, at) => (at === index ? { ...one, ...change } : one)))
            }
            onMove={(by) => move(index, index + by)}
            onRemove={() => {
              setRemoved({ title: step.title, before: steps });
              set(steps.filter((_, at) => at !== index));
            }}
          />
        ))}
      </ol>
    </>
  );
}

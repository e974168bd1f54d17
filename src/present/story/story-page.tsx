import { useState } from 'react';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import {
  addStory,
  removeStory,
  restoreStory,
  useStories,
  type KeptStory,
} from '../../state/device/stories.ts';
import { OpenStoryFile } from './open-story-file.tsx';
import { SharedStory } from './shared-story.tsx';
import { StoryEditor } from './story-editor.tsx';
import { StoryLink } from './link-to-story.tsx';
import { UndoNotice } from './undo-notice.tsx';
import { useAskBeforeLeaving } from '../../state/navigation/use-ask-before-leaving.ts';
import { useGoToStory } from './use-go-to-story.ts';
import { useOpenStory } from './use-open-story.ts';

/** A story that was just removed, and where it stood in the list. */
interface Removed {
  readonly story: KeptStory;
  readonly index: number;
}

/** The stories of this device, to put in order and present; or one that came by link. */
export function StoryPage() {
  const { t } = useI18n();
  const { all, isKept } = useStories();
  const open = useOpenStory();
  const goTo = useGoToStory();
  useAskBeforeLeaving(!isKept && all.length > 0);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const own = open === null ? all[0] : all.find(({ id }) => id === open.id);
  if (open?.id === null) return <SharedStory reading={open} />;
  return (
    <article className="story">
      <h1>{t('story.title')}</h1>
      <p className="lead">{t('story.lead')}</p>
      {!isKept && <p className="notice">{t('story.notKept')}</p>}
      <div className="tool-row">
        <button type="button" onClick={() => goTo(addStory({ title: t('story.mine'), steps: [] }))}>
          {t('story.new')}
        </button>
        <OpenStoryFile />
      </div>
      {all.length > 1 && (
        <nav className="story-list" aria-label={t('story.which')}>
          <ul>
            {all.map(({ id, title, steps }) => (
              <li key={id}>
                <StoryLink id={id} isCurrent={id === own?.id}>
                  {title} <small>{t('story.steps', { count: steps.length })}</small>
                </StoryLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {removed && (
        <UndoNotice
          title={removed.story.title}
          onUndo={() => {
            restoreStory(removed.story, removed.index);
            setRemoved(null);
          }}
        />
      )}
      {own ? (
        <StoryEditor
          key={own.id}
          story={own}
          onRemove={() => {
            setRemoved({ story: own, index: all.indexOf(own) });
            removeStory(own.id);
            goTo(null);
          }}
        />
      ) : (
        <p>{t('story.none')}</p>
      )}
    </article>
  );
}

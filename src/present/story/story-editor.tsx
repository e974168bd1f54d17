import { useState } from 'react';
import { storyToLink } from '../../data/story/story-link.ts';
import { TITLE_LENGTH, writeStory } from '../../data/story/story.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { useFollowAddress } from '../../state/navigation/use-given-address.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { LocalWarning } from '../../ui/local-warning.tsx';
import { changeStory, type KeptStory } from '../../state/device/stories.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { pagePath } from '../../state/url/write-url.ts';
import { fileName, saveFile } from '../../state/device/save-file.ts';
import { StoryLink } from './link-to-story.tsx';
import { StorySteps } from './story-steps.tsx';
import { STORY_MARK } from './use-open-story.ts';

/** Longer links are cut off by some mail and chat programs. */
const LONG_LINK = 4000;

/** A story of this device: its title and steps, and the ways to show and share it. */
export function StoryEditor({ story, onRemove }: { story: KeptStory; onRemove: () => void }) {
  const { t } = useI18n();
  const { state } = useUrlState();
  /** As it is being typed; what is kept may come from another tab, too. */
  const [typed, setTyped] = useState<string | null>(null);
  const { id, steps } = story;
  const path = `${pagePath(state.language, { kind: 'story' })}#${STORY_MARK}${storyToLink(story)}`;
  const { address: link, isLocal } = useFollowAddress(path);
  return (
    <section className="story-editor">
      <label className="form-field">
        {t('story.name')}
        <input
          value={typed ?? story.title}
          maxLength={TITLE_LENGTH}
          onChange={({ target }) => {
            setTyped(target.value);
            // A story without a title is no story: the last one holds until another is typed.
            if (target.value.trim()) changeStory(id, { title: target.value.trim() });
          }}
          onBlur={() => setTyped(null)}
        />
      </label>
      <div className="tool-row">
        {steps.length > 0 && (
          <StoryLink id={id} to="present" className="button button-strong">
            {t('story.present')}
          </StoryLink>
        )}
        <CopyButton label={t('story.link')} text={() => link} />
        <button
          type="button"
          onClick={() =>
            saveFile(`${fileName(story.title)}.json`, writeStory(story), 'application/json')
          }
        >
          {t('story.file')}
        </button>
        <button type="button" onClick={() => onRemove()}>
          {t('story.delete')}
        </button>
      </div>
      {isLocal && <LocalWarning />}
      {link.length > LONG_LINK && <p className="muted">{t('story.linkLong')}</p>}
      <StorySteps story={story} />
    </section>
  );
}

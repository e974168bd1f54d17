import { storyToLink } from '../../data/story/story-link.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { addStory } from '../../state/device/stories.ts';
import { StoryLink } from './link-to-story.tsx';
import { StoryProblems } from './story-problems.tsx';
import { stateOfView } from '../read-view.ts';
import { useGoToStory } from './use-go-to-story.ts';
import type { OpenStory } from './use-open-story.ts';
import { viewName } from '../view-name.ts';

/** A story that came by link: to look through, to present, or to keep. */
export function SharedStory({ reading: { story, problems } }: { reading: OpenStory }) {
  const atlas = useAtlas();
  const i18n = useI18n();
  const { t, language } = i18n;
  const goTo = useGoToStory();
  return (
    <article className="story">
      <p className="kicker">{t('story.shared')}</p>
      <h1>{story?.title ?? t('story.shared')}</h1>
      <StoryProblems problems={problems} />
      {story && (
        <>
          <p className="lead">{t('story.sharedLead')}</p>
          <div className="tool-row">
            <StoryLink carried={storyToLink(story)} to="present" className="button">
              {t('story.present')}
            </StoryLink>
            <button type="button" onClick={() => goTo(addStory(story))}>
              {t('story.keep')}
            </button>
          </div>
          <ol className="story-outline">
            {story.steps.map(({ title, view }, index) => (
              <li key={index}>
                <strong>{title}</strong>{' '}
                <small>
                  {viewName(stateOfView(view, language, atlas.known).state, atlas, i18n)}
                </small>
              </li>
            ))}
          </ol>
        </>
      )}
    </article>
  );
}

import { useState } from 'react';
import { NOTE_LENGTH, TITLE_LENGTH } from '../../data/story/story.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { addStep, addStory, useStories } from '../../state/device/stories.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { viewOfState } from '../read-view.ts';
import { StoryLink } from './link-to-story.tsx';
import { viewName } from '../view-name.ts';

const NEW = '';

/** Puts the view at hand into a story of this device, under a title and with a note. */
export function StepForm() {
  const atlas = useAtlas();
  const i18n = useI18n();
  const { t } = i18n;
  const { state } = useUrlState();
  const { all, isKept } = useStories();
  const [title, setTitle] = useState(() => viewName(state, atlas, i18n).slice(0, TITLE_LENGTH));
  const [note, setNote] = useState('');
  const [into, setInto] = useState(all[0]?.id ?? NEW);
  const [storyTitle, setStoryTitle] = useState(t('story.mine'));
  const [added, setAdded] = useState<string | null>(null);
  const story = all.find(({ id }) => id === added);

  if (story) {
    return (
      <div role="status">
        <p>{t('step.added', { count: story.steps.length, title: story.title })}</p>
        <p>
          <StoryLink id={story.id} className="button">
            {t('step.open')}
          </StoryLink>
        </p>
      </div>
    );
  }
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        const step = { title: title.trim(), note, view: viewOfState(state) };
        if (into === NEW) setAdded(addStory({ title: storyTitle.trim(), steps: [step] }));
        else {
          addStep(into, step);
          setAdded(into);
        }
      }}
    >
      <TitleField label={t('step.title')} value={title} onChange={setTitle} />
      <label>
        {t('step.note')} <small className="muted">{t('step.note.hint')}</small>
        <textarea
          value={note}
          rows={4}
          maxLength={NOTE_LENGTH}
          onChange={({ target }) => setNote(target.value)}
        />
      </label>
      {all.length > 0 && (
        <label>
          {t('step.story')}
          <select value={into} onChange={({ target }) => setInto(target.value)}>
            {all.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
            <option value={NEW}>{t('step.newStory')}</option>
          </select>
        </label>
      )}
      {into === NEW && (
        <TitleField label={t('step.storyTitle')} value={storyTitle} onChange={setStoryTitle} />
      )}
      {!isKept && <p className="notice">{t('story.notKept')}</p>}
      <button type="submit">{t('step.add')}</button>
    </form>
  );
}

interface TitleProps {
  label: string;
  value: string;
  onChange: (title: string) => void;
}

/** A title that has to say something. */
function TitleField({ label, value, onChange }: TitleProps) {
  return (
    <label>
      {label}
      <input
        value={value}
        required
        pattern=".*\S.*"
        maxLength={TITLE_LENGTH}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}

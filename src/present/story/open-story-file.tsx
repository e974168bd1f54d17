import { useState } from 'react';
import type { Problem } from '../../data/problems/problems.ts';
import { readStory } from '../../data/story/story.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { addStory } from '../../state/device/stories.ts';
import { StoryProblems } from './story-problems.tsx';
import { useGoToStory } from './use-go-to-story.ts';
import { ChooseFiles } from '../../ui/choose-files.tsx';

/** Opens a story file, be it someone else's: what is sound in it is kept, what is not is told. */
export function OpenStoryFile() {
  const { t } = useI18n();
  const goTo = useGoToStory();
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const open = async (file: File) => {
    const read = readStory(await file.text(), file.name);
    setProblems(read.problems);
    if (read.story) goTo(addStory(read.story));
  };
  return (
    <>
      <ChooseFiles
        label={t('story.open')}
        accept=".json,application/json"
        onFiles={([file]) => void open(file!)}
      />
      <StoryProblems problems={problems} />
    </>
  );
}

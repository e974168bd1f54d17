import { useReducer } from 'react';
import { chooseBasemap } from '../../state/device/basemap.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { forgetPlaces } from '../../state/near/recent-places.ts';
import { keyOf, MEMORIES, recall, type Memory } from '../../state/device/remember.ts';
import { allowShortcuts } from '../../state/device/shortcuts.ts';
import { useAlive } from '../use-alive.ts';

/** How each is forgotten, so that what is on the screen follows. */
const FORGET: Readonly<Record<Memory, () => unknown>> = {
  basemap: () => {
    chooseBasemap(null);
  },
  draft: async () => {
    const { forgetDraft } = await import('../../state/edit/editor-state.ts');
    forgetDraft();
  },
  'recent-places': forgetPlaces,
  shortcuts: () => {
    allowShortcuts(true);
  },
  stories: async () => {
    const { forgetStories } = await import('../../state/device/stories.ts');
    forgetStories();
  },
};

/** All that this device may remember, each with its name, what it is for, and the way to forget it. */
export function Memories() {
  const { t } = useI18n();
  const isAlive = useAlive();
  const [, lookAgain] = useReducer((turn: number) => turn + 1, 0);
  return (
    <dl className="memories">
      {MEMORIES.map((name) => {
        const what = t(`privacy.memory.${name}`);
        const isHeld = isAlive && recall(name) !== null;
        return (
          <div key={name} data-memory={name}>
            <dt>
              <code>{keyOf(name)}</code>
            </dt>
            <dd>
              {what}
              {isAlive && (
                <span className="muted">
                  {' '}
                  · {t(isHeld ? 'privacy.memory.held' : 'privacy.memory.empty')}
                </span>
              )}
              {isHeld && (
                <button
                  type="button"
                  className="link"
                  onClick={() => void Promise.resolve(FORGET[name]()).then(lookAgain, reportError)}
                >
                  {t('privacy.memory.forget', { what })}
                </button>
              )}
              {name === 'stories' && isHeld && <small>{t('privacy.memory.storiesWarning')}</small>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

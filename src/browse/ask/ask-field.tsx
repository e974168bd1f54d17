import { useEffect } from 'react';
import { late } from '../../ui/late.tsx';
import {
  foldQuestion,
  openQuestion,
  typeQuestion,
  useQuestionText,
} from '../../state/search/asking.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { setPointing } from '../../state/near/pointing-state.ts';
import { askPosition, usePosition } from '../../state/near/position.ts';
import { useSettled } from '../../state/device/use-slow.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';

const AskCombobox = late(() => import('./ask-combobox.tsx').then((module) => module.AskCombobox), {
  texts: ['near'],
  waiting: () => <StandIn />,
});

/**
 * What to look for: a place, a name or a word, in one field; beside it this device's place and a
 * point on the map.
 */
export function AskField() {
  const { t } = useI18n();
  const { go } = useUrlState();
  const position = usePosition();
  const ready = useSettled();
  useEffect(() => foldQuestion, []);
  return (
    <search className="ask" aria-label={t('ask.label')}>
      {ready ? <AskCombobox /> : <StandIn />}
      <div className="ask-ways">
        <button
          type="button"
          className="quiet"
          onClick={() => {
            askPosition();
            go({ near: { kind: 'here' }, view: null });
          }}
        >
          <span aria-hidden="true">◎</span>{' '}
          {t(position.status === 'asking' ? 'near.asking' : 'near.here')}
        </button>
        <button type="button" className="quiet" onClick={() => setPointing(true)}>
          {t('near.point')}
        </button>
      </div>
    </search>
  );
}

/** The field without suggestions, in the same look and size: what is typed in it is not lost. */
function StandIn() {
  const { t } = useI18n();
  const text = useQuestionText();
  return (
    <div className="combobox">
      <input
        type="text"
        inputMode="search"
        aria-keyshortcuts="/"
        aria-label={t('ask.field')}
        placeholder={t('ask.field')}
        value={text}
        onFocus={() =>
          // The field that takes its place takes over the focus.
          openQuestion()
        }
        onChange={({ target }) => typeQuestion(target.value)}
      />
    </div>
  );
}

import { useState } from 'react';
import { LANGUAGES } from '../../domain/languages.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { useFollowAddress } from '../../state/navigation/use-given-address.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { LocalWarning } from '../../ui/local-warning.tsx';
import { useSite } from '../../state/atlas/site-context.ts';
import { MAP } from '../../state/url/url-state.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { pathToHandOn } from '../read-view.ts';
import { viewName } from '../view-name.ts';
import { embedCode, frameRule } from './embed-code.ts';

const [LEAST, MOST, USUAL] = [280, 1600, 520];
const between = (text: string) => Math.max(LEAST, Math.min(MOST, Number(text) || USUAL));

/** Writes the code that puts the view at hand into another site, and shows what that gives. */
export function EmbedPanel() {
  const atlas = useAtlas();
  const i18n = useI18n();
  const { t } = i18n;
  const { state } = useUrlState();
  const { root } = useSite();
  const [language, setLanguage] = useState(state.language);
  const [width, setWidth] = useState('');
  const [height, setHeight] = useState(String(USUAL));
  const [hasList, setList] = useState(false);
  const view = pathToHandOn({ ...state, language, page: { kind: 'embed' } });
  const path = hasList ? `${view}${view.includes('?') ? '&' : '?'}list=1` : view;
  const { address, isLocal } = useFollowAddress(path);
  const code = embedCode({
    address,
    title: `${t('app.name')}: ${viewName({ ...state, page: MAP }, atlas, i18n)}`,
    width: width === '' ? null : between(width),
    height: between(height),
    grows: hasList,
  });
  return (
    <div className="embed-panel">
      <form
        className="form"
        onSubmit={(event) =>
          // Enter in a field sends nothing: the code is there already.
          event.preventDefault()
        }
      >
        <SizeField
          label={t('embed.width')}
          placeholder={t('embed.full')}
          value={width}
          onChange={setWidth}
        />
        <SizeField label={t('embed.height')} value={height} onChange={setHeight} />
        <label>
          {t('embed.language')}
          <select
            value={language}
            onChange={({ target }) =>
              setLanguage(LANGUAGES.find((one) => one === target.value) ?? state.language)
            }
          >
            {LANGUAGES.map((one) => (
              <option key={one} value={one}>
                {t(`language.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={hasList}
            onChange={({ target }) => setList(target.checked)}
          />{' '}
          {t('embed.list')}
        </label>
        <label>
          {t('embed.code')}
          <textarea className="code" readOnly rows={8} value={code} spellCheck={false} />
        </label>
        <CopyButton label={t('embed.copy')} text={() => code} />
        {isLocal && <LocalWarning />}
        <p className="muted">{t('embed.note')}</p>
        <p className="muted">{t('embed.csp', { rule: frameRule(address) })}</p>
      </form>
      <iframe
        title={t('embed.preview')}
        src={new URL(path, root).href}
        height={Math.min(between(height), 560)}
      />
    </div>
  );
}

interface SizeProps {
  label: string;
  placeholder?: string;
  /** As it is typed. */
  value: string;
  onChange: (size: string) => void;
}

function SizeField({ label, placeholder, value, onChange }: SizeProps) {
  return (
    <label>
      {label}
      <input
        type="number"
        min={LEAST}
        max={MOST}
        placeholder={placeholder}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}

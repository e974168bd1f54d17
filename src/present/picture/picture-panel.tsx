import { useRef, useState } from 'react';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { fileName, saveFile } from '../../state/device/save-file.ts';
import { viewName } from '../view-name.ts';
import { pngFile, svgFile } from './export-picture.ts';
import { Picture, SIZE } from './picture.tsx';

/** The view at hand as a picture, to look at and keep. */
export function PicturePanel() {
  const atlas = useAtlas();
  const i18n = useI18n();
  const { t } = i18n;
  const { state } = useUrlState();
  const drawing = useRef<SVGSVGElement>(null);
  const [said, setSaid] = useState('');
  const name = fileName(viewName(state, atlas, i18n));

  const save = async (kind: 'png' | 'svg') => {
    const element = drawing.current;
    if (!element) return;
    setSaid(t('picture.making'));
    try {
      if (kind === 'svg') saveFile(`${name}.svg`, await svgFile(element, SIZE), 'image/svg+xml');
      else saveFile(`${name}.png`, await pngFile(element, SIZE), 'image/png');
      setSaid('');
    } catch (error) {
      setSaid(
        t('picture.failed', { found: error instanceof Error ? error.message : String(error) }),
      );
    }
  };
  return (
    <div className="picture-panel">
      <Picture ref={drawing} />
      <p className="muted">{t('picture.note')}</p>
      <div className="tool-row">
        <button type="button" onClick={() => void save('png')}>
          {t('picture.png')}
        </button>
        <button type="button" onClick={() => void save('svg')}>
          {t('picture.svg')}
        </button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}

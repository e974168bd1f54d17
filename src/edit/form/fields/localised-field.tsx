import { LANGUAGES, type Language, eachLanguage } from '../../../domain/languages.ts';
import type { Field } from '../../../data/edit/form/form.ts';
import type { JsonPath } from '../../../data/problems/read-json.ts';
import { useI18n } from '../../../state/atlas/i18n-context.ts';
import { controlId, useThing, useValue } from '../thing-context.ts';
import { useEditorWords } from '../../words-context.ts';
import { FieldProblems, FieldFrame, useOwnProblems } from './field-frame.tsx';
import { TermHints } from './term-hints.tsx';
import { OFFICIAL_LANGUAGES } from '../../../domain/country/official-names.ts';

type Texts = Partial<Record<Language, string>>;
const NOTHING: Texts = eachLanguage(() => '');

const words = (text: string) => text.split(/\s+/).filter(Boolean).length;
const isBlank = (texts: Texts) => LANGUAGES.every((one) => (texts[one] ?? '').trim() === '');

/** A text in the three languages side by side, with what is missing marked. */
export function LocalisedField({ path, field }: { path: JsonPath; field: Field }) {
  const { kind, languages } = useThing();
  const [value, set] = useValue<Texts | null | undefined>(path);
  const texts = value ?? NOTHING;
  const isLong = field.entry.type === 'localised' && field.entry.isLong;
  // Most places go by the name of another language there: theirs may be left out.
  const isOpen = (language: Language) => kind === 'place' && !OFFICIAL_LANGUAGES.includes(language);
  const { t } = useI18n();
  const missing = languages.filter((one) => !isOpen(one) && (texts[one] ?? '').trim() === '');
  const isLeftOut = field.empty === 'left-out' && isBlank(texts);
  return (
    <FieldFrame
      path={path}
      isGroup
      aside={
        missing.length > 0 && languages.length > 1 && !isLeftOut ? (
          <span className="field-missing">
            {' '}
            {t('edit.missing', { languages: missing.join(', ') })}
          </span>
        ) : null
      }
    >
      <div className={isLong ? 'tongues tongues-long' : 'tongues'}>
        {languages.map((language) => (
          <Tongue
            key={language}
            path={[...path, language]}
            language={language}
            isLong={isLong}
            text={texts[language] ?? ''}
            isMissing={languages.length > 1 && missing.includes(language) && !isLeftOut}
            onChange={(text) => {
              const all: Texts = { ...NOTHING, ...texts, [language]: text };
              const next: Texts = Object.fromEntries(
                Object.entries(all).filter(
                  ([one, said]) =>
                    said !== '' || !languages.some((open) => open === one && isOpen(open)),
                ),
              );
              set(field.empty === 'left-out' && isBlank(next) ? undefined : next);
            }}
          />
        ))}
      </div>
      <TermHints texts={texts} />
    </FieldFrame>
  );
}

interface TongueProps {
  path: JsonPath;
  language: Language;
  isLong: boolean;
  text: string;
  isMissing: boolean;
  onChange: (text: string) => void;
}

function Tongue({ path, language, isLong, text, isMissing, onChange }: TongueProps) {
  const { t } = useI18n();
  const { kind } = useThing();
  const { label } = useEditorWords().of(kind, path.slice(0, -1));
  const id = controlId(path);
  const problems = useOwnProblems(path);
  const counted = isLong ? t('edit.words', { count: words(text) }) : null;
  return (
    <div className="tongue" data-missing={isMissing}>
      <label htmlFor={id}>
        <span className="tongue-name">{t(`edit.language.${language}`)}</span>
        <span className="visually-hidden">: {label}</span>
        {counted && <span className="tongue-count">{counted}</span>}
      </label>
      <textarea
        id={id}
        lang={language}
        spellCheck
        rows={isLong ? 6 : 2}
        value={text}
        aria-invalid={problems.some(({ problem }) => problem.severity === 'error') || undefined}
        aria-describedby={problems.length > 0 ? `${id}-problems` : undefined}
        onChange={({ target }) =>
          // A title is one line, however much room it has here.
          onChange(isLong ? target.value : target.value.replace(/\s*\n\s*/g, ' '))
        }
      />
      <FieldProblems path={path} />
    </div>
  );
}

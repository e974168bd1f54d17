import { Fragment } from 'react';
import type { Field } from '../../../data/edit/form/form.ts';
import { valueAt } from '../../../data/problems/json-path.ts';
import type { JsonPath } from '../../../data/problems/read-json.ts';
import { useI18n } from '../../../state/atlas/i18n-context.ts';
import { useThing, useValue, wholePath } from '../thing-context.ts';
import { FieldFrame } from './field-frame.tsx';
import { ListField } from './list-field.tsx';
import { LocalisedField } from './localised-field.tsx';
import { PeriodField } from './period-field.tsx';
import { PicturesField } from './pictures-field.tsx';
import { PlacesField } from './places-field.tsx';
import { PointField } from './point-field.tsx';
import { PositionField } from './position-field.tsx';
import { RefField, RefsField } from './ref-fields.tsx';
import { ChoicesField } from './choices-field.tsx';
import { ChoiceField, FlagField, NumberField, TextField } from './simple-fields.tsx';
import { blankFields } from '../../../data/edit/form/form.ts';

interface Props {
  path: JsonPath;
  field: Field;
}

/** The field of a form as its kind asks. */
export function FieldView({ path, field }: Props) {
  const { entry } = field;
  switch (entry.type) {
    case 'localised':
      return <LocalisedField path={path} field={field} />;
    case 'number':
      return <NumberField path={path} field={field} />;
    case 'choice':
      return <ChoiceField path={path} field={field} />;
    case 'flag':
      return <FlagField path={path} />;
    case 'period':
      return <PeriodField path={path} />;
    case 'position':
      return <PositionField path={path} />;
    case 'point':
      return <PointField path={path} />;
    case 'ref':
      return <RefField path={path} field={field} />;
    case 'group':
      return <GroupField path={path} field={field} />;
    case 'list':
      if (entry.of.type === 'ref' && entry.of.to === 'place')
        return <PlacesField path={path} field={field} />;
      if (entry.of.type === 'ref') return <RefsField path={path} field={field} />;
      if (entry.of.type === 'picture')
        return (
          <PicturesField path={path} field={field}>
            {(inner, one) => <FieldView path={inner} field={one} />}
          </PicturesField>
        );
      if (entry.of.type === 'choice') return <ChoicesField path={path} field={field} />;
      return (
        <ListField path={path} field={field}>
          {(inner, one) => <FieldView path={inner} field={one} />}
        </ListField>
      );
    default:
      return <TextField path={path} field={field} />;
  }
}

/** What a link has to say depends on what it rests on. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  footnote: ['footnote', 'where', 'on', 'variant'],
  named: ['where'],
  editorial: ['reason', 'where'],
};
const DEPENDENT = new Set(['footnote', 'where', 'on', 'variant', 'reason']);

/** Fields that belong together; one of a list has no name of its own. */
function GroupField({ path, field }: Props) {
  const { t } = useI18n();
  const { kind, value } = useThing();
  const [group, set] = useValue<object | undefined>(path);
  if (field.entry.type !== 'group') return null;
  const { fields } = field.entry;
  if (group === undefined && field.empty === 'left-out') {
    return (
      <FieldFrame path={path} isGroup>
        <button type="button" className="entry-add" onClick={() => set(blankFields(fields))}>
          + {t('edit.fillIn')}
        </button>
      </FieldFrame>
    );
  }
  const basis = valueAt(value, wholePath(kind, [...path, 'basis']));
  const asked = typeof basis === 'string' ? ASKED[basis] : undefined;
  const shown = fields.filter(({ name }) => !asked || !DEPENDENT.has(name) || asked.includes(name));
  const all = shown.map((one) => (
    <Fragment key={one.name}>
      <FieldView path={[...path, one.name]} field={one} />
    </Fragment>
  ));
  const isNamed = typeof path.at(-1) === 'string';
  return isNamed ? (
    <FieldFrame path={path} isGroup>
      <div className="group">{all}</div>
    </FieldFrame>
  ) : (
    <div className="group">{all}</div>
  );
}

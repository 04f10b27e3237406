import { inputClass } from '@tumen/ui/search-box';
import { type GraphQLInputType, getNamedType, isEnumType, isRequiredInputField, Kind, type ValueNode } from 'graphql';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useId, useState } from 'react';
import { Described } from '../../api-reference/described.tsx';
import {
  type ChoiceControl,
  type ChoicesControl,
  controlOf,
  isSameLine,
  readChoice,
  readChoices,
  readTyped,
  setObjectField,
  type TypedControl,
} from './argument-value.ts';
import { LocalText } from './marks.tsx';
import { RecordBox } from './record-box.tsx';
import { type SuggestedKind, suggestedKind } from './suggested-kind.ts';

type ValueFieldProps = {
  name: string;
  /** The type of what is asked for; of a page that of its rows. */
  ofType: string;
  description: string | null | undefined;
  type: GraphQLInputType;
  /** Then it cannot be left empty. */
  isRequired: boolean;
  value: ValueNode | undefined;
  /** Null takes the value away. */
  onChange: (value: ValueNode | null) => void;
};

/** One value of a question, asked for in the way of its type. */
export function ValueField({ name, ofType, description, type, isRequired, value, onChange }: ValueFieldProps) {
  const t = useTranslations('playground.form');
  const control = controlOf(type, value);
  const meanings = meaningsOf(type);
  const suggested = suggestedKind(name, ofType);
  if (control.kind === 'object' || control.kind === 'choices') {
    return (
      <fieldset className="grid min-w-0 gap-3 border-l-2 border-rule pl-4">
        <legend className="float-left font-mono text-note">{name}</legend>
        {description && (
          <p className="clear-both text-note text-ink-soft">
            <Described text={description} />
          </p>
        )}
        {control.kind === 'object' ? (
          Object.values(control.type.getFields()).map((field) => (
            <ValueField
              key={field.name}
              name={field.name}
              ofType={ofType}
              description={field.description}
              type={field.type}
              isRequired={isRequiredInputField(field)}
              value={control.value?.fields.find((given) => given.name.value === field.name)?.value}
              onChange={(next) => onChange(setObjectField(control.type, control.value, field.name, next))}
            />
          ))
        ) : (
          <Choices control={control} meanings={meanings} onChange={onChange} />
        )}
      </fieldset>
    );
  }
  const notes = [
    ...(suggested !== null && control.kind !== 'source' ? [t('byName')] : []),
    ...(control.kind === 'texts' ? [t('commas')] : control.kind === 'source' ? [t('inText')] : []),
  ];
  return (
    <Labelled name={name} description={description} note={notes.length === 0 ? null : notes.join(' ')}>
      {(common) => {
        if (control.kind === 'source') {
          return <input {...common} readOnly value={control.value} className={`${inputClass} w-full min-w-0 font-mono`} />;
        }
        return isChoice(control) ? (
          <Choice {...common} control={control} meanings={meanings} isRequired={isRequired} onChange={onChange} />
        ) : (
          <Typed {...common} control={control} suggested={suggested} isRequired={isRequired} onChange={onChange} />
        );
      }}
    </Labelled>
  );
}

type Common = { readonly id: string; readonly 'aria-describedby': string | undefined };
type LabelledProps = {
  name: string;
  description: string | null | undefined;
  /** How to fill it in, in the language of the page. */
  note: string | null;
  children: (common: Common) => ReactNode;
};

function Labelled({ name, description, note, children }: LabelledProps) {
  const id = useId();
  const hasHint = Boolean(description) || note !== null;
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-mono text-note">
        {name}
      </label>
      {hasHint && (
        <p id={`${id}-hint`} className="text-note text-ink-soft">
          <Described text={description} /> {note !== null && <LocalText>{note}</LocalText>}
        </p>
      )}
      {children({ id, 'aria-describedby': hasHint ? `${id}-hint` : undefined })}
    </div>
  );
}

type ControlProps<Control> = Common & {
  control: Control;
  isRequired: boolean;
  onChange: (value: ValueNode | null) => void;
};

function isChoice(control: ChoiceControl | TypedControl): control is ChoiceControl {
  return control.kind === 'truth' || control.kind === 'choice';
}

/** What the values of an enumeration mean, by name. */
type Meanings = ReadonlyMap<string, string>;

function meaningsOf(type: GraphQLInputType): Meanings {
  const named = getNamedType(type);
  const values = isEnumType(named) ? named.getValues() : [];
  return new Map(values.flatMap(({ name, description }) => (description ? [[name, description] as const] : [])));
}

function Choice({ control, meanings, isRequired, onChange, ...common }: ControlProps<ChoiceControl> & { meanings: Meanings }) {
  const t = useTranslations('playground.form');
  const locale = useLocale();
  return (
    <select
      {...common}
      value={control.value}
      onChange={(event) => onChange(readChoice(control.kind, event.target.value))}
      className={`${inputClass} w-full min-w-0`}
    >
      {!isRequired && (
        <option value="" lang={locale}>
          {t('notSet')}
        </option>
      )}
      {control.names.map((name) => (
        <option key={name} value={name}>
          {meanings.has(name) ? `${name}: ${meanings.get(name)}` : name}
        </option>
      ))}
    </select>
  );
}

/** What is typed stays as it is typed; the question follows as soon as it is a value. */
function Typed({
  control,
  suggested,
  isRequired,
  onChange,
  ...common
}: ControlProps<TypedControl> & { suggested: SuggestedKind | null }) {
  const { kind, value } = control;
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    if (!isSameLine(kind, typed, value)) setTyped(value);
  }
  const change = (text: string) => {
    setTyped(text);
    const next = readTyped(kind, text);
    if (next === undefined) return;
    if (next !== null || !isRequired) onChange(next);
    else if (kind === 'text') onChange({ kind: Kind.STRING, value: '' });
  };
  if (suggested !== null) {
    return <RecordBox {...common} kind={suggested} typed={typed} hasSeveral={kind === 'texts'} onType={change} />;
  }
  return (
    <input
      {...common}
      type={kind === 'date' ? 'date' : 'text'}
      inputMode={kind === 'number' ? 'decimal' : undefined}
      value={typed}
      onChange={(event) => change(event.target.value)}
      autoCapitalize="off"
      autoComplete="off"
      spellCheck={false}
      className={`${inputClass} w-full min-w-0`}
    />
  );
}

type ChoicesProps = { control: ChoicesControl; meanings: Meanings; onChange: (value: ValueNode | null) => void };

function Choices({ control: { names, values }, meanings, onChange }: ChoicesProps) {
  const id = useId();
  const toggle = (name: string) =>
    onChange(readChoices(values.includes(name) ? values.filter((value) => value !== name) : [...values, name]));
  return (
    <ul className={meanings.size > 0 ? 'grid gap-1' : 'flex flex-wrap gap-x-6'}>
      {names.map((name) => (
        <li key={name}>
          <label className="inline-flex min-h-9 items-center gap-2 font-mono text-note">
            <input
              type="checkbox"
              checked={values.includes(name)}
              aria-describedby={meanings.has(name) ? `${id}-${name}` : undefined}
              onChange={() => toggle(name)}
              className="size-5 accent-accent"
            />
            {name}
          </label>
          {meanings.has(name) && (
            <span id={`${id}-${name}`} className="ml-2 text-note text-ink-soft">
              {meanings.get(name)}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

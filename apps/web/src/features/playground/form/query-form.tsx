import { isPublicQuery } from '@tumen/domain/public-queries';
import { Button } from '@tumen/ui/button';
import { inputClass } from '@tumen/ui/search-box';
import { GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { Described } from '../../api-reference/described.tsx';
import { loadSchema } from '../load-schema.ts';
import { addField, addTypeCondition, removeSelection, setArgument } from './edit-question.ts';
import { fieldsOf, findOperation, rootSet } from './find-selection.ts';
import { type QuestionForm, QuestionFormContext } from './form-context.ts';
import { SelectionList } from './selection-list.tsx';

type QueryFormProps = {
  text: string;
  /** Which operation of the text is meant, where it has several. */
  operation: string | undefined;
  onChange: (text: string) => void;
};

/** What the form takes for a question where nothing is written yet. */
const NOTHING_ASKED = '{\n  __typename\n}\n';

/** The question as a form: the same text, written by choosing. It follows the text, and the text follows it. */
export function QueryForm(props: QueryFormProps) {
  const t = useTranslations('playground.form');
  const [schema, setSchema] = useState<GraphQLSchema | 'failed' | null>(null);
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another effect
  useEffect(() => {
    let isLeft = false;
    setSchema(null);
    loadSchema().then(
      (loaded) => isLeft || setSchema(loaded),
      () => isLeft || setSchema('failed'),
    );
    return () => {
      isLeft = true;
    };
  }, [tries]);

  if (schema === null) {
    return (
      <p role="status" className="py-4 text-ink-soft">
        {t('loading')}
      </p>
    );
  }
  if (schema === 'failed') {
    return (
      <div role="alert">
        <p className="py-3">{t('failed')}</p>
        <Button variant="secondary" onClick={() => setTries(tries + 1)}>
          {t('again')}
        </Button>
      </div>
    );
  }
  return <FormOfText {...props} schema={schema} />;
}

function FormOfText({ text, operation: operationName, onChange, schema }: QueryFormProps & { schema: GraphQLSchema }) {
  const t = useTranslations('playground.form');
  const frame = useRef<HTMLDivElement>(null);
  const [isStanding, setIsStanding] = useState(false);
  const written = text.trim() === '' ? NOTHING_ASKED : text;
  const parsed = useMemo(() => parseOrFault(written), [written]);

  const hasChanged = useRef(false);

  useEffect(() => setIsStanding(true), []);
  // What had the focus can be gone with what it took out: then the form has it, and nobody starts again at the top of the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: to look after each change of the text
  useEffect(() => {
    if (hasChanged.current && document.activeElement === document.body) frame.current?.focus();
    hasChanged.current = false;
  }, [text]);

  const operation = 'fault' in parsed ? undefined : findOperation(parsed, operationName);
  const form = useMemo<QuestionForm | null>(() => {
    if ('fault' in parsed) return null;
    const question = { schema, text: written, operation: operationName };
    const change = (next: string) => {
      hasChanged.current = true;
      onChange(next);
    };
    return {
      schema,
      document: parsed,
      isStanding,
      addField: (path, name) => change(addField(question, path, name)),
      addTypeCondition: (path, typeName) => change(addTypeCondition(question, path, typeName)),
      remove: (path) => change(removeSelection(question, path)),
      setArgument: (path, name, value) => change(setArgument(question, path, name, value)),
    };
  }, [schema, written, parsed, operationName, isStanding, onChange]);

  if ('fault' in parsed) return <p className="py-3">{t('unreadable', parsed.fault)}</p>;
  if (operation === undefined || form === null) return <p className="py-3">{t('noOperation')}</p>;
  const root = rootSet(schema, operation);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot take the focus
    <div ref={frame} role="group" aria-label={t('title')} tabIndex={-1}>
      <QuestionFormContext value={form}>
        {operation.operation === 'query' && (
          <RootChooser fields={fieldsOf(root.type)} onAdd={(name) => form.addField([], name)} />
        )}
        <SelectionList {...root} path={[]} ways={[]} isOnlyChosen />
      </QuestionFormContext>
    </div>
  );
}

type RootChooserProps = { fields: ReturnType<typeof fieldsOf>; onAdd: (name: string) => void };

/** Chooses what to ask the archive for, each with its description. What belongs to a visitor or a class can be asked in the text. */
function RootChooser({ fields, onAdd }: RootChooserProps) {
  const t = useTranslations('playground.form');
  const locale = useLocale();
  const id = useId();
  const names = Object.keys(fields).filter(isPublicQuery);
  const [chosen, setChosen] = useState('events');
  const field = fields[chosen] ?? fields[names[0] ?? ''];
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-medium">
        {t('root')}
      </label>
      <div className="flex flex-wrap gap-2" lang="en">
        <select
          id={id}
          aria-describedby={`${id}-about`}
          value={field?.name}
          onChange={(event) => setChosen(event.target.value)}
          className={`${inputClass} min-w-0 flex-1`}
        >
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
        <Button variant="secondary" lang={locale} onClick={() => field && onAdd(field.name)}>
          {t('add')}
        </Button>
      </div>
      <p id={`${id}-about`} className="min-h-6 text-note text-ink-soft">
        <Described text={field?.description} />
      </p>
    </div>
  );
}

function parseOrFault(text: string) {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { line, column } = error.locations?.[0] ?? { line: 1, column: 1 };
    return { fault: { line, column } };
  }
}

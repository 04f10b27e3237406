import {
  type GraphQLCompositeType,
  type GraphQLField,
  getNamedType,
  isAbstractType,
  isLeafType,
  Kind,
  type SelectionNode,
} from 'graphql';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Described } from '../../api-reference/described.tsx';
import { ArgumentList } from './argument-list.tsx';
import { findBroughtFields } from './brought-fields.ts';
import { fieldsOf, type SelectionPath, setBelow, type TypedSet } from './find-selection.ts';
import { useQuestionForm } from './form-context.ts';
import { LocalText, MarkedSummary } from './marks.tsx';
import { isPlaceholder, PLACEHOLDER } from './text-edits.ts';

type SelectionListProps = TypedSet & {
  path: SelectionPath;
  /** The names of the fields that lead here. */
  ways: readonly string[];
  /** Leaves out what is not chosen. */
  isOnlyChosen?: boolean;
};

/** What can be asked of one object, a checkbox each; what is chosen shows its conditions and what can be asked of it in turn. */
export function SelectionList({ set, type, path, ways, isOnlyChosen = false }: SelectionListProps) {
  const t = useTranslations('playground.form');
  const { schema, document } = useQuestionForm();
  const fields = fieldsOf(type);
  const chosen = set.selections.map((selection, index) => ({ selection, path: [...path, index] }));
  const shown = isOnlyChosen && isPlaceholder(set) ? [] : chosen;
  const brought = findBroughtFields({ schema, document }, { set, type });
  const known = Object.values(fields).flatMap((field): readonly ShownField[] => {
    const own = shown.filter(({ selection }) => selection.kind === Kind.FIELD && selection.name.value === field.name);
    if (own.length > 0) return own.map(({ selection, path }, copy) => ({ key: `${field.name} ${copy}`, field, selection, path }));
    const fragment = brought.get(field.name);
    if (fragment === undefined && (isOnlyChosen || field.deprecationReason)) return [];
    return [{ key: `${field.name} 0`, field, selection: null, fragment, path }];
  });
  const others = shown.filter(({ selection }) => selection.kind !== Kind.FIELD || fields[selection.name.value] === undefined);
  const isHidden = (selection: SelectionNode) => isPlaceholder(set) && set.selections[0] === selection;
  const types = isAbstractType(type) && !isOnlyChosen ? schema.getPossibleTypes(type) : [];
  const conditions = new Set(
    others.flatMap(({ selection }) =>
      selection.kind === Kind.INLINE_FRAGMENT ? (selection.typeCondition?.name.value ?? []) : [],
    ),
  );
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">
        <LocalText>{ways.length === 0 ? t('chosen') : t('fieldsOf', { name: ways.join(' › ') })}</LocalText>
      </legend>
      {!isOnlyChosen && isPlaceholder(set) && (
        <p className="pb-2 text-note text-ink-soft">
          <LocalText>{t('placeholder', { name: PLACEHOLDER })}</LocalText>
        </p>
      )}
      <ul lang="en">
        {known.map(({ key, path: place, ...row }) => (
          <FieldRow key={key} {...row} path={place} type={type} ways={ways} />
        ))}
        {others.map(({ selection, path: place }) =>
          isHidden(selection) ? null : (
            <OtherRow key={`other ${place.at(-1)}`} selection={selection} path={place} type={type} ways={ways} />
          ),
        )}
        {types.flatMap(({ name, description }) =>
          conditions.has(name) ? [] : <TypeRow key={`on ${name}`} name={name} description={description} path={path} />,
        )}
      </ul>
    </fieldset>
  );
}

type ShownField = Pick<FieldRowProps, 'field' | 'selection' | 'fragment' | 'path'> & { readonly key: string };

type FieldRowProps = {
  field: GraphQLField<unknown, unknown>;
  /** Null where the field is not chosen; `path` is then that of the set. */
  selection: SelectionNode | null;
  /** The fragment that brings the field, where it is not chosen itself. */
  fragment?: string | undefined;
  path: SelectionPath;
  type: GraphQLCompositeType | null;
  ways: readonly string[];
};

function FieldRow({ field, selection, fragment, path, type, ways }: FieldRowProps) {
  const { addField, remove } = useQuestionForm();
  const named = getNamedType(field.type);
  const alias = selection?.kind === Kind.FIELD ? selection.alias?.value : undefined;
  return (
    <Row
      label={alias === undefined ? field.name : `${alias}: ${field.name}`}
      detail={isLeafType(named) ? undefined : named.name}
      description={field.description}
      isChosen={selection !== null}
      fragment={fragment}
      onToggle={() => (selection === null ? addField(path, field.name) : remove(path))}
    >
      {selection?.kind === Kind.FIELD && field.args.length > 0 && <ArgumentList field={field} node={selection} path={path} />}
      {selection !== null && <Below selection={selection} type={type} path={path} ways={[...ways, alias ?? field.name]} />}
    </Row>
  );
}

type OtherRowProps = {
  selection: SelectionNode;
  path: SelectionPath;
  type: GraphQLCompositeType | null;
  ways: readonly string[];
};

/** A part for one type only, a fragment that the text defines, or a field that the schema does not know. */
function OtherRow({ selection, path, type, ways }: OtherRowProps) {
  const { remove } = useQuestionForm();
  const label = labelOf(selection);
  return (
    <Row label={label} isChosen onToggle={() => remove(path)}>
      <Below selection={selection} type={type} path={path} ways={[...ways, label]} />
    </Row>
  );
}

type TypeRowProps = { name: string; description: string | null | undefined; path: SelectionPath };

function TypeRow({ name, description, path }: TypeRowProps) {
  const { addTypeCondition } = useQuestionForm();
  return <Row label={`… on ${name}`} description={description} isChosen={false} onToggle={() => addTypeCondition(path, name)} />;
}

type RowProps = {
  label: string;
  detail?: string | undefined;
  description?: string | null | undefined;
  isChosen: boolean;
  /** The fragment that brings the field: then it is taken out there. */
  fragment?: string | undefined;
  onToggle: () => void;
  children?: React.ReactNode;
};

function Row({ label, detail, description, isChosen, fragment, onToggle, children }: RowProps) {
  const t = useTranslations('playground.form');
  const id = useId();
  const isBrought = fragment !== undefined;
  return (
    <li className="border-t border-rule py-1">
      <label className="flex min-h-9 items-center gap-3">
        <input
          type="checkbox"
          checked={isChosen || isBrought}
          disabled={isBrought}
          onChange={onToggle}
          aria-describedby={description || isBrought ? id : undefined}
          className="size-5 shrink-0 accent-accent"
        />
        <span className="min-w-0 font-mono text-note wrap-anywhere">
          {label}
          {detail !== undefined && <span className="text-ink-soft"> {detail}</span>}
        </span>
      </label>
      {(description || isBrought) && (
        <p id={id} className="pl-8 text-note text-ink-soft">
          <Described text={description} />{' '}
          {isBrought && (
            <span className="text-ink">
              <LocalText>{t('brought', { name: fragment })}</LocalText>
            </span>
          )}
        </p>
      )}
      {isChosen && <div className="pl-3 sm:pl-8">{children}</div>}
    </li>
  );
}

type BelowProps = { selection: SelectionNode; type: GraphQLCompositeType | null; path: SelectionPath; ways: readonly string[] };

/** Those that a connection leads through open by themselves, as does what was just chosen. */
const LEADS_ON = ['edges', 'node'];

function Below({ selection, type, path, ways }: BelowProps) {
  const t = useTranslations('playground.form');
  const { schema, isStanding } = useQuestionForm();
  const below = setBelow(schema, type, selection);
  const chosen = below === null || isPlaceholder(below.set) ? [] : below.set.selections.map(labelOf);
  const [isOpen, setIsOpen] = useState(isStanding || path.length === 1 || LEADS_ON.includes(ways.at(-1) ?? ''));
  if (below === null) return null;
  return (
    <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <MarkedSummary>
        <LocalText>{t('below', { name: ways.at(-1) ?? '', count: chosen.length })}</LocalText>
        {!isOpen && <span className="truncate font-mono">{chosen.join(', ')}</span>}
      </MarkedSummary>
      {isOpen && <SelectionList {...below} path={path} ways={ways} />}
    </details>
  );
}

function labelOf(selection: SelectionNode): string {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return `… ${selection.name.value}`;
  if (selection.kind === Kind.INLINE_FRAGMENT)
    return selection.typeCondition ? `… on ${selection.typeCondition.name.value}` : '…';
  return selection.alias?.value ?? selection.name.value;
}

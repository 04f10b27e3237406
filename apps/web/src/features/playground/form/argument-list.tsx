import { type FieldNode, type GraphQLField, getNamedType, isRequiredArgument } from 'graphql';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SelectionPath } from './find-selection.ts';
import { useQuestionForm } from './form-context.ts';
import { LocalText, MarkedSummary } from './marks.tsx';
import { orderArguments } from './order-arguments.ts';
import { ValueField } from './value-field.tsx';

type ArgumentListProps = { field: GraphQLField<unknown, unknown>; node: FieldNode; path: SelectionPath };

/** The conditions of a field: a control for each of its arguments. Open where one is set. */
export function ArgumentList({ field, node, path }: ArgumentListProps) {
  const t = useTranslations('playground.form');
  const { setArgument } = useQuestionForm();
  const given = new Map((node.arguments ?? []).map((argument) => [argument.name.value, argument.value]));
  const [isOpen, setIsOpen] = useState(given.size > 0);
  return (
    <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <MarkedSummary>
        <LocalText>{t('arguments', { name: field.name, count: given.size })}</LocalText>
      </MarkedSummary>
      {isOpen && (
        <div className="grid gap-4 pt-1 pb-4 pl-4">
          {orderArguments(field.args).map((argument) => (
            <ValueField
              key={argument.name}
              name={argument.name}
              ofType={getNamedType(field.type).name.replace(/Connection$/, '')}
              description={argument.description}
              type={argument.type}
              isRequired={isRequiredArgument(argument)}
              value={given.get(argument.name)}
              onChange={(value) => setArgument(path, argument.name, value)}
            />
          ))}
        </div>
      )}
    </details>
  );
}

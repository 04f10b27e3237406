import type { DocumentNode, GraphQLSchema, ValueNode } from 'graphql';
import { createContext, use } from 'react';
import type { SelectionPath } from './find-selection.ts';

/** What every part of the form can do to the question. */
export type QuestionForm = {
  readonly schema: GraphQLSchema;
  /** The whole text, with the fragments that it defines. */
  readonly document: DocumentNode;
  /** True once the form stands: what appears from then on was just asked for, and opens. */
  readonly isStanding: boolean;
  readonly addField: (path: SelectionPath, name: string) => void;
  readonly addTypeCondition: (path: SelectionPath, typeName: string) => void;
  readonly remove: (path: SelectionPath) => void;
  readonly setArgument: (path: SelectionPath, name: string, value: ValueNode | null) => void;
};

export const QuestionFormContext = createContext<QuestionForm | null>(null);

export function useQuestionForm(): QuestionForm {
  const form = use(QuestionFormContext);
  if (form === null) throw new Error('Parts of the form stand inside a QuestionFormContext.');
  return form;
}

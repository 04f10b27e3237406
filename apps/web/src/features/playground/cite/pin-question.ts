import { AS_OF_DIRECTIVE } from '@tumen/domain/operation-cost';
import { type DirectiveNode, Kind, type OperationDefinitionNode, OperationTypeNode, parse, type Token, TokenKind } from 'graphql';
import { dropUnused } from '../form/drop-unused.ts';
import { applyEdits, locationOf, type TextEdit, takeOut } from '../form/text-edits.ts';

/**
 * The same text with every query asked of one release, by `@asOf(version: …)`; those that ask a release already keep theirs. Nothing else of
 * the text changes.
 *
 * @throws GraphQLError where the text is no GraphQL.
 */
export function pinQuestion(text: string, release: number): string {
  const edits = queriesOf(text)
    .filter((query) => directiveOf(query) === undefined)
    .map((query): TextEdit => {
      const set = locationOf(query.selectionSet);
      const directive = `@${AS_OF_DIRECTIVE}(version: ${release})`;
      // The short form, `{ … }`, has no place for a directive.
      if (locationOf(query).start === set.start) return { start: set.start, end: set.start, text: `query ${directive} ` };
      const { end } = tokenBefore(set.startToken);
      return { start: end, end, text: ` ${directive}` };
    });
  return applyEdits(text, edits);
}

/**
 * The same text asked of the present content: without `@asOf`, and without the variable that only it used.
 *
 * @throws GraphQLError where the text is no GraphQL.
 */
export function unpinQuestion(text: string): string {
  const edits = queriesOf(text).flatMap((query) => {
    const directive = directiveOf(query);
    return directive === undefined ? [] : [takeOut(text, directive)];
  });
  return dropUnused(text, applyEdits(text, edits));
}

function queriesOf(text: string): readonly OperationDefinitionNode[] {
  return parse(text)
    .definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .filter(({ operation }) => operation === OperationTypeNode.QUERY);
}

function directiveOf({ directives = [] }: OperationDefinitionNode): DirectiveNode | undefined {
  return directives.find(({ name }) => name.value === AS_OF_DIRECTIVE);
}

/** The token before another one that stands in the grammar, as a comment does not. */
function tokenBefore({ prev }: Token): Token {
  if (prev === null) throw new Error('A set of selections is not the first of a text.');
  return prev.kind === TokenKind.COMMENT ? tokenBefore(prev) : prev;
}

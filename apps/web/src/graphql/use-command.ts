'use client';

import type { OperationVariables } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';

/** Why the server did not do it: the code of its error, or UNREACHABLE; and the field of the input at fault, where it named one. */
export type CommandRefusal = { readonly code: string; readonly field: string | null };

type Answer = { readonly code?: string; readonly field?: string | null };

/**
 * A mutation with one field that answers its payload or a typed error. The document asks for `... on UserError { code }`, and where the
 * input has fields that may be wrong for `... on ValidationError { field }`.
 *
 * `run` does nothing while the one before is on its way, and returns what the server answered when it did it, else null.
 */
export function useCommand<Result extends object, Variables extends OperationVariables>(
  document: TypedDocumentNode<Result, Variables>,
) {
  const [mutate, { loading }] = useMutation<Result, OperationVariables>(document);
  const [refusal, setRefusal] = useState<CommandRefusal | null>(null);
  const [isDone, setIsDone] = useState(false);

  const run = async (variables: Variables): Promise<Result | null> => {
    if (loading) return null;
    setIsDone(false);
    const refused = await mutate({ variables }).then(
      ({ data }) => ({ data: data as Result | undefined, refusal: findRefusal(data) }),
      () => ({ data: undefined, refusal: UNREACHABLE }),
    );
    setRefusal(refused.refusal);
    setIsDone(refused.refusal === null);
    return refused.refusal === null ? (refused.data ?? null) : null;
  };
  return { run, refusal, isDone, isSending: loading };
}

export type Command = Pick<ReturnType<typeof useCommand>, 'refusal' | 'isDone' | 'isSending'>;

const UNREACHABLE: CommandRefusal = { code: 'UNREACHABLE', field: null };

function findRefusal(data: object | null | undefined): CommandRefusal | null {
  const [answer]: Answer[] = Object.values(data ?? {}).filter((value) => typeof value === 'object');
  if (!answer) return UNREACHABLE;
  if (answer.code === undefined) return null;
  return { code: answer.code, field: answer.field ?? null };
}

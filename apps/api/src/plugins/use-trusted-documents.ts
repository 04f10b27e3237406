import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { httpError } from '../http-error.ts';
import type { TrustedDocuments } from '../trusted-documents.ts';

const DOCUMENT_ID = /^sha256:[0-9a-f]{64}$/;

/**
 * Takes `documentId` in place of `query`, in the body and in the address, as the appendix "Persisted Documents" of GraphQL over HTTP has it.
 * From here on such a request is like one with the text.
 */
export function useTrustedDocuments(documents: TrustedDocuments): Plugin {
  return {
    onParams({ request, params, setParams }) {
      const id = readDocumentId(request, params);
      if (id === null) return;
      if (params.query !== undefined && params.query !== null) {
        throw httpError(400, 'BAD_REQUEST', 'Send either "documentId" or "query".');
      }
      if (typeof id !== 'string' || !DOCUMENT_ID.test(id)) {
        throw httpError(
          400,
          'BAD_REQUEST',
          'The parameter "documentId" must be "sha256:" and 64 hexadecimal digits in lower case.',
        );
      }
      const query = documents.get(id);
      if (query === undefined) {
        const message = `This server has no document ${id}: ids come and go with the pages of the site. Send the text as "query".`;
        throw httpError(400, 'UNKNOWN_DOCUMENT', message);
      }
      setParams({ ...params, query });
    },
  };
}

/** What a request says its document is; null for one that brings the text. What is no object is refused after this, by Yoga. */
function readDocumentId(request: Request, params: GraphQLParams): unknown {
  if (request.method === 'GET') return new URL(request.url).searchParams.get('documentId');
  const isObject = typeof params === 'object' && params !== null;
  return isObject && 'documentId' in params ? params.documentId : null;
}

import type { ApiErrorCode } from '@tumen/domain/api-errors';
import { type DocumentNode, GraphQLError, Kind, parse, print, type ValidationRule, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { TrustedDocuments } from '../trusted-documents.ts';

/**
 * Refuses every document that the site does not ask itself. Compared is what a text means and not how it is written: Apollo Client adds
 * `__typename` to the documents of browsers.
 */
export function useAdmittedDocuments(documents: TrustedDocuments): Plugin {
  const admitted = new Set(Array.from(documents.values(), (text) => normalize(parse(text))));

  const AdmittedDocumentRule: ValidationRule = (context) => ({
    Document(document) {
      if (admitted.has(normalize(document))) return;
      const message =
        'This server answers the questions of its own site alone (ADMITTED_DOCUMENTS=trusted). Reload a page that was open while the site was updated; whoever runs the server can admit any question.';
      context.reportError(new GraphQLError(message, { extensions: { code: 'UNTRUSTED_DOCUMENT' satisfies ApiErrorCode } }));
    },
  });

  return {
    onValidate({ addValidationRule }) {
      addValidationRule(AdmittedDocumentRule);
    },
  };
}

function normalize(document: DocumentNode): string {
  return print(
    visit(document, {
      [Kind.FIELD]: ({ name, alias, directives }) =>
        name.value === '__typename' && alias === undefined && !directives?.length ? null : undefined,
    }),
  );
}

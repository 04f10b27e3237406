import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { httpError } from '../http-error.ts';

const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

/**
 * Admits POST bodies only as JSON. The other body types are those that a form on a foreign page can send without asking
 * first, with the visitor's cookie: refusing them is the protection against cross-site request forgery.
 */
export function useJsonBody(): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      if (request.method === 'POST' && !JSON_TYPE.test(request.headers.get('content-type') ?? '')) {
        throw httpError(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the request as application/json in UTF-8.', {
          'Accept-Post': 'application/json',
        });
      }
      if (request.method === 'GET' && requestParser) {
        setRequestParser(async (get) => parseQueryString(() => requestParser(get)));
      }
    },
  };
}

/** Yoga lets the SyntaxError of `variables` or `extensions` through, which would read as a fault of ours. */
async function parseQueryString(parse: () => ReturnType<Parser>): Promise<Awaited<ReturnType<Parser>>> {
  try {
    return await parse();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw httpError(400, 'BAD_REQUEST', 'The parameters "variables" and "extensions" must be JSON objects.');
  }
}

type Parser = (
  request: Request,
) => Promise<GraphQLParams | GraphQLParams[] | Response> | GraphQLParams | GraphQLParams[] | Response;

import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { httpError } from '../http-error.ts';
import { readBody } from '../read-body.ts';

const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

/**
 * Admits POST bodies only as JSON. The other body types are those that a form on a foreign page can send without asking
 * first, with the visitor's cookie: refusing them is the protection against cross-site request forgery.
 *
 * @param limit of a body, in bytes. Yoga's own bound leaves a body unread, which cuts the connection.
 */
export function useJsonBody(limit: number): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser, fetchAPI }) {
      if (request.method === 'POST' && !JSON_TYPE.test(request.headers.get('content-type') ?? '')) {
        throw httpError(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the request as application/json in UTF-8.', {
          'Accept-Post': 'application/json',
        });
      }
      if (request.method === 'POST' && requestParser) {
        setRequestParser(async (post) => {
          const { url, method, headers, signal } = post;
          const body = await readBounded(post, limit);
          return requestParser(new fetchAPI.Request(url, { method, headers, body, signal }));
        });
      }
      if (request.method === 'GET' && requestParser) {
        setRequestParser(async (get) => parseQueryString(() => requestParser(get)));
      }
    },
  };
}

async function readBounded(request: Request, limit: number): Promise<string> {
  const { text, bytes } = await readBody(request, limit).catch(() => {
    throw httpError(400, 'BAD_REQUEST', 'The request broke off before its end.');
  });
  if (bytes <= limit) return text;
  const message = `The request has ${bytes} bytes of at most ${limit}. Shorten the query, or move long lists into several requests.`;
  throw httpError(413, 'REQUEST_ENTITY_TOO_LARGE', message);
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

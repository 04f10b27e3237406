'use client';

import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { POSSIBLE_TYPES } from './possible-types.ts';

function createClient(): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
    cache: new InMemoryCache({ possibleTypes: POSSIBLE_TYPES }),
  });
}

/** Gives the components below it an Apollo Client of their own that asks the API through the site's own address. */
export function BrowserGraphQLProvider({ children }: { children: ReactNode }) {
  const [client] = useState(createClient);
  return <ApolloProvider client={client}>{children}</ApolloProvider>;
}

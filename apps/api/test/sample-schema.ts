import { createSchema } from 'graphql-yoga';

/** A schema with the misbehaviors that the real one must not have. */
export const sampleSchema = createSchema({
  typeDefs: /* GraphQL */ `
    type Query {
      hello: String
      slow: String
      broken: String
      self: Query
    }
    type Mutation {
      touch: String
    }
  `,
  resolvers: {
    Query: {
      hello: () => 'world',
      slow: () => new Promise((resolve) => setTimeout(resolve, 60_000, 'late').unref()),
      broken: () => {
        throw new Error('connection to 10.0.0.5 as "stranger" with password "hunter2" failed');
      },
      self: () => ({}),
    },
    Mutation: { touch: () => 'touched' },
  },
});

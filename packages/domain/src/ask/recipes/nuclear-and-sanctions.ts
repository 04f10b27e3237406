import type { Recipe } from '../recipe.ts';

export const NUCLEAR_AND_SANCTIONS = [
  {
    slug: 'nuclear-thread',
    ideas: ['cursors', 'variables', 'filters'],
    query: /* GraphQL */ `query NuclearThread($after: String) {
  events(filter: { themes: ["nuclear"] }, first: 10, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        slug
        dateLabel
        title
      }
    }
  }
}
`,
    variables: '{\n  "after": null\n}',
  },
  {
    slug: 'moscow-in-the-council',
    ideas: ['nesting', 'arguments'],
    query: /* GraphQL */ `query MoscowInTheSecurityCouncil {
  indicator(slug: "unsc-votes-on-dprk") {
    name
    definition
    points {
      date
      value
      note
    }
  }
}
`,
  },
] as const satisfies readonly Recipe[];

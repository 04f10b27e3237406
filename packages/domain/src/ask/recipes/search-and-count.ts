import type { Recipe } from '../recipe.ts';

export const SEARCH_AND_COUNT = [
  {
    slug: 'one-name-three-scripts',
    ideas: ['aliases', 'fragments', 'arguments'],
    query: /* GraphQL */ `query OneNameInThreeScripts {
  latin: search(query: "Kim Il Sung", types: [ACTOR], first: 1) {
    ...HitInSearch
  }
  hangul: search(query: "김일성", types: [ACTOR], first: 1) {
    ...HitInSearch
  }
  cyrillic: search(query: "Ким Ир Сен", types: [ACTOR], first: 1) {
    ...HitInSearch
  }
}

fragment HitInSearch on SearchResultConnection {
  edges {
    node {
      slug
      locale
    }
  }
}
`,
  },
  {
    slug: 'all-about-rajin',
    ideas: ['unions', 'arguments'],
    query: /* GraphQL */ `query AllAboutRajin {
  search(query: "Rajin", first: 10) {
    totalCount
    edges {
      node {
        kind
        slug
        node {
          ... on Event {
            dateLabel
            title
          }
          ... on Place {
            latitude
            longitude
          }
          ... on Source {
            label
            perspective
          }
          ... on Term {
            name
            definition
          }
        }
      }
    }
  }
}
`,
  },
  {
    slug: 'ten-periods',
    ideas: ['field', 'nesting', 'connections'],
    query: /* GraphQL */ `query TenPeriods {
  periods {
    title
    dateLabel
    events(first: 1) {
      totalCount
    }
  }
}
`,
  },
  {
    slug: 'whose-sources-by-period',
    ideas: ['cost', 'aliases', 'nesting'],
    query: /* GraphQL */ `query WhoseSourcesByPeriod {
  periods {
    slug
    pyongyang: events(filter: { perspectives: [NORTH_KOREAN] }, first: 1) {
      totalCount
    }
    moscow: events(filter: { perspectives: [SOVIET_RUSSIAN] }, first: 1) {
      totalCount
    }
    seoul: events(filter: { perspectives: [SOUTH_KOREAN] }, first: 1) {
      totalCount
    }
  }
}
`,
  },
] as const satisfies readonly Recipe[];

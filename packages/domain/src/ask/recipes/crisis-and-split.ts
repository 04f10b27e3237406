import type { Recipe } from '../recipe.ts';

export const CRISIS_AND_SPLIT = [
  {
    slug: 'august-1956',
    ideas: ['nesting', 'arguments'],
    query: /* GraphQL */ `query TheAugustPlenum {
  event(slug: "1956-august-plenum") {
    title
    dateLabel
    participations {
      role
      capacity
      actor {
        name
      }
    }
    facts {
      text
    }
    consequences {
      slug
      dateLabel
      title
    }
  }
}
`,
  },
  {
    slug: 'between-two-patrons',
    ideas: ['aliases', 'filters', 'connections'],
    query: /* GraphQL */ `query BetweenTwoPatrons {
  withBoth: events(filter: { from: "1956", to: "1970", sides: [MOSCOW, BEIJING], match: ALL }, first: 20) {
    totalCount
    edges {
      node {
        date
        title
        participations {
          role
          actor {
            name
            kind
          }
        }
        sources {
          label
        }
      }
    }
  }
  withoutBeijing: events(filter: { from: "1956", to: "1970", sides: [MOSCOW], withoutSides: [BEIJING] }, first: 40) {
    totalCount
    edges {
      node {
        date
        title
      }
    }
  }
}
`,
  },
] as const satisfies readonly Recipe[];

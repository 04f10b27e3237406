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
    ideas: ['aliases', 'filters'],
    query: /* GraphQL */ `query BetweenTwoPatrons {
  all: events(filter: { period: "between-moscow-and-beijing" }, first: 1) {
    totalCount
  }
  withMoscow: events(filter: { period: "between-moscow-and-beijing", actors: ["ussr"] }, first: 1) {
    totalCount
  }
  withBeijing: events(filter: { period: "between-moscow-and-beijing", actors: ["prc"] }, first: 10) {
    totalCount
    edges {
      node {
        dateLabel
        title
      }
    }
  }
}
`,
  },
] as const satisfies readonly Recipe[];

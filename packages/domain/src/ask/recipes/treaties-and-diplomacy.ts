import type { Recipe } from '../recipe.ts';

export const TREATIES_AND_DIPLOMACY = [
  {
    slug: 'three-treaties',
    ideas: ['fragments', 'aliases'],
    query: /* GraphQL */ `query ThreeTreatiesOfAlliance {
  of1961: event(slug: "1961-treaty-of-friendship") {
    ...TreatyInFacts
  }
  of2000: event(slug: "2000-treaty-of-friendship") {
    ...TreatyInFacts
  }
  of2024: event(slug: "2024-comprehensive-strategic-partnership-treaty") {
    ...TreatyInFacts
  }
}

fragment TreatyInFacts on Event {
  title
  date
  facts {
    text
  }
  dispute {
    question
  }
}
`,
  },
  {
    slug: 'treaties-of-a-state',
    ideas: ['variables', 'filters', 'connections'],
    query: /* GraphQL */ `query TreatiesOfAState($state: String!, $from: String) {
  events(filter: { kinds: [TREATY], actors: [$state], from: $from }, first: 20) {
    totalCount
    edges {
      node {
        slug
        date
        title
      }
    }
  }
}
`,
    variables: '{\n  "state": "dprk",\n  "from": "1960"\n}',
  },
  {
    slug: 'moscow-and-seoul',
    ideas: ['filters', 'connections', 'nesting'],
    query: /* GraphQL */ `query MoscowAndSeoul {
  events(
    filter: {
      from: "1990-01-01"
      to: "1995-12-31"
      actors: ["russian-federation", "rok"]
      match: ALL
    }
    first: 5
  ) {
    totalCount
    edges {
      node {
        title
        date
        citations {
          source {
            citation(style: CHICAGO)
          }
        }
      }
    }
  }
}
`,
  },
  {
    slug: 'latest-summits',
    ideas: ['filters', 'connections', 'nesting'],
    query: /* GraphQL */ `query LatestSummits {
  events(filter: { kinds: [SUMMIT], actors: ["dprk", "kim-il-sung", "kim-jong-il", "kim-jong-un"] }, orderBy: DATE_DESC, first: 5) {
    totalCount
    edges {
      node {
        slug
        dateLabel
        title
        places {
          name
        }
        participations {
          role
          actor {
            name
          }
        }
      }
    }
  }
}
`,
  },
] as const satisfies readonly Recipe[];

import type { Recipe } from '../recipe.ts';

export const FOUNDING_AND_WAR = [
  {
    slug: 'two-states',
    ideas: ['filters', 'connections'],
    query: /* GraphQL */ `query HowTwoStatesCameAbout {
  events(filter: { period: "liberation-and-founding", themes: ["diplomacy"], to: "1948" }, first: 20) {
    totalCount
    edges {
      node {
        slug
        date
        title
        kind
      }
    }
  }
}
`,
  },
  {
    slug: 'who-started-the-war',
    ideas: ['arguments', 'nesting'],
    query: /* GraphQL */ `query WhoStartedTheWar {
  debate(slug: "who-started-the-korean-war") {
    question
    positions {
      label
      heldBy
      argument
      citations {
        source {
          label
          issuedLabel
        }
      }
    }
  }
}
`,
  },
  {
    slug: 'road-to-the-armistice',
    ideas: ['arguments', 'nesting'],
    query: /* GraphQL */ `query RoadToTheArmistice {
  event(slug: "1953-korean-armistice") {
    title
    chain(depth: 2) {
      links {
        cause {
          slug
          dateLabel
          title
        }
        effect {
          slug
          title
        }
      }
    }
  }
}
`,
  },
  {
    slug: 'stalins-table',
    ideas: ['connections', 'filters'],
    query: /* GraphQL */ `query WithWhomStalinDealt {
  actorTies(of: "stalin", filter: { period: "korean-war" }, first: 10) {
    totalCount
    edges {
      node {
        kind
        a {
          name
        }
        b {
          name
        }
        events {
          slug
          dateLabel
        }
      }
    }
  }
}
`,
  },
] as const satisfies readonly Recipe[];

import type { PublicQuery } from '../public-queries.ts';
import type { Recipe } from './recipe.ts';
import { findRecipe } from './recipes.ts';

type Example = Pick<Recipe, 'query' | 'variables'>;

/** A query for each public field of `Query`, as the documentation of the API shows it with its answer. Where a recipe fits, it is that. */
export const EXAMPLES: { readonly [name in PublicQuery]: Example } = {
  actor: findRecipe('offices-of-kim-il-sung'),
  actorTies: findRecipe('stalins-table'),
  actors: {
    query: /* GraphQL */ `query ActorsNamedKim {
  actors(filter: { kinds: [PERSON], text: "Kim" }, first: 3) {
    totalCount
    edges {
      node {
        slug
        name
        korean: name(locale: KO)
        lifeLabel
      }
    }
  }
}
`,
  },
  changesSince: {
    query: /* GraphQL */ `query WhatChanged($version: Int!) {
  changesSince(version: $version, first: 3) {
    totalCount
    edges {
      node {
        kind
        slug
        change
        title
        fields {
          field
          before
          after
        }
      }
    }
  }
}
`,
    variables: '{ "version": 1 }',
  },
  claim: findRecipe('for-and-against'),
  claims: {
    query: /* GraphQL */ `query EveryClaim {
  claims {
    code
    text
  }
}
`,
  },
  contentVersion: {
    query: /* GraphQL */ `query PresentContent {
  contentVersion {
    version
    isReleased
    releasedAt
    hash
  }
}
`,
  },
  contentVersions: {
    query: /* GraphQL */ `query EveryRelease {
  contentVersions {
    version
    releasedAt
    note
  }
}
`,
  },
  course: {
    query: /* GraphQL */ `query Syllabus {
  course {
    goals
    weeks {
      number
      lesson {
        slug
        title
      }
    }
  }
}
`,
  },
  debate: findRecipe('who-started-the-war'),
  debates: {
    query: /* GraphQL */ `query EveryDebate {
  debates {
    slug
    question
    positions {
      label
      heldBy
    }
  }
}
`,
  },
  event: findRecipe('august-1956'),
  events: findRecipe('two-states'),
  indicator: findRecipe('debt-in-roubles'),
  indicators: {
    query: /* GraphQL */ `query EverySeries {
  indicators {
    slug
    name
    unit
    confidence
  }
}
`,
  },
  lesson: {
    query: /* GraphQL */ `query OneLesson {
  lesson(slug: "the-freeze") {
    number
    title
    question
    objectives
    minutes
    quiz {
      slug
      questionCount
    }
  }
}
`,
  },
  lessons: {
    query: /* GraphQL */ `query EveryLesson {
  lessons {
    number
    slug
    title
    question
  }
}
`,
  },
  offices: {
    query: /* GraphQL */ `query OfficesAndHolders {
  offices {
    title
    body {
      name
    }
    holders {
      holder {
        name
      }
      label
    }
  }
}
`,
  },
  period: {
    query: /* GraphQL */ `query OnePeriod {
  period(slug: "the-freeze") {
    title
    dateLabel
    summary
    events(first: 3) {
      totalCount
      edges {
        node {
          date
          title
        }
      }
    }
  }
}
`,
  },
  periods: findRecipe('ten-periods'),
  places: {
    query: /* GraphQL */ `query PlacesOnTheMap {
  places(first: 3) {
    totalCount
    edges {
      node {
        slug
        name
        latitude
        longitude
        country
      }
    }
  }
}
`,
  },
  quiz: {
    query: /* GraphQL */ `query OneQuiz {
  quiz(slug: "the-freeze") {
    title
    usage
    questionCount
    maxPoints
    lesson {
      slug
    }
  }
}
`,
  },
  quizzes: {
    query: /* GraphQL */ `query EveryQuiz {
  quizzes {
    slug
    title
    usage
    questionCount
  }
}
`,
  },
  route: {
    query: /* GraphQL */ `query OneJourney {
  route(slug: "2001-kim-jong-il-to-moscow") {
    name
    dateLabel
    stops {
      date
      place {
        name
      }
    }
  }
}
`,
  },
  routes: {
    query: /* GraphQL */ `query RailwaysAndPipelines {
  routes(kinds: [RAILWAY, PIPELINE]) {
    slug
    kind
    name
  }
}
`,
  },
  search: findRecipe('all-about-rajin'),
  source: {
    query: /* GraphQL */ `query OneSource {
  source(slug: "weathersby-1993-wp8") {
    citation(style: CHICAGO)
    perspective
    isPrimary
    events(first: 3) {
      totalCount
      edges {
        node {
          slug
          title
        }
      }
    }
  }
}
`,
  },
  sources: findRecipe('soviet-primary-sources'),
  term: {
    query: /* GraphQL */ `query OneTerm {
  term(slug: "juche") {
    name
    korean: name(locale: KO)
    definition
    seeAlso {
      slug
    }
  }
}
`,
  },
  terms: {
    query: /* GraphQL */ `query FirstTerms {
  terms(first: 3) {
    totalCount
    edges {
      node {
        slug
        name
        definition
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
`,
  },
  themes: {
    query: /* GraphQL */ `query EveryTheme {
  themes {
    slug
    title
    description
  }
}
`,
  },
};

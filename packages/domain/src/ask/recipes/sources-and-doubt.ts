import type { Recipe } from '../recipe.ts';

export const SOURCES_AND_DOUBT = [
  {
    slug: 'evidence-of-a-sentence',
    ideas: ['nesting', 'filters'],
    query: /* GraphQL */ `query OneEventAndItsEvidence {
  events(filter: { period: "the-freeze", kinds: [TREATY] }, first: 1) {
    edges {
      node {
        title
        dateLabel
        facts {
          text
          citations {
            locator
            source {
              label
              perspective
              verified
            }
          }
        }
      }
    }
  }
}
`,
  },
  {
    slug: 'soviet-primary-sources',
    ideas: ['filters', 'connections', 'languages'],
    query: /* GraphQL */ `query SovietPrimarySources {
  sources(filter: { isPrimary: true, period: "korean-war", perspectives: [SOVIET_RUSSIAN] }, first: 10) {
    totalCount
    edges {
      node {
        slug
        language
        citation(style: CHICAGO)
      }
    }
  }
}
`,
  },
  {
    slug: 'what-pyongyang-published',
    ideas: ['filters', 'connections', 'nesting'],
    query: /* GraphQL */ `query WhatPyongyangSays {
  sources(filter: { perspectives: [NORTH_KOREAN] }, first: 60) {
    totalCount
    edges {
      node {
        slug
        label
        issued
        citation(style: CHICAGO)
        url
        language
        isPrimary
        verified
        events(first: 1) {
          totalCount
        }
      }
    }
  }
}
`,
  },
  {
    slug: 'who-holds-which-view',
    ideas: ['nesting', 'filters'],
    query: /* GraphQL */ `query WhoHoldsWhichView {
  events(filter: { hasDisputes: true, period: "korean-war" }, first: 3) {
    edges {
      node {
        title
        dispute {
          question
          positions {
            view
            heldBy
            citations {
              source {
                citation(style: APA)
              }
            }
          }
        }
      }
    }
  }
}
`,
  },
  {
    slug: 'for-and-against',
    ideas: ['aliases', 'arguments', 'nesting'],
    query: /* GraphQL */ `query ForAndAgainst {
  claim(code: "B9") {
    text
    source {
      label
    }
    for: evidence(stance: SUPPORTS) {
      note
      event {
        title
        dateLabel
      }
      indicator {
        name
      }
      debate {
        question
      }
    }
    against: evidence(stance: CHALLENGES) {
      note
      event {
        title
        dateLabel
      }
      indicator {
        name
      }
      debate {
        question
      }
    }
  }
}
`,
  },
  {
    slug: 'uncertain-dates',
    ideas: ['field', 'variables', 'filters', 'cursors'],
    query: /* GraphQL */ `query HowSureAreTheDates($from: String, $to: String, $after: String) {
  events(filter: { from: $from, to: $to }, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        slug
        title
        date
        datePrecision
        dateLabel
        confidence
      }
    }
  }
}
`,
    variables: '{\n  "from": "1945",\n  "to": "2026",\n  "after": null\n}',
  },
] as const satisfies readonly Recipe[];

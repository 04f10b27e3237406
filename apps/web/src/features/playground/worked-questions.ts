/**
 * Eight questions that teach the schema step by step. The generator of types reads every document marked GraphQL,
 * so a field that no longer exists breaks the build. Titles and explanations stand in the messages, under `playground.questions`.
 */
export const WORKED_QUESTIONS = [
  {
    id: 'periods',
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
    id: 'evidence',
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
    id: 'filter',
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
    id: 'perspectives',
    query: /* GraphQL */ `query WhatPyongyangSaid {
  events(filter: { perspectives: [NORTH_KOREAN] }, orderBy: DATE_DESC, first: 10) {
    totalCount
    edges {
      node {
        title(locale: KO)
        dateLabel(locale: KO)
        sources {
          label
          perspective
          isPrimary
        }
      }
    }
  }
}
`,
  },
  {
    id: 'paging',
    query: /* GraphQL */ `query NextPage($after: String) {
  events(filter: { themes: ["nuclear"] }, first: 10, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        title
        dateLabel
      }
    }
  }
}
`,
  },
  {
    id: 'actors',
    query: /* GraphQL */ `query OfficesAndEvents {
  actor(slug: "kim-il-sung") {
    name
    russian: name(locale: RU)
    offices {
      office {
        title
      }
      label
      firstAttested
      lastAttested
    }
    participations(first: 10) {
      edges {
        node {
          role
          capacity
          event {
            title
            dateLabel
          }
        }
      }
    }
  }
}
`,
  },
  {
    id: 'disputes',
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
    id: 'claims',
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
] as const;

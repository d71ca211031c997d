/** A question as one GraphQL document; `council` is added to its variables. */
export interface Question {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The five questions that councils ask most. */
export const questions = {
  redOnMyLatestScorecard: {
    document: `{
  viewer {
    memberships {
      council {
        scorecards(first: 1) {
          nodes {
            code
            report {
              period { code }
              lines(filter: { rag: [RED] }) {
                reference
                measure { title { en } }
                rating { rag explanation { en } }
              }
            }
          }
        }
      }
    }
  }
}`,
    variables: {},
  },
  targetsOfAScorecard: {
    document: `query ($council: String!, $scorecard: String!) {
  scorecard(council: $council, code: $scorecard) {
    targets(first: 100) {
      nodes {
        measure { code title { en } }
        period { code }
        standard
        aim { ... on PointTarget { value } ... on BandTarget { greenLow greenHigh } }
      }
    }
  }
}`,
    variables: { scorecard: 'card' },
  },
  commentaryOfAYear: {
    document: `query ($council: String!, $measure: String!, $from: Date!, $until: Date!) {
  measure(code: $measure) {
    narratives(council: $council, filter: { kinds: [COMMENTARY], from: $from, until: $until }, first: 100) {
      nodes { period { code } text { en cy } state }
    }
  }
}`,
    variables: { measure: 'stable', from: '2018-01-01', until: '2018-12-31' },
  },
  redsOfMyNeighbours: {
    document: `query ($council: String!) {
  council(code: $council) {
    neighbours {
      members {
        area { gssCode name { en } }
        council {
          publications(first: 1) {
            nodes {
              period { code }
              report {
                lines(filter: { rag: [RED] }) {
                  reference
                  measure { title { en } }
                  rating { rag explanation { en } }
                }
              }
            }
          }
        }
      }
    }
  }
}`,
    variables: {},
  },
  publicationsOfMeetings: {
    document: `query ($council: String!, $committee: String!) {
  committee(council: $council, code: $committee) {
    meetings(first: 20) {
      nodes {
        heldOn
        publications {
          nodes { scorecard { title { en } } period { code } version status }
        }
      }
    }
  }
}`,
    variables: { committee: 'scrutiny' },
  },
} as const satisfies Readonly<Record<string, Question>>;

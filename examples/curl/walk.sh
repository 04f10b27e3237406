#!/bin/sh
# What became of North Korea's debt to Moscow? A walk through the API in four requests, with nothing but curl.
set -eu

api=${TUMEN_API:-http://localhost:4000/graphql}
none='{}'

# ask QUERY [VARIABLES]: prints the answer. A query may travel in the address, and curl encodes it.
ask() {
  curl --silent --fail --max-time 30 --write-out '\n' --get "$api" \
    --data-urlencode "query=$1" --data-urlencode "variables=${2:-$none}" || {
    echo "No answer from $api. Start Tumen with npm start, or say by TUMEN_API where it runs." >&2
    exit 1
  }
}

step() {
  printf '\n%s\n' "$1"
}

step '1. A filter: the events about debt, the first three.'
page='query Debt($after: String) {
  events(filter: { kinds: [DEBT] }, first: 3, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { date title } }
  }
}'
first=$(ask "$page")
printf '%s\n' "$first"

step '2. The page after it: endCursor of one page is the "after" of the next.'
cursor=$(printf '%s' "$first" | sed 's/.*"endCursor":"\([^"]*\)".*/\1/')
ask "$page" "{\"after\": \"$cursor\"}"

step '3. Full text: events and sources that speak of debt and rubles, the best match first.'
ask '{
  search(query: "debt rubles", types: [EVENT, SOURCE], first: 3) {
    totalCount
    edges { node { kind slug snippet { text isMatch } } }
  }
}'

step '4. An error: a misspelled slug. "code" is for programs, "message" for people, "suggestions" for both.'
ask '{ event(slug: "2012-debt-agrement") { title } }'

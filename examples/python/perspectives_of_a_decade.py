# %% [markdown]
# # Through whose eyes do we see the 1990s?
#
# Reads all events of a decade page by page, and counts for each theme how many of its events rest on a source of each
# perspective. A theme that one side alone tells asks for more reading. Python 3.9 or newer, no packages; editors such as
# VS Code, Spyder or Jupyter (with jupytext) open this file as a notebook.

# %%
import csv
import json
import os
import sys
import urllib.error
import urllib.request
from collections import Counter, defaultdict

API = os.environ.get("TUMEN_API", "http://localhost:4000/graphql")
DECADE = {"from": "1990", "to": "1999"}

# %% [markdown]
# ## Asking
# The API takes a query and its variables as JSON, and answers with `data`, with `errors`, or with both.


# %%
def ask(query, variables):
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(API, body, {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            answer = json.load(response)
    except (urllib.error.URLError, OSError, ValueError) as error:
        sys.exit(f"No answer from {API} ({error}). Start Tumen with npm start, or say by TUMEN_API where it runs.")
    if "errors" in answer:
        sys.exit("\n".join(error["message"] for error in answer["errors"]))
    return answer["data"]


# %% [markdown]
# ## All pages
# A page tells whether another follows, and the cursor to continue from.

# %%
EVENTS = """
query EventsOfADecade($filter: EventFilter!, $after: String) {
  events(filter: $filter, first: 20, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { themes { title } sources { perspective } } }
  }
}
"""


def read_events(event_filter):
    after = None
    while True:
        page = ask(EVENTS, {"filter": event_filter, "after": after})["events"]
        yield from (edge["node"] for edge in page["edges"])
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


events = list(read_events(DECADE))
print(f"{len(events)} events from {DECADE['from']} to {DECADE['to']}", file=sys.stderr)

# %% [markdown]
# ## The table
# An event counts once for each of its themes and for each perspective among its sources.

# %%
events_of_theme = Counter()
seen_by = defaultdict(Counter)
for event in events:
    perspectives = {source["perspective"] for source in event["sources"]}
    for theme in event["themes"]:
        events_of_theme[theme["title"]] += 1
        seen_by[theme["title"]].update(perspectives)

columns = sorted({perspective for counts in seen_by.values() for perspective in counts})
table = csv.writer(sys.stdout, lineterminator="\n")
table.writerow(["theme", "events", *columns])
for theme, count in events_of_theme.most_common():
    table.writerow([theme, count, *(seen_by[theme][column] for column in columns)])

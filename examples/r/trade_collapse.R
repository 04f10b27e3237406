# In which year did Soviet-North Korean trade collapse, and what explains it? Base R and jsonlite.
#
#   Rscript trade_collapse.R

library(jsonlite)

api <- Sys.getenv("TUMEN_API", "http://localhost:4000/graphql")

stop_with <- function(...) {
  message(...)
  quit(status = 1)
}

# Base R can only GET; that is enough, as a query may travel in the address.
ask <- function(query, variables) {
  address <- paste0(
    api,
    "?query=", URLencode(query, reserved = TRUE),
    "&variables=", URLencode(toJSON(variables, auto_unbox = TRUE), reserved = TRUE)
  )
  no_answer <- function(condition) {
    stop_with("No answer from ", api, ". Start Tumen with npm start, or say by TUMEN_API where it runs.")
  }
  answer <- tryCatch(
    {
      connection <- url(address, encoding = "UTF-8")
      on.exit(close(connection))
      fromJSON(paste(readLines(connection, warn = FALSE), collapse = "\n"))
    },
    error = no_answer,
    warning = no_answer
  )
  if (!is.null(answer$errors)) stop_with(paste(answer$errors$message, collapse = "\n"))
  answer$data
}

series <- ask(
  "query Trade($slug: String!) {
    indicator(slug: $slug) {
      name
      unit
      points { date startDate value }
      annotations { event { date title } }
    }
  }",
  list(slug = "ussr-dprk-trade-roubles")
)$indicator

# A change counts from one year to the next only: the series has gaps.
points <- series$points[order(series$points$startDate), ]
year <- as.integer(substr(points$startDate, 1, 4))
follows <- c(FALSE, diff(year) == 1)
change <- c(NA, 100 * (points$value[-1] / head(points$value, -1) - 1))
points$change <- ifelse(follows, round(change), NA)

cat(series$name, ", ", series$unit, "\n\n", sep = "")
print(points[c("date", "value", "change")], row.names = FALSE)

worst <- which.min(points$change)
cat("\nThe deepest fall: ", points$change[worst], " percent in ", points$date[worst], "\n\n", sep = "")
cat("Events that explain the curve:\n")
cat(paste0("  ", series$annotations$event$date, "  ", series$annotations$event$title, "\n"), sep = "")

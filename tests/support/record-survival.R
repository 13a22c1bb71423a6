# Records tests/fixtures/survival.json: what R's survival package says of random data sets, half of them with delayed entry,
# of which some are all censored, of one case, of ties only, or of waits of no days.
# Needs r-base-core and r-cran-survival (Debian); not needed by any test. Run once, from the repository's root:
#   Rscript tests/support/record-survival.R > tests/fixtures/survival.json
library(survival)
set.seed(20261130)

WITHIN <- 14
number <- function(x) ifelse(is.na(x), "null", formatC(x, digits = 12, format = "g", width = 1))
list_of <- function(x) paste0("[", paste(x, collapse = ","), "]")
field <- function(name, value) paste0("\"", name, "\":", value)
record <- function(...) paste0("{", paste(..., sep = ","), "}")
row_of <- function(...) paste0("[", paste(..., sep = ","), "]")

survival_of <- function(rows) survfit(Surv(start, stop, d) ~ 1, data = rows, conf.type = "log-log")
incidence_of <- function(rows)
  survfit(Surv(start, stop, word) ~ 1, id = id, data = rows, conf.type = "log-log")

# One row a day on which it happened: the state of each word, with its band.
words_at <- function(fit, at) {
  good <- match("good", fit$states)
  no <- match("no", fit$states)
  row_of(
    fit$time[at], number(fit$pstate[at, good]), number(fit$lower[at, good]), number(fit$upper[at, good]),
    number(fit$pstate[at, no]), number(fit$lower[at, no]), number(fit$upper[at, no])
  )
}

one <- function(index) {
  is_delayed <- index %% 2 == 0
  shape <- index %% 10
  n <- if (shape == 3 || shape == 4) 1 else sample(c(2:8, 5:25, 26:60), 1)
  # Short spans make many ties; the share of those to whom it happened goes from few to nearly all.
  span <- if (shape == 5 || shape == 6) 3 else sample(c(6, 25, 60, 150), 1)
  stop <- sample(0:span, n, replace = TRUE)
  # A wait that is watched from its first day enters at -1: Surv(0, 0) is no interval.
  start <- rep(-1, n)
  if (is_delayed) {
    # As after an import: most enter late, some of them after it was over.
    late <- runif(n) < runif(1, 0.3, 1)
    start[late] <- sample(0:span, sum(late), replace = TRUE)
  }
  happened <- if (shape == 1 || shape == 2) rep(0, n) else rbinom(n, 1, runif(1, 0.15, 0.95))
  cause <- ifelse(happened == 1, 1 + rbinom(n, 1, runif(1, 0.1, 0.9)), 0)

  rows <- data.frame(id = seq_len(n), start = start, stop = stop, d = happened)
  rows$word <- factor(cause, 0:2, c("silence", "good", "no"))
  rows <- rows[rows$stop > rows$start, ]
  steps <- words <- ""
  median <- p75 <- NA
  if (nrow(rows) > 0) {
    fit <- survival_of(rows)
    at <- which(fit$n.event > 0)
    steps <- row_of(fit$time[at], fit$n.risk[at], fit$n.event[at],
      number(fit$surv[at]), number(fit$lower[at]), number(fit$upper[at]))
    quantiles <- quantile(fit, probs = c(0.5, 0.75), conf.int = FALSE)
    median <- quantiles[1]
    p75 <- quantiles[2]
    if (length(at) == 0) steps <- ""
    else {
      both <- incidence_of(rows)
      words <- words_at(both, match(fit$time[at], both$time))
    }
  }

  # The chance within 14 days for who is silent at the end of `day`.
  day <- sample(0:max(0, max(stop) - 5), 1)
  rest <- rows[rows$stop > day, ]
  rest$start <- pmax(rest$start, day)
  chance <- "null"
  n_at_risk <- sum(start <= day & day < stop & start < stop)
  if (n_at_risk > 0) {
    any <- summary(survival_of(rest), times = day + WITHIN, extend = TRUE)
    values <- c(NA, NA, NA)
    if (any(rest$d == 1 & rest$stop <= day + WITHIN)) {
      good <- summary(incidence_of(rest), times = day + WITHIN, extend = TRUE)
      state <- match("good", good$states)
      values <- c(good$pstate[state], good$lower[state], good$upper[state])
    } else values <- c(0, NA, NA)
    chance <- record(
      field("day", day), field("n", n_at_risk),
      field("any", list_of(c(number(1 - any$surv), number(1 - any$upper), number(1 - any$lower)))),
      field("good", list_of(number(values)))
    )
  }
  record(
    field("entry", list_of(start)), field("end", list_of(stop)), field("word", list_of(cause)),
    field("steps", list_of(steps)), field("words", list_of(words)),
    field("median", number(median)), field("p75", number(p75)), field("chance", chance)
  )
}

cat("{\"source\":\"R ", R.version$major, ".", R.version$minor, ", survival ",
  as.character(packageVersion("survival")), "\",\"sets\":[\n", sep = "")
cat(paste(vapply(seq_len(400), one, ""), collapse = ",\n"))
cat("\n]}\n")

# Records tests/fixtures/survival.json: what R's survival package says of 300 random data sets.
# Needs r-base-core and r-cran-survival (Debian); not needed by any test. Run once, from the repository's root:
#   Rscript tests/support/record-survival.R > tests/fixtures/survival.json
library(survival)
set.seed(20260302)

number <- function(x) ifelse(is.na(x), "null", formatC(x, digits = 12, format = "g"))
list_of <- function(x) paste0("[", paste(x, collapse = ","), "]")
field <- function(name, value) paste0("\"", name, "\":", value)
record <- function(...) paste0("{", paste(..., sep = ","), "}")

one <- function() {
  n <- sample(c(5:12, 13:40, 41:90), 1)
  # Short spans make many ties; the share of those to whom it happened goes from few to nearly all.
  days <- sample(0:sample(c(6, 25, 60, 150), 1), n, replace = TRUE)
  happened <- rbinom(n, 1, runif(1, 0.15, 0.95))
  fit <- survfit(Surv(days, happened) ~ 1, conf.type = "log-log")
  at <- which(fit$n.event > 0)
  quantiles <- quantile(fit, probs = c(0.5, 0.75), conf.int = FALSE)

  # The chance within 14 days for who waits since `day`: the curve that begins anew after the end of that day.
  day <- sample(0:max(0, max(days) - 14), 1)
  chance <- "null"
  if (sum(days >= day) >= 5 && day + 14 <= max(days) && any(days > day)) {
    rest <- survfit(Surv(days, happened) ~ 1, conf.type = "log-log", start.time = day + 0.5)
    then <- summary(rest, times = day + 14, extend = TRUE)
    before <- summary(fit, times = day, extend = TRUE)$surv
    if (before > 0)
      chance <- record(
        field("day", day), field("n", sum(days >= day)), field("chance", number(1 - then$surv)),
        field("low", number(1 - then$upper)), field("high", number(1 - then$lower))
      )
  }
  record(
    field("days", list_of(days)), field("happened", list_of(happened)),
    field("steps", list_of(sprintf(
      "[%s,%s,%s,%s,%s,%s]", fit$time[at], fit$n.risk[at], fit$n.event[at],
      number(fit$surv[at]), number(fit$lower[at]), number(fit$upper[at])
    ))),
    field("median", number(quantiles[1])), field("p75", number(quantiles[2])), field("chance", chance)
  )
}

cat("{\"source\":\"R ", R.version$major, ".", R.version$minor, ", survival ",
  as.character(packageVersion("survival")), "\",\"sets\":[\n", sep = "")
cat(paste(replicate(300, one()), collapse = ",\n"))
cat("\n]}\n")

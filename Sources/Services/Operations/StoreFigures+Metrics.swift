package import Domain
package import Lifecycle

extension StoreFigures {
  /// The figures as they are shown to machines; ages count up to `now`.
  package func families(at now: Timestamp) -> [MetricFamily] {
    let age = oldestQueued.map { max(.zero, now.since($0)) } ?? .zero
    return [
      MetricFamily(
        "zekron_jobs", "Jobs by state.", .gauge,
        JobState.allCases.map { state in
          MetricSample(.count(jobs[state] ?? 0), labels: [("state", state.rawValue)])
        }),
      MetricFamily(
        "zekron_queue_jobs", "Jobs that wait, by model.", .gauge,
        waiting.sorted { $0.key < $1.key }.map { model, count in
          MetricSample(.count(count), labels: [("model", model)])
        }),
      .gauge(
        "zekron_queue_age_seconds", "How long the first job of the queue has waited.",
        .seconds(age)),
      .gauge("zekron_outbox_depth", "Replies not yet known to be sent.", .count(outboxDepth)),
      .gauge(
        "zekron_callbacks_pending", "Callbacks that no program has taken yet.",
        .count(callbacksPending)),
      .gauge("zekron_customers", "Customers.", .count(customers)),
    ] + ledgerFamilies
  }

  private var ledgerFamilies: [MetricFamily] {
    let accounts = [("customers", ledger.customers)] + houseBalances
    var families = [
      MetricFamily(
        "zekron_ledger_posted_dollars", "What is final in the ledger; adds up to 0.", .gauge,
        accounts.map { name, balance in
          MetricSample(.micros(balance.posted.micros), labels: [("account", name)])
        }),
      .gauge(
        "zekron_ledger_held_dollars", "What customers hold for jobs that have not ended.",
        .micros(ledger.customers.held.micros)),
    ]
    do {
      families.append(
        .gauge(
          "zekron_ledger_sum_dollars", "All of the ledger added up: 0, or money was lost.",
          .micros(try ledger.sum().micros)))
    } catch {
      // Beyond 64 bits there is no sum to show; its absence is what an alert sees.
    }
    return families
  }

  private var houseBalances: [(String, Balance)] {
    let known =
      AccountID.house + ledger.house.keys.filter { !AccountID.house.contains($0) }.sorted()
    return known.map { ($0.description, ledger.house[$0] ?? Balance()) }
  }
}

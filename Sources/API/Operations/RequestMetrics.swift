package import Lifecycle

/// Counts and times requests, by route and by class of status.
package struct RequestMetrics: Sendable {
  private let counts: CounterTable
  private let times: HistogramTable

  private static let classes = ["2xx", "3xx", "4xx", "5xx"]

  /// - Parameters:
  ///   - registry: Shows them.
  ///   - routes: Names of all routes, never paths; the last stands for every other request.
  package init(registry: MetricsRegistry, routes: [String]) {
    let route = MetricLabel("route", routes)
    counts = registry.add(
      CounterTable(
        "zekron_http_requests_total", "Requests answered, by route and class of status.",
        labels: [route, MetricLabel("status", Self.classes)]))
    times = registry.add(
      HistogramTable(
        "zekron_http_request_seconds", "From the request's last byte to its answer, by route.",
        labels: [route]))
  }

  /// Notes one answered request.
  package func note(route: String, status: Int, took: Duration) {
    let statusClass = Self.classes[min(max(status / 100 - 2, 0), Self.classes.count - 1)]
    counts.counter(route, statusClass).add()
    times.histogram(route).note(took)
  }
}

import API
import Lifecycle
import Testing

struct RequestMetricsTests {
  @Test func requestsAreCountedByRouteAndClass() {
    let registry = MetricsRegistry()
    let metrics = RequestMetrics(registry: registry, routes: ["balance", "other"])
    metrics.note(route: "balance", status: 200, took: .milliseconds(3))
    metrics.note(route: "balance", status: 404, took: .milliseconds(3))
    metrics.note(route: "/secret?key=zk_live_x", status: 599, took: .seconds(90))
    metrics.note(route: "balance", status: 100, took: .zero)
    metrics.note(route: "balance", status: 700, took: .zero)
    let text = MetricsText.write(registry.families)
    for line in [
      "zekron_http_requests_total{route=\"balance\",status=\"2xx\"} 2",
      "zekron_http_requests_total{route=\"balance\",status=\"4xx\"} 1",
      "zekron_http_requests_total{route=\"balance\",status=\"5xx\"} 1",
      "zekron_http_requests_total{route=\"other\",status=\"5xx\"} 1",
      "zekron_http_request_seconds_bucket{route=\"balance\",le=\"0.005\"} 4",
      "zekron_http_request_seconds_count{route=\"other\"} 1",
    ] {
      #expect(text.contains(line + "\n"), "\(line)")
    }
    #expect(!text.contains("secret"))
  }
}

package import Lifecycle

extension MicroHTTPDServer: MetricSource {
  package var families: [MetricFamily] {
    [
      .gauge("http_connections_open", "Connections open.", .count(openConnections)),
      MetricFamily(
        "http_connections_accepted_total", "Connections accepted.", .counter,
        [MetricSample(.count(acceptedConnections))]),
      .gauge(
        "http_requests_in_flight", "Requests begun and not wholly answered.",
        .count(requestsUnderWay)),
      .gauge(
        "http_body_bytes_in_flight", "Memory set aside for large bodies.",
        .count(bodyBytesInFlight)),
    ]
  }
}

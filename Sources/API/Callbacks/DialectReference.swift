import Domain
import HTTP
import Services

/// What a dialect with names of its own for orders must know again when it words a callback,
/// written into the callback's reference.
struct DialectReference: Hashable, Sendable {
  let name: String
  let euros: Euros?
  let notes: [String]

  init(_ register: RequestService.Register) {
    name = register.name
    euros = register.euros
    notes = register.notes
  }

  /// Reads what `text` is; nil for anything else.
  init?(_ text: String) {
    guard let value = JSONParser.parse(text), let name = value["name"]?.string else { return nil }
    self.name = name
    euros = value["euros"]?.integer.map { Euros(micros: $0) }
    notes = value["notes"]?.array?.compactMap(\.string) ?? []
  }

  var text: String {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("name", name)
    if let euros { writer.field("euros", euros.micros) }
    writer.name("notes")
    writer.beginArray()
    for note in notes { writer.string(note) }
    writer.endArray()
    writer.endObject()
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension CallbackOrder {
  /// The callback of an order that its dialect has written down.
  func referring(to register: RequestService.Register?) -> CallbackOrder {
    guard let register else { return self }
    return CallbackOrder(
      url: url, dialect: dialect, reference: DialectReference(register).text)
  }
}

extension CallbackNews {
  /// The order as its dialect knows it; nil for one of another dialect.
  func order(in dialect: DialectOrder.Dialect) -> DialectOrder? {
    guard let reference = DialectReference(reference) else { return nil }
    return DialectOrder(
      account: job.account, dialect: dialect, name: reference.name,
      origin: ClientRequest.origin(ofJob: job.origin) ?? job.origin, jobCount: jobs.count,
      euros: reference.euros, notes: reference.notes, createdAt: job.createdAt)
  }

  /// How its jobs stand; what others will take is told by what those took that have ended.
  var reports: [JobReport] {
    let durations = jobs.compactMap { job in
      job.startedAt.flatMap { started in job.finishedAt?.since(started) }
    }
    let estimate = WaitEstimate(durations: durations, workers: 1)
    var ahead = 0
    return jobs.map { job in
      guard !job.state.isFinal else { return JobReport(job: job, picture: pictures[job.id]) }
      ahead += 1
      return JobReport(
        job: job, picture: nil, position: ahead, waitSeconds: estimate.seconds(position: ahead))
    }
  }
}

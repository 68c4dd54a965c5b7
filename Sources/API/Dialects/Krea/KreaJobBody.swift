import Domain
import HTTP

extension JSONWriter {
  /// A job as Krea's API writes it.
  ///
  /// `error` is there once it has failed, `notes` when the order was met otherwise than it was
  /// written.
  mutating func kreaJob(_ report: JobReport, _ order: DialectOrder, _ links: Links) {
    let job = report.job
    beginObject()
    field("job_id", order.name)
    field("status", KreaStatus(report).rawValue)
    field("created_at", job.createdAt.iso8601)
    nullable("completed_at", job.state.isFinal ? job.finishedAt?.iso8601 : nil)
    name("result")
    if let picture = report.picture {
      beginObject()
      name("urls")
      beginArray()
      string(links.storage(picture))
      endArray()
      endObject()
    } else {
      null()
    }
    if job.state == .failed {
      name("error")
      beginObject()
      let error =
        job.isRefused
        ? APIError.contentPolicy(rule: nil) : APIError.generationFailed(code: job.failure)
      field("code", job.isRefused ? KreaErrorWords.policyCode : "generation_failed")
      field("message", error.message)
      endObject()
    }
    if !order.notes.isEmpty {
      name("notes")
      beginArray()
      for note in order.notes { string(note) }
      endArray()
    }
    endObject()
  }
}

/// The answer that is one job.
enum KreaJobBody {
  static func body(_ report: JobReport, _ order: DialectOrder, links: Links) -> HTTPBody {
    var writer = JSONWriter()
    writer.kreaJob(report, order, links)
    return .bytes(writer.bytes)
  }
}

import Domain
import HTTP

/// The answer to an order that nobody waits for: where to ask for it.
enum AcceptedBody {
  static func body(_ result: OrderResult, links: Links) -> HTTPBody {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("success", true)
    writer.name("data")
    writer.beginObject()
    if let job = result.jobs.first {
      writer.field("id", job.id.base36)
      writer.field("status", JobWords.status(of: job.state))
      writer.field("position", result.position)
      writer.field("url", links.job(job))
    }
    writer.name("jobs")
    writer.beginArray()
    for job in result.jobs {
      writer.beginObject()
      writer.field("id", job.id.base36)
      writer.field("url", links.job(job))
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    writer.endObject()
    return .bytes(writer.bytes)
  }
}

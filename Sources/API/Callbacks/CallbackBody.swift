import Domain
import HTTP

/// The callback of our own shape, as Standard Webhooks recommends: what happened, when, and the
/// job as `GET /v1/jobs/{id}` shows it.
///
/// https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
enum CallbackBody {
  static func body(_ news: CallbackNews, links: Links) -> HTTPBody {
    let job = news.job
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("type", "job." + JobWords.status(of: job.state))
    writer.field("timestamp", (job.finishedAt ?? job.createdAt).secondText + "Z")
    writer.name("data")
    writer.beginObject()
    writer.job(job, news.pictures[job.id], position: 0, links)
    writer.endObject()
    writer.endObject()
    return .bytes(writer.bytes)
  }

  /// What tells that callbacks arrive.
  static func test(at now: Timestamp) -> HTTPBody {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("type", "webhook.test")
    writer.field("timestamp", now.secondText + "Z")
    writer.name("data")
    writer.beginObject()
    writer.endObject()
    writer.endObject()
    return .bytes(writer.bytes)
  }
}

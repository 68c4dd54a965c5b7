import Domain
import HTTP

/// How the images of an order stand, as ZPK's API writes it.
enum ZPKImagesBody {
  /// The answer to an order, and what is sent to its `callback_url`.
  static func order(_ reports: [JobReport], _ order: DialectOrder, links: Links) -> HTTPBody {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("success", true)
    writer.field("unique_request_id", order.name)
    writer.zpkImages(reports, order, links)
    let costs = reports.map { cost(of: $0.job, order).micros }
    writer.field("cost", raw: Array(Euros(micros: costs.reduce(0, +)).decimalText.utf8))
    writer.endObject()
    return .bytes(writer.bytes)
  }

  /// The answer to an order that a rule of moderation stands against: nothing is drawn, nothing
  /// costs anything.
  static func refused(count: Int, name: String) -> HTTPBody {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("success", true)
    writer.field("unique_request_id", name)
    writer.name("images")
    writer.beginArray()
    for number in 0..<count {
      writer.beginObject()
      writer.field("num", number)
      writer.field("generation_status", status(of: .failed))
      writer.field("wait_time", 0)
      writer.field("error_id", policyError)
      writer.field("cost", 0)
      writer.endObject()
    }
    writer.endArray()
    writer.field("cost", 0)
    writer.endObject()
    return .bytes(writer.bytes)
  }

  /// What refusals by a policy are known by.
  static let policyError = "CONTENT_POLICY_VIOLATION"

  /// The answer to `POST /api/images/check-status`.
  static func status(_ reports: [JobReport], _ order: DialectOrder, links: Links) -> HTTPBody {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("success", true)
    writer.zpkImages(reports, order, links)
    writer.endObject()
    return .bytes(writer.bytes)
  }

  /// What an image costs: nothing when it could not be made, and the price in dollars when there is
  /// none in euros.
  static func cost(of job: Job, _ order: DialectOrder) -> Euros {
    switch job.state {
    case .failed, .cancelled: .zero
    case .queued, .running, .stored, .delivered: order.euros ?? Euros(micros: job.price.micros)
    }
  }

  static func status(of state: JobState) -> String {
    switch state {
    case .queued: "pending"
    case .running: "generating"
    case .stored, .delivered: "generated"
    case .failed, .cancelled: "error"
    }
  }
}

extension JSONWriter {
  /// `"images":[…]`; each has its `cost`, because ZPK's own library reads it.
  fileprivate mutating func zpkImages(
    _ reports: [JobReport], _ order: DialectOrder, _ links: Links
  ) {
    name("images")
    beginArray()
    for (number, report) in reports.enumerated() {
      let status = ZPKImagesBody.status(of: report.job.state)
      beginObject()
      field("num", number)
      field("generation_status", status)
      field("wait_time", report.waitSeconds)
      if status == "error" {
        field("error_id", report.job.isRefused ? ZPKImagesBody.policyError : "GENERAL_ERROR")
      }
      if let picture = report.picture { field("image_url", links.storage(picture)) }
      field("cost", raw: Array(ZPKImagesBody.cost(of: report.job, order).decimalText.utf8))
      endObject()
    }
    endArray()
  }
}

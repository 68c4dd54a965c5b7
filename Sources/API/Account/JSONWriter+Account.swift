import Domain
import HTTP

extension JSONWriter {
  /// Writes `{"success":true,"data":{`.
  mutating func beginData() {
    beginObject()
    field("success", true)
    name("data")
    beginObject()
  }

  /// Closes what `beginData` opened.
  mutating func endData() {
    endObject()
    endObject()
  }

  /// One entry of `GET /v1/generations`; its times have no zone and are UTC.
  mutating func generation(_ job: Job, _ picture: Picture, _ links: Links) {
    beginObject()
    field("id", job.number)
    field("token", picture.token.rawValue)
    field("prompt", job.request.prompt)
    field("model", job.request.model)
    field("size", job.request.size.plain)
    field("cost", job.price.fourDecimals)
    field("status", JobWords.status(of: job.state))
    field("type", JobWords.type(of: job.request))
    field("image_url", links.image(picture))
    field("expires_at", picture.expiresAt.secondText)
    field("created_at", job.createdAt.secondText)
    endObject()
  }

  /// The fields of `GET /v1/jobs/{id}`.
  mutating func job(_ job: Job, _ picture: Picture?, position: Int, _ links: Links) {
    field("id", job.id.base36)
    field("status", JobWords.status(of: job.state))
    field("position", position)
    field("type", JobWords.type(of: job.request))
    field("model", job.request.model)
    field("prompt", job.request.prompt)
    field("size", job.request.size.plain)
    field("seed", job.request.seed)
    field("cost", job.price.fourDecimals)
    name("images")
    beginArray()
    if let picture {
      beginObject()
      field("token", picture.token.rawValue)
      field("url", links.image(picture))
      field("mime_type", picture.format.mimeType)
      field("expires_at", V1Dialect.text(picture.expiresAt))
      endObject()
    }
    endArray()
    name("error")
    if let failure = job.failure {
      beginObject()
      field("code", failure)
      endObject()
    } else {
      null()
    }
    field("created_at", V1Dialect.text(job.createdAt))
    nullable("completed_at", job.finishedAt.map(V1Dialect.text))
  }

  /// The fields of `GET /v1/key`.
  mutating func key(
    _ key: APIKey, balance: Balance, spending: KeySpending, _ rate: RateWindow.Standing
  ) {
    let spendable = Spendable(balance: balance, caps: key.caps, spending: spending)
    field("name", key.name)
    field("prefix", key.prefix)
    field("application_id", ZPKDialect.applicationID(of: key))
    field("balance", balance.available.fourDecimals)
    field("spendable", spendable.amount.fourDecimals)
    field("binding_limit", AccountDesk.word(spendable.limit))
    name("caps")
    beginObject()
    nullable("day", key.caps.perDay?.fourDecimals)
    nullable("month", key.caps.perMonth?.fourDecimals)
    nullable("total", key.caps.total?.fourDecimals)
    endObject()
    name("spent")
    beginObject()
    field("day", spending.today.fourDecimals)
    field("month", spending.thisMonth.fourDecimals)
    field("total", spending.total.fourDecimals)
    endObject()
    name("rate_limit")
    beginObject()
    field("limit", rate.limit)
    field("remaining", rate.remaining)
    field("reset", rate.resetsAt.milliseconds / 1000)
    endObject()
    nullable("expires_at", key.expiresAt.map(V1Dialect.text))
  }
}

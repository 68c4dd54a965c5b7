import Domain
import HTTP
import Lifecycle

extension APIHandler {
  /// What the line of a request says: never a key, a prompt, a token or a query.
  static func fields(of visit: Visit, _ response: HTTPResponse, _ took: Duration) -> [LogField] {
    var fields = [
      LogField("request", visit.id), LogField("method", shown(visit.request.method)),
      LogField("route", visit.template ?? otherRoute), LogField("status", response.status),
      LogField("took", took), LogField("address", visit.address),
    ]
    if let key = visit.key {
      fields += [LogField("key", key.id.rawValue), LogField("account", key.account.rawValue)]
    }
    if let job = visit.job { fields.append(LogField("job", job.base36)) }
    if let error = visit.error { fields.append(LogField("error", error.name)) }
    if let reference = visit.reference { fields.append(LogField("code", reference.code)) }
    return fields
  }

  /// A method as a client may make it up.
  private static func shown(_ method: String) -> String { String(method.prefix(16)) }
}

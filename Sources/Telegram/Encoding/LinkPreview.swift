/// Whether a text shows a card for its first link.
struct LinkPreview: JSONValue {
  let isDisabled: Bool

  func write(to json: inout JSONWriter) { json.object { $0.field("is_disabled", isDisabled) } }
}

import HTTP

/// An item of an album, or what a message is changed into.
struct InputMedia: Sendable {
  let source: FileSource
  let caption: FormattedText
  let isSpoiler: Bool

  init(_ item: JSON, _ parameters: CallParameters, world: World) throws(StandInError) {
    guard case .object(let fields) = item else {
      throw .badRequest("can't parse InputMedia: expected an Object")
    }
    guard let type = item["type"]?.string, let kind = FileReference.Kind(rawValue: type) else {
      throw .badRequest("can't parse InputMedia: type must be non-empty and known")
    }
    guard let media = item["media"] else {
      throw .badRequest("can't parse InputMedia: media not found")
    }
    source = try FileSource(media, field: "media", parameters, kind: kind)
    caption = try world.caption(CallParameters(fields: fields))
    isSpoiler = item["has_spoiler"]?.flag ?? false
  }
}

/// What a request asks for: one case for each path of the server.
enum Route: Hashable, Sendable {
  /// `model` as written in the path, with or without `:image-preview`.
  case preview(model: String)
  case storedPicture(name: String)
  case generate
  case quote
  case picture(token: String)
  case balance
  case generations
  case job(id: String)
  case key
  case createImages
  case editImages
  case kreaGenerate
  case kreaJobs
  case kreaJob(id: String)
  case kreaCancel(id: String)
  case zpkGenerate
  case zpkStatus
  case models
  case model(id: String)
  case reference
  case specification
}

/// A person's own defaults for pictures and their delivery.
package struct CustomerSettings: Hashable, Sendable {
  /// Model when the prompt names none; nil for the house's first.
  package var model: String?
  /// Size when the prompt names none; nil for the model's default.
  package var size: PictureSize?
  /// Whether pictures come as documents, bytes intact.
  package var sendsFile: Bool
  /// Whether pictures are hidden until tapped.
  package var hidesPictures: Bool
  /// Whether the caption shows price and balance.
  package var showsReceipt: Bool
  /// Whether the language was chosen with /lang, so that the client's no longer decides.
  package var choseLanguage: Bool
  /// Whether the words of a picture stand in its file.
  package var namesPrompts: Bool
  /// When to be told that the credit runs low.
  package var lowCredit: LowCreditNotice

  package init(
    model: String? = nil, size: PictureSize? = nil, sendsFile: Bool = false,
    hidesPictures: Bool = false, showsReceipt: Bool = true, choseLanguage: Bool = false,
    namesPrompts: Bool = true, lowCredit: LowCreditNotice = .day
  ) {
    self.model = model
    self.size = size
    self.sendsFile = sendsFile
    self.hidesPictures = hidesPictures
    self.showsReceipt = showsReceipt
    self.choseLanguage = choseLanguage
    self.namesPrompts = namesPrompts
    self.lowCredit = lowCredit
  }
}

/// When a person is told that the credit runs low.
package enum LowCreditNotice: String, Sendable, CaseIterable {
  /// Not at night, as far as we can guess it.
  case day
  case always
  case never
}

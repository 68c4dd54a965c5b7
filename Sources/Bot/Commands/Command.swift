/// What a person may ask for; the raw value is the word after the slash.
package enum Command: String, CaseIterable, Sendable {
  case start, imagine, models, price, history, show, queue, cancel, settings, balance, keys
  case newkey, docs, status, lang, privacy, terms, paysupport, help
  case topup, receipts, refund, claim, usage, webhook
  case edit, blend

  /// The command of a word; `i` is short for `imagine`.
  package init?(word: String) {
    let word = word.lowercased()
    if word == "i" {
      self = .imagine
    } else {
      self.init(rawValue: word)
    }
  }

  /// Whether it shows money or secrets, which groups never see.
  package var isPrivateMatter: Bool {
    switch self {
    case .balance, .keys, .newkey, .history, .settings, .paysupport, .topup, .receipts, .refund,
      .claim, .usage, .webhook:
      true
    case .start, .imagine, .edit, .blend, .models, .price, .show, .queue, .cancel, .docs, .status,
      .lang,
      .privacy, .terms, .help:
      false
    }
  }

  /// Its line in the command menu.
  package var menuText: TextKey {
    switch self {
    case .start: .commandStart
    case .imagine: .commandImagine
    case .models: .commandModels
    case .price: .commandPrice
    case .history: .commandHistory
    case .show: .commandShow
    case .queue: .commandQueue
    case .cancel: .commandCancel
    case .settings: .commandSettings
    case .balance: .commandBalance
    case .keys: .commandKeys
    case .newkey: .commandNewKey
    case .docs: .commandDocs
    case .status: .commandStatus
    case .lang: .commandLang
    case .privacy: .commandPrivacy
    case .terms: .commandTerms
    case .paysupport: .commandPaysupport
    case .help: .commandHelp
    case .topup: .commandTopUp
    case .receipts: .commandReceipts
    case .refund: .commandRefund
    case .claim: .commandClaim
    case .usage: .commandUsage
    case .webhook: .commandWebhook
    case .edit: .commandEdit
    case .blend: .commandBlend
    }
  }

  /// The menu, most wanted first.
  package static let menu: [Command] = [
    .imagine, .edit, .blend, .balance, .topup, .history, .queue, .cancel, .models, .price,
    .settings, .usage, .receipts, .refund, .keys, .newkey, .webhook, .docs, .show, .status, .lang,
    .help, .privacy, .terms,
    .paysupport, .claim, .start,
  ]
}

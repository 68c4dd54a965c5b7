import Domain
import Services
import Telegram

/// The message of an open top-up: an invoice in Stars, or a quote in USDT with its QR code.
struct TopUpOffer {
  let topUp: TopUp
  /// What paying brings on top.
  let bonus: Amount
  let phrases: Phrases
  let signer: ButtonSigner

  /// Where a forwarded copy leads: the menu of top-ups.
  static let startParameter = "topup"

  func row(wallet: TONWallet?, at now: Timestamp) -> OutboxRow {
    switch topUp.price {
    case .stars(let stars): invoice(stars, at: now)
    case .ton(let price): quote(price, wallet: wallet, at: now)
    }
  }

  private func invoice(_ stars: Stars, at now: Timestamp) -> OutboxRow {
    let credit = topUp.credit.description
    let price = String(stars.count)
    var words = phrases(.invoiceText, ("price", price), ("credit", credit))
    if bonus > .zero { words += " " + phrases(.invoiceBonus, ("bonus", bonus.description)) }
    let pay = InlineButton(
      text: phrases(.buttonPayStars, ("price", price)), action: .pay, style: .success)
    let method = SendInvoice(
      chatID: topUp.chatID,
      title: TextLimits.cut(
        PlainText.of(html: phrases(.invoiceTitle, ("credit", credit))),
        utf16: TextLimits.invoiceTitleCharacters),
      description: TextLimits.cut(
        PlainText.of(html: words), utf16: TextLimits.invoiceDescriptionCharacters),
      payload: topUp.payload, stars: stars.count, startParameter: Self.startParameter,
      replyMarkup: InlineKeyboard(rows: [[pay], [cancel]]))
    return row(method, attachment: nil, at: now)
  }

  private func quote(_ price: USDT, wallet: TONWallet?, at now: Timestamp) -> OutboxRow {
    guard let wallet else {
      // The service offers no quotes without a wallet.
      return row(
        SendMessage(chatID: topUp.chatID, text: phrases(.topupClosed)), attachment: nil, at: now)
    }
    var lines = [
      phrases(
        .tonQuote, ("price", price.decimalText), ("address", wallet.address),
        ("comment", topUp.payload), ("credit", topUp.credit.description),
        ("until", String(topUp.expiresAt.minuteText.suffix(5))))
    ]
    if bonus > .zero {
      lines.append(phrases(.tonBonus, ("bonus", bonus.description)))
    }
    lines.append("\n" + phrases(.tonWaiting))
    let copies = [
      copy(.buttonCopyAmount, price.decimalText), copy(.buttonCopyComment, topUp.payload),
    ]
    let copyAddress = copy(.buttonCopyAddress, wallet.address)
    let open = InlineButton(
      text: phrases(.buttonOpenWallet), action: .url(wallet.openLink(for: topUp)), style: .success)
    let photo = SendPhoto(
      chatID: topUp.chatID, photo: .upload("photo"), caption: lines.joined(separator: "\n"),
      replyMarkup: .inline(InlineKeyboard(rows: [[open], copies, [copyAddress, cancel]])))
    return row(photo, attachment: .qrCode(wallet.scanLink(for: topUp)), at: now)
  }

  private func copy(_ title: TextKey, _ text: String) -> InlineButton {
    InlineButton(text: phrases(title), action: .copyText(text))
  }

  private var cancel: InlineButton {
    InlineButton(
      text: phrases(.buttonCancel),
      action: .callback(signer.sign(Button.money(.cancel(topUp.id)).payload)))
  }

  private func row(
    _ method: some BotMethod, attachment: Attachment?, at now: Timestamp
  ) -> OutboxRow {
    OutboxRow(
      chatID: topUp.chatID, method: type(of: method).name,
      parameters: String(decoding: method.json(), as: UTF8.self), attachment: attachment,
      effect: .topUpMessage(topUp.id), createdAt: now)
  }
}

import Bot
import Cryptography
import Domain
import HTTP
import Lifecycle
import Payments
import Services
import Telegram

/// Builds what sells credit.
struct PaymentsAssembly {
  let configuration: Configuration

  /// The top-up service, with every rail that gives payments back.
  func topUps(enrolment: Enrolment, announcer: any TopUpAnnouncer) -> TopUpService {
    let payments = configuration.payments
    return TopUpService(
      settings: TopUpSettings(
        starRate: StarRate(usdPerStar: payments.usdPerStar),
        offersTON: payments.ton.address != nil),
      enrolment: enrolment, announcer: announcer, rails: [StarsRail()],
      randomBytes: SecureRandom.bytes)
  }

  /// Where USDT is paid to, if an address is configured.
  var wallet: TONWallet? {
    let ton = configuration.payments.ton
    guard let owner = ton.address else { return nil }
    return TONWallet(
      address: owner.friendly(isBounceable: false, network: ton.network),
      master: ton.master.friendly(isBounceable: true, network: ton.network))
  }

  /// What looks for USDT, if an address is configured.
  func tonWatcher(
    sink: any PaymentSink, store: any Store, transport: any HTTPTransport, time: any TimeSource,
    clock: any Clock<Duration>, random: @escaping @Sendable () -> UInt64, logger: Logger
  ) -> [any Service] {
    let ton = configuration.payments.ton
    guard let owner = ton.address else { return [] }
    let client = TONCenterClient(
      transport: transport, baseURL: ton.indexerURL, apiKey: ton.apiKey, clock: clock)
    return [
      TONWatcher(
        judge: TransferJudge(owner: owner, master: ton.master),
        parts: TONWatcher.Parts(
          client: client, book: TransferBook(store: store, sink: sink, time: time), time: time,
          clock: clock, random: random, logger: logger))
    ]
  }

  /// What works beside the bot: brings payments that no update told of, and ends offers.
  func services(
    _ topUps: TopUpService, botID: Int64, api: any BotAPI, store: any Store,
    language: @escaping @Sendable (String?) -> String, logger: Logger
  ) -> [any Service] {
    [
      TopUpSweeper(
        service: topUps, store: store, time: SystemTime(), clock: ContinuousClock(),
        logger: logger),
      StarsReconciler(
        .init(
          botID: botID, api: api, store: store, sink: topUps, time: SystemTime(),
          clock: ContinuousClock(), language: language, logger: logger)),
    ]
  }
}

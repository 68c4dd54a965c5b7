import Domain

/// The repositories of one transaction; valid only inside its body.
struct SQLTransaction: StoreTransaction {
  let sql: any SQLExecutor
  let secrets: any SecretSealer

  var accounts: any AccountRepository { SQLAccountRepository(sql: sql) }
  var ledger: any LedgerRepository { SQLLedgerRepository(sql: sql) }
  var keys: any KeyRepository { SQLKeyRepository(sql: sql) }
  var jobs: any JobRepository { SQLJobRepository(sql: sql) }
  var pictures: any PictureRepository { SQLPictureRepository(sql: sql) }
  var updates: any UpdateRepository { SQLUpdateRepository(sql: sql) }
  var outbox: any OutboxRepository { SQLOutboxRepository(sql: sql, secrets: secrets) }
  var requests: any ClientRequestRepository { SQLClientRequestRepository(sql: sql) }
  var dialectOrders: any DialectOrderRepository { SQLDialectOrderRepository(sql: sql) }
  var likenesses: any LikenessRepository { SQLLikenessRepository(sql: sql) }
  var topUps: any TopUpRepository { SQLTopUpRepository(sql: sql) }
  var settlements: any SettlementRepository { SQLSettlementRepository(sql: sql) }
  var suspense: any SuspenseRepository { SQLSuspenseRepository(sql: sql) }
  var support: any SupportRepository { SQLSupportRepository(sql: sql) }
  var callbacks: any CallbackRepository { SQLCallbackRepository(sql: sql, secrets: secrets) }
  var sources: any SourceRepository { SQLSourceRepository(sql: sql) }

  func savepoint<R>(_ body: () throws -> R) throws -> R {
    try sql.savepoint(body)
  }
}

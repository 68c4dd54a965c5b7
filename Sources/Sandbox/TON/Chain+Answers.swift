import FoundationEssentials
import HTTP

extension Chain {
  /// `GET /api/v3/jetton/transfers`.
  func writeTransfers(
    _ query: IndexerQuery, now: Int64, fault: IndexerFault.Kind?, to writer: inout JSONWriter
  ) throws(StandInError) {
    let owners = try query.accounts("owner_address")
    let masters = try query.accounts("jetton_master")
    let direction = query.text("direction")
    guard direction == nil || !owners.isEmpty else {
      throw .badRequest("direction needs owner_address")
    }
    let matching = shown(now: now).filter { row in
      let isIn = owners.contains(row.payment.receiver) && direction != "out"
      let isOut = owners.contains(row.payment.sender) && direction != "in"
      return !row.payment.isAborted && (owners.isEmpty || isIn || isOut)
        && (masters.isEmpty || masters.contains(row.payment.master))
    }
    var rows = Array(try query.page(matching))
    switch fault {
    case .reversed: rows.reverse()
    case .duplicated: rows = rows.flatMap { [$0, $0] }
    case .stingy: rows = Array(rows.prefix(1))
    default: break
    }
    writer.beginObject()
    writer.name("jetton_transfers")
    writer.beginArray()
    for row in rows { row.write(to: &writer) }
    writer.endArray()
    writeBook(rows, to: &writer)
    writer.endObject()
  }

  /// `GET /api/v3/jetton/wallets`: those that have received something.
  func writeWallets(_ query: IndexerQuery, to writer: inout JSONWriter) throws(StandInError) {
    let owners = try query.accounts("owner_address")
    let masters = try query.accounts("jetton_address")
    writer.beginObject()
    writer.name("jetton_wallets")
    writer.beginArray()
    for owner in owners {
      for master in masters
      where transfers.contains(where: {
        $0.payment.receiver == owner && $0.payment.master == master
      }) {
        writer.beginObject()
        writer.field("address", Self.wallet(of: owner, master: master).raw)
        writer.field("balance", "0")
        writer.field("owner", owner.raw)
        writer.field("jetton", master.raw)
        writer.field("last_transaction_lt", String(transfers.last?.lt ?? 0))
        writer.endObject()
      }
    }
    writer.endArray()
    writer.endObject()
  }

  /// `GET /api/v3/messages`: what jetton wallets tell their owners.
  func writeMessages(
    _ query: IndexerQuery, now: Int64, to writer: inout JSONWriter
  ) throws(StandInError) {
    let sources = try query.accounts("source")
    let destinations = try query.accounts("destination")
    let opcode = query.text("opcode")?.lowercased()
    let matching = shown(now: now).filter { row in
      let payment = row.payment
      return !payment.isAborted && opcode == "0x7362d09c"
        && sources.contains(Self.wallet(of: payment.receiver, master: payment.master))
        && destinations.contains(payment.receiver)
    }
    writer.beginObject()
    writer.name("messages")
    writer.beginArray()
    for row in try query.page(matching) { row.writeNotification(to: &writer) }
    writer.endArray()
    writer.endObject()
  }

  /// `GET /api/v3/masterchainInfo`.
  func writeBlocks(now: Int64, to writer: inout JSONWriter) {
    let newest = now / 1000 - lagSeconds
    writer.beginObject()
    for (name, time) in [("last", newest), ("first", 1_573_822_385)] as [(StaticString, Int64)] {
      writer.name(name)
      writer.beginObject()
      writer.field("workchain", -1)
      writer.field("shard", "8000000000000000")
      writer.field("seqno", max(time - 1_573_822_384, 1))
      writer.field("gen_utime", String(time))
      writer.endObject()
    }
    writer.endObject()
  }

  private func shown(now: Int64) -> [Transfer] {
    transfers.filter { $0.time <= now / 1000 - lagSeconds }
  }

  private func writeBook(_ rows: [Transfer], to writer: inout JSONWriter) {
    let accounts = Set(rows.flatMap { [$0.payment.sender, $0.payment.receiver] })
    let book = accounts.map { account in
      JSON.Field(
        name: account.raw,
        value: .object([
          JSON.Field(name: "user_friendly", value: .string(account.friendly)),
          JSON.Field(name: "domain", value: .null),
        ]))
    }
    let tokens = Set(rows.map(\.payment.master)).map { master in
      // Whoever deploys a token names it; every one here says that it is USDT.
      let info = JSON.object([
        JSON.Field(name: "valid", value: .bool(true)),
        JSON.Field(name: "type", value: .string("jetton_masters")),
        JSON.Field(name: "name", value: .string("Tether USD")),
        JSON.Field(name: "symbol", value: .string("USD₮")),
      ])
      return JSON.Field(
        name: master.raw,
        value: .object([
          JSON.Field(name: "is_indexed", value: .bool(true)),
          JSON.Field(name: "token_info", value: .array([info])),
        ]))
    }
    writer.name("address_book")
    writer.value(.object(book))
    writer.name("metadata")
    writer.value(.object(tokens))
  }
}

extension Chain.Transfer {
  /// A row of `jetton_transfers`.
  fileprivate func write(to writer: inout JSONWriter) {
    let (sender, receiver) = (payment.sender, payment.receiver)
    writer.beginObject()
    writer.field("query_id", String(queryID))
    writer.field("source", sender.raw)
    writer.field("destination", receiver.raw)
    writer.field("amount", payment.amount)
    writer.field("source_wallet", Chain.wallet(of: sender, master: payment.master).raw)
    writer.field("jetton_master", payment.master.raw)
    writer.field("transaction_hash", Data(hash).base64EncodedString())
    writer.field("transaction_lt", String(lt))
    writer.field("transaction_now", time)
    writer.field("transaction_aborted", payment.isAborted)
    writer.field("response_destination", sender.raw)
    writer.nullable("custom_payload", String?.none)
    writer.nullable("decoded_custom_payload", String?.none)
    writer.field("forward_ton_amount", "1")
    let isShown = !payment.comment.isEmpty && payment.form != .inline
    writer.nullable("forward_payload", isShown ? payload.base64() : nil)
    writer.name("decoded_forward_payload")
    if isShown, payment.form == .referenced {
      writer.beginObject()
      writer.field("type", "text_comment")
      writer.field("@type", "text_comment")
      writer.field("comment", payment.comment)
      writer.endObject()
    } else {
      writer.null()
    }
    let trace = ChainAccount(named: "trace \(number)").hash
    writer.field("trace_id", Data(trace).base64EncodedString())
    writer.endObject()
  }

  /// A row of `messages`.
  fileprivate func writeNotification(to writer: inout JSONWriter) {
    var body = CellWriter()
    body.number(0x7362_D09C, bits: 32)
    body.number(queryID, bits: 64)
    body.amount(UInt64(payment.amount) ?? .max)
    body.address(payment.sender)
    let isReferenced = !payment.comment.isEmpty && payment.form != .inline
    body.number(isReferenced ? 1 : 0, bits: 1)
    if isReferenced {
      body.reference(payload)
    } else if !payment.comment.isEmpty {
      body.comment(payment.comment)
    }
    writer.beginObject()
    let hash = ChainAccount(named: "message \(number)").hash
    writer.field("hash", Data(hash).base64EncodedString())
    let wallet = Chain.wallet(of: payment.receiver, master: payment.master)
    writer.field("source", wallet.raw)
    writer.field("destination", payment.receiver.raw)
    writer.field("value", "1")
    writer.field("created_lt", String(lt + 4))
    writer.field("created_at", String(time + 5))
    writer.field("opcode", "0x7362d09c")
    writer.field("bounced", false)
    writer.name("message_content")
    writer.beginObject()
    writer.field("hash", Data(hash).base64EncodedString())
    writer.field("body", body.base64())
    writer.nullable("decoded", String?.none)
    writer.endObject()
    writer.endObject()
  }

  private var payload: CellWriter {
    var cell = CellWriter()
    cell.comment(payment.comment)
    return cell
  }
}

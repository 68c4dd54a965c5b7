import FoundationEssentials
import Telegram
import Testing

@Suite struct StarTransactionTests {
  private func list(_ rows: String) throws -> [StarTransaction?] {
    try JSONDecoder().decode(
      StarTransactionList.self, from: Data(#"{"transactions":[\#(rows)]}"#.utf8)
    ).transactions
  }

  @Test func aPaymentIsRead() throws {
    let rows = try list(
      #"""
      {"id":"stx1","amount":250,"nanostar_amount":0,"date":1760000000,"source":{"type":"user",
       "transaction_type":"invoice_payment","user":{"id":123,"is_bot":false,"first_name":"A"},
       "invoice_payload":"stars:9f"}}
      """#)
    let row = try #require(rows.first ?? nil)
    #expect(row.id == "stx1" && row.amount == 250 && row.receiver == nil)
    #expect(row.source?.transactionType == "invoice_payment")
    #expect(row.source?.user?.id == 123 && row.source?.invoicePayload == "stars:9f")
  }

  @Test func whatCannotBeReadKeepsItsPlace() throws {
    let rows = try list(
      #"5,{"id":"a"},{"id":"b","amount":1,"date":2,"source":{"type":"new_kind","x":[]}},null"#)
    #expect(rows.count == 4)
    #expect(rows.map { $0?.id } == [nil, nil, "b", nil])
  }

  @Test func noListIsAnError() {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(StarTransactionList.self, from: Data("{}".utf8))
    }
  }
}

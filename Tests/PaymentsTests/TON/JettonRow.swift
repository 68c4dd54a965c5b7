import Cryptography
import Domain

@testable import Payments

/// A row of toncenter with whatever is wrong in it.
struct JettonRow {
  var comment: String
  var amount = "10200001"
  var master = TONAddress.tetherMaster.raw
  var destination = WatchFixture.owner.raw
  var isAborted = false
  var time: Int64 = 1_767_225_500
  var hash = Base64.encode([UInt8](repeating: 3, count: 32))

  var json: String {
    """
    {"query_id":"14205093373984283507",\
    "source":"0:A5DBEEC7439B37BB655EC7BED56D7FAFDB30CA304284101E068BED63216869B5",\
    "destination":"\(destination)","amount":"\(amount)",\
    "source_wallet":"0:1330DEF60718B2414DE743432BBB0C12F874642184F1F2665EB018339BDD47EB",\
    "jetton_master":"\(master)","transaction_hash":"\(hash)",\
    "transaction_lt":"50191468000001","transaction_now":\(time),\
    "transaction_aborted":\(isAborted),\
    "response_destination":"0:A5DBEEC7439B37BB655EC7BED56D7FAFDB30CA304284101E068BED63216869B5",\
    "custom_payload":null,"decoded_custom_payload":null,"forward_ton_amount":"1",\
    "forward_payload":"te6cckEBAQEACAAADAAAAAAxMb6Vqnw=",\
    "decoded_forward_payload":{"type":"text_comment","@type":"text_comment",\
    "comment":"\(comment)"},"trace_id":"8fa19eec7bd6d00d"}
    """
  }

  var page: String { "{\"jetton_transfers\":[\(json)],\"address_book\":{},\"metadata\":{}}" }
}

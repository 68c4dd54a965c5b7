/// Updates in the shapes the Bot API documents.
enum Fixtures {
  static let privateText = """
    {"update_id":1001,"message":{"message_id":10,"from":{"id":123,"is_bot":false,
     "first_name":"Ann","username":"ann","language_code":"pt-br","is_premium":true},
     "chat":{"id":123,"first_name":"Ann","username":"ann","type":"private"},
     "date":1760000000,"text":"/start r_AbC-123",
     "entities":[{"offset":0,"length":6,"type":"bot_command"}]}}
    """
  static let albumItem = """
    {"update_id":1002,"message":{"message_id":11,"message_thread_id":5,"is_topic_message":true,
     "from":{"id":123,"is_bot":false,"first_name":"Ann"},
     "chat":{"id":-1001234567890,"title":"Art","is_forum":true,"type":"supergroup"},
     "date":1760000001,"media_group_id":"13977432861234567",
     "photo":[{"file_id":"AgAC1","file_unique_id":"u1","width":90,"height":67,"file_size":1200},
      {"file_id":"AgAC2","file_unique_id":"u2","width":1280,"height":960,"file_size":180000}],
     "caption":"make it winter","reply_to_message":{"message_id":9,
      "from":{"id":42,"is_bot":true,"first_name":"Bot"},
      "chat":{"id":-1001234567890,"type":"supergroup"},"date":1759999990,"text":"…"}}}
    """
  static let imageFile = """
    {"update_id":1003,"message":{"message_id":12,
     "from":{"id":123,"is_bot":false,"first_name":"Ann"},
     "chat":{"id":123,"type":"private"},"date":1760000002,
     "document":{"file_id":"BQAC1","file_unique_id":"d1","file_name":"in.png",
      "mime_type":"image/png","file_size":7340032,
      "thumbnail":{"file_id":"AAM","file_unique_id":"t","width":320,"height":240}}}}
    """
  static let press = """
    {"update_id":1004,"callback_query":{"id":"4382bfdwdsb323b2d9",
     "from":{"id":123,"is_bot":false,"first_name":"Ann"},"chat_instance":"-373","data":"up:k3f",
     "message":{"message_id":77,"chat":{"id":123,"type":"private"},"date":1760000003,
      "photo":[{"file_id":"a","file_unique_id":"b","width":10,"height":10}]}}}
    """
  static let pressOnInaccessible = """
    {"update_id":1005,"callback_query":{"id":"4382",
     "from":{"id":123,"is_bot":false,"first_name":"Ann"},"chat_instance":"-373","data":"up:k3f",
     "message":{"message_id":78,"chat":{"id":123,"type":"private"},"date":0}}}
    """
  static let pressInline = """
    {"update_id":1006,"callback_query":{"id":"4383",
     "from":{"id":123,"is_bot":false,"first_name":"Ann"},"chat_instance":"9",
     "inline_message_id":"AgAAAD","data":"g:1"}}
    """
  static let inlineQuery = """
    {"update_id":1007,"inline_query":{"id":"555",
     "from":{"id":123,"is_bot":false,"first_name":"Ann"},"query":"cat in space","offset":"",
     "chat_type":"supergroup"}}
    """
  static let preCheckout = """
    {"update_id":1010,"pre_checkout_query":{"id":"777",
     "from":{"id":123,"is_bot":false,"first_name":"Ann"},"currency":"XTR","total_amount":250,
     "invoice_payload":"o:01J9"}}
    """
  static let payment = """
    {"update_id":1011,"message":{"message_id":80,
     "from":{"id":123,"is_bot":false,"first_name":"Ann"},
     "chat":{"id":123,"type":"private"},"date":1760000005,
     "successful_payment":{"currency":"XTR","total_amount":250,"invoice_payload":"o:01J9",
      "telegram_payment_charge_id":"stx1","provider_payment_charge_id":"123_0"}}}
    """
  static let refund = """
    {"update_id":1012,"message":{"message_id":81,
     "from":{"id":123,"is_bot":false,"first_name":"Ann"},
     "chat":{"id":123,"type":"private"},"date":1760000006,
     "refunded_payment":{"currency":"XTR","total_amount":250,"invoice_payload":"o:01J9",
      "telegram_payment_charge_id":"stx1"}}}
    """
  static let stopped = """
    {"update_id":1015,"stopped_message_generation":{"chat":{"id":123,"type":"private"},
     "draft_id":42}}
    """
  static let blocked = """
    {"update_id":1016,"my_chat_member":{"chat":{"id":123,"type":"private"},
     "from":{"id":123,"is_bot":false,"first_name":"Ann"},"date":1760000007,
     "old_chat_member":{"user":{"id":42,"is_bot":true,"first_name":"Bot"},"status":"member"},
     "new_chat_member":{"user":{"id":42,"is_bot":true,"first_name":"Bot"},"status":"kicked",
      "until_date":0}}}
    """
}

import Domain
import Testing

struct APIKeyTests {
  private func key(expiresAt: Int64? = nil, revokedAt: Int64? = nil) -> APIKey {
    APIKey(
      id: KeyID(1), account: AccountID(1), name: "site", prefix: "zk_live_ab12", digest: [],
      expiresAt: expiresAt.map { Timestamp(milliseconds: $0) },
      revokedAt: revokedAt.map { Timestamp(milliseconds: $0) },
      createdAt: Timestamp(milliseconds: 0))
  }

  @Test func aKeyLivesUntilItExpiresOrIsRevoked() {
    let now = Timestamp(milliseconds: 1000)
    #expect(key().isLive(at: now))
    #expect(key(expiresAt: 1001).isLive(at: now))
    #expect(!key(expiresAt: 1000).isLive(at: now))
    #expect(!key(revokedAt: 5000).isLive(at: now), "revoked is revoked, whatever the clock says")
    #expect(!key(expiresAt: 9999, revokedAt: 1).isLive(at: now))
  }
}

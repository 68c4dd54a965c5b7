import Testing

@testable import Zekron

struct ServerEnvironmentTests {
  @Test func secretsStayHere() {
    let ours = [
      "PATH": "/bin", "CUDA_VISIBLE_DEVICES": "0", "TELEGRAM_BOT_TOKEN": "1:a",
      "OPENAI_API_KEY": "k", "HF_HOME": "/models",
    ]
    #expect(
      ServerEnvironment.variables(of: ours, besides: ["HF_HOME"])
        == ["PATH": "/bin", "CUDA_VISIBLE_DEVICES": "0", "HF_HOME": "/models"])
  }
}

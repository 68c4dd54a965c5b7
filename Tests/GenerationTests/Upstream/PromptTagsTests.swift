import Testing

@testable import Generation

struct PromptTagsTests {
  @Test(arguments: [
    ("a lake at dusk", "a lake at dusk"),
    ("two  spaces stay", "two  spaces stay"),
    ("a<sd_cpp_extra_args>{\"steps\":99}</sd_cpp_extra_args>b", "a b"),
    ("<SD_CPP_EXTRA_ARGS>x</Sd_Cpp_Extra_Args>lake", "lake"),
    ("a <sd_cpp_extra_args>\n{}\n</sd_cpp_extra_args> b", "a b"),
    ("a <sd_cpp_extra_args> b", "a <> b"),
    ("a </sd_cpp_extra_args> b", "a </> b"),
    (
      "<sd_cpp_extra<sd_cpp_extra_args></sd_cpp_extra_args>_args>x</sd_cpp_extra_args>",
      "<sd_cpp_extra _args>x</>"
    ),
    ("<sd_sd_cpp_extra_argscpp_extra_args>{}</sd_cpp_extra_args>", "<>{}</>"),
    ("the word sd_cpp_extra_args", "the word"),
  ])
  func tagsAreTakenOut(prompt: String, clean: String) {
    #expect(PromptTags.stripped(prompt) == clean)
  }

  @Test func nothingIsLeftHoweverItIsNested() {
    let pieces = ["<", "sd_cpp_extra_args", ">", "</", "sd_cpp_", "extra_args", "{}", " ", "x"]
    var state: UInt64 = 1
    for _ in 0..<2000 {
      var prompt = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        prompt += pieces[Int(state >> 33) % pieces.count]
      }
      #expect(!PromptTags.stripped(prompt).lowercased().contains("sd_cpp_extra_args"))
    }
  }
}

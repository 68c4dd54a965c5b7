/// The files that the program carries within itself.
package enum Resources {
  /// Texts by language code, JSON.
  package static let texts: [String: [UInt8]] = [
    "en": PackageResources.en_json,
    "ru": PackageResources.ru_json,
  ]

  /// The files of the web chat by name.
  package static let chat: [String: [UInt8]] = [
    "api.js": PackageResources.api_js,
    "app.js": PackageResources.app_js,
    "attach.js": PackageResources.attach_js,
    "bubble.js": PackageResources.bubble_js,
    "commands.js": PackageResources.commands_js,
    "composer.css": PackageResources.composer_css,
    "composer.js": PackageResources.composer_js,
    "dom.js": PackageResources.dom_js,
    "faults.js": PackageResources.faults_js,
    "favicon.svg": PackageResources.favicon_svg,
    "feed.js": PackageResources.feed_js,
    "files.js": PackageResources.files_js,
    "format.js": PackageResources.format_js,
    "gestures.js": PackageResources.gestures_js,
    "header.js": PackageResources.header_js,
    "history.js": PackageResources.history_js,
    "icons.js": PackageResources.icons_js,
    "index.html": PackageResources.index_html,
    "keyboard.js": PackageResources.keyboard_js,
    "links.js": PackageResources.links_js,
    "media.css": PackageResources.media_css,
    "media.js": PackageResources.media_js,
    "messages.css": PackageResources.messages_css,
    "notices.js": PackageResources.notices_js,
    "outbox.js": PackageResources.outbox_js,
    "panels.css": PackageResources.panels_css,
    "pattern.svg": PackageResources.pattern_svg,
    "payment.js": PackageResources.payment_js,
    "people.js": PackageResources.people_js,
    "popup.js": PackageResources.popup_js,
    "richtext.js": PackageResources.richtext_js,
    "rows.js": PackageResources.rows_js,
    "sidebar.js": PackageResources.sidebar_js,
    "store.js": PackageResources.store_js,
    "style.css": PackageResources.style_css,
    "texts.js": PackageResources.texts_js,
    "timeline.js": PackageResources.timeline_js,
    "viewer.js": PackageResources.viewer_js,
  ]

  /// The reference page of the API: a template, its style and its script.
  package static let referencePage = PackageResources.reference_html
  package static let referenceStyle = PackageResources.reference_css
  package static let referenceScript = PackageResources.reference_js

  /// The description of the API for machines, to be filled in.
  package static let openAPI = PackageResources.openapi_json
}

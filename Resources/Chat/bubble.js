// One row of the timeline as elements: day, service line, or a bubble with its keyboard.
import { el } from "./dom.js";
import { colourIndex, dayText, fullTimeText, timeText } from "./format.js";
import { icon } from "./icons.js";
import { keyboard } from "./keyboard.js";
import { album, documentLine, photo } from "./media.js";
import { avatar } from "./people.js";
import { richText } from "./richtext.js";
import { currentHistory, emit, state } from "./store.js";
import { t } from "./texts.js";

const emoji = "\\p{Extended_Pictographic}";
const onlyEmoji = new RegExp(`^(${emoji}(\\p{Emoji_Modifier}|\\uFE0F|\\u200D${emoji})*){1,3}$`, "u");

/** Fills the row's element; called again when the row changed. */
export function drawRow(node, row) {
  const kind = row.type === "bubble" ? "said" : row.type;
  const place = [row.own && "own", row.first && "first", row.last && "last"];
  node.className = ["row", kind, ...place.filter(Boolean)].join(" ");
  if (row.type === "day") node.replaceChildren(pill(dayText(row.date)));
  else if (row.type === "service") node.replaceChildren(pill(row.messages[0].service));
  else node.replaceChildren(...bubbleRow(row));
  if (row.type === "bubble") node.tabIndex = -1;
}

function pill(text) {
  return el("span", { class: "pill" }, text);
}

function bubbleRow(row) {
  const message = row.messages[0];
  const face = row.avatar && el("div", { class: "face" }, row.last && avatar(message.from));
  const stack = el("div", { class: "stack", "data-stack": message.id ?? row.key },
    bubble(row), keyboard(row.messages[row.messages.length - 1]));
  const reply = el("button", { class: "quick", type: "button", "aria-label": t("reply"),
    title: t("reply"), tabindex: -1, onclick: () => emit("reply", message) }, icon("reply"));
  return [face || null, stack, reply].filter(Boolean);
}

function bubble(row) {
  const message = row.messages[0];
  const parts = [row.name && name(message), topic(message), quote(message), ...content(row)];
  const node = el("div", { class: "bubble" }, parts);
  const hasMedia = row.messages.some((each) => each.photo);
  const words = captionOf(row);
  node.classList.toggle("media", hasMedia);
  node.classList.toggle("bare", hasMedia && !words);
  node.classList.toggle("headed", Boolean(row.name || message.replyTo || message.thread));
  node.classList.toggle("jumbo", isJumbo(message));
  node.classList.toggle("kept", message.protected);
  return node;
}

function content(row) {
  const message = row.messages[0];
  const words = captionOf(row);
  const text = words && textBlock(words, row);
  if (message.invoice) return [invoice(message), text || meta(row)];
  if (row.messages.some((each) => each.photo)) {
    const pictures = row.messages.length > 1 ? album(row.messages) : photo(message);
    return text ? [pictures, text] : [pictures, meta(row)];
  }
  if (message.document) return [...row.messages.map(documentLine), text || meta(row)];
  return [text || textBlock(message, row)];
}

/** The message of the row whose words are shown: of an album, the one with a caption. */
function captionOf(row) {
  return row.messages.find((message) => message.text || message.caption) ?? null;
}

function textBlock(message, row) {
  const nodes = richText(message.text ?? message.caption ?? "", message.entities, message.id);
  return el("div", { class: "text", dir: "auto" }, nodes, meta(row));
}

function meta(row) {
  const message = row.messages[row.messages.length - 1];
  const edited = row.messages.some((each) => each.edited);
  const time = el("time", { title: fullTimeText(message.date) },
    edited && `${t("edited")} `, timeText(message.date));
  return el("span", { class: "meta" }, time, row.own && status(message));
}

function status(message) {
  if (message.state === "failed") {
    const again = el("button", { class: "failed", type: "button", "aria-label": t("failed") },
      icon("error"));
    again.addEventListener("click", () => emit("menu", { message, x: null, y: null, at: again }));
    return again;
  }
  return el("span", { class: "status" }, icon(message.state === "sending" ? "clock" : "check"));
}

function name(message) {
  const label = message.from.bot && el("span", { class: "tag" }, t("bot"));
  const colour = `name c${colourIndex(message.from.id)}`;
  return el("div", { class: colour }, el("span", {}, message.from.name), label);
}

function topic(message) {
  return message.thread && el("div", { class: "topic" }, `# ${t("topic")} ${message.thread}`);
}

function quote(message) {
  if (!message.replyTo) return null;
  const { id, name: who, text } = message.replyTo;
  const colour = who === state.bot.name ? state.bot.id
    : state.users.find((user) => user.name === who)?.id ?? 0;
  return el("button", { class: `quote c${colourIndex(colour)}`, type: "button",
    onclick: () => emit("jump", id) },
  el("strong", {}, who), el("span", {}, text || wordless(id)));
}

/** What a quoted message without words is. */
function wordless(id) {
  return currentHistory()?.messages.get(id)?.document?.name ?? t("photo");
}

function invoice(message) {
  const { title, description, stars } = message.invoice;
  return el("div", { class: "invoice" },
    el("div", { class: "medal", "aria-hidden": "true" }, icon("star")),
    el("div", {}, el("strong", {}, title), el("p", {}, description),
      el("p", { class: "price" }, `⭐ ${stars}`)));
}

function isJumbo(message) {
  return Boolean(message.text) && !message.replyTo && message.entities.length === 0
    && onlyEmoji.test(message.text);
}

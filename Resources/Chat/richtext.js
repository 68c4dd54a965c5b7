// Text with Telegram's entities (UTF-16 offsets) as elements; never parses markup.
import { el, safeURL } from "./dom.js";
import { icon } from "./icons.js";
import { followLink } from "./links.js";
import { copyText } from "./notices.js";
import { sendText } from "./outbox.js";
import { emit, isGroup, state } from "./store.js";
import { t } from "./texts.js";

const blocks = new Set(["pre", "blockquote", "expandable_blockquote"]);
const plain = { bold: "strong", italic: "em", underline: "u", strikethrough: "s" };
const opened = new Set();

/** The nodes for `text`; `id` names the message, so that opened spoilers stay open. */
export function richText(text, entities, id) {
  const sorted = [...(entities ?? [])].filter((each) => each.length > 0).sort(outerFirst);
  return render(text, 0, text.length, sorted, `${state.me.id}.${state.chat}.${id}`);
}

function outerFirst(a, b) {
  return a.offset - b.offset || b.length - a.length;
}

function render(text, start, end, entities, id) {
  const nodes = [];
  const rest = [...entities];
  let at = start;
  while (rest.length > 0) {
    const entity = rest.shift();
    const from = Math.max(entity.offset, at);
    const to = Math.min(entity.offset + entity.length, end);
    if (from >= to) continue;
    if (from > at) nodes.push(text.slice(at, from));
    const inner = takeInner(rest, to);
    nodes.push(element(entity, text.slice(from, to), render(text, from, to, inner, id), id));
    at = to;
    if (blocks.has(entity.type) && text[at] === "\n") at += 1;
  }
  if (at < end) nodes.push(text.slice(at, end));
  return nodes;
}

/** Moves what begins before `to` out of `rest`; what crosses `to` is cut in two. */
function takeInner(rest, to) {
  const inner = [];
  while (rest.length > 0 && rest[0].offset < to) {
    const entity = rest.shift();
    const over = entity.offset + entity.length - to;
    inner.push(entity);
    if (over > 0) rest.push({ ...entity, offset: to, length: over });
  }
  rest.sort(outerFirst);
  return inner;
}

function element(entity, text, children, id) {
  const key = `${id}.${entity.offset}`;
  switch (entity.type) {
    case "bold": case "italic": case "underline": case "strikethrough":
      return el(plain[entity.type], {}, children);
    case "code": return code(text, children);
    case "pre": return pre(entity, text, children);
    case "spoiler": return spoiler(children, key);
    case "blockquote": return el("blockquote", {}, children);
    case "expandable_blockquote": return expandable(children, key);
    case "url": return link(text, children);
    case "text_link": return link(entity.url, children);
    case "bot_command": return button("command", children, () => sendCommand(text));
    case "mention": return button("mention", children, () => emit("insert", `${text} `));
    default: return el("span", {}, children);
  }
}

function code(text, children) {
  const node = el("code", { tabindex: 0, role: "button", title: t("copy") }, children);
  return activate(node, () => copyText(text));
}

function pre(entity, text, children) {
  const attributes = { class: "copy", type: "button", "aria-label": t("copy"), title: t("copy") };
  const copy = el("button", attributes, icon("copy"));
  copy.addEventListener("click", () => copyText(text));
  const head = el("span", { class: "language" }, entity.language || "code", copy);
  return el("div", { class: "pre" }, head, el("pre", {}, children));
}

function link(url, children) {
  const target = safeURL(url);
  if (!target) return el("span", {}, children);
  const node = el("a", { href: target, target: "_blank", rel: "noopener noreferrer" }, children);
  node.title = target;
  node.addEventListener("click", (event) => followLink(event, target));
  return node;
}

function spoiler(children, key) {
  const node = el("span", { class: "spoiler" }, children);
  if (opened.has(key)) return node;
  node.classList.add("hidden");
  node.tabIndex = 0;
  node.setAttribute("role", "button");
  node.setAttribute("aria-label", t("spoiler"));
  const reveal = (event) => {
    if (!node.classList.contains("hidden")) return;
    event.preventDefault();
    event.stopPropagation();
    opened.add(key);
    node.classList.remove("hidden");
    node.removeAttribute("role");
    node.removeAttribute("aria-label");
  };
  node.addEventListener("click", reveal, true);
  node.addEventListener("keydown", (event) => event.key === "Enter" && reveal(event));
  return node;
}

function expandable(children, key) {
  const toggle = el("button", { class: "expand", type: "button", "aria-label": t("expand") });
  const node = el("blockquote", { class: "expandable" }, el("div", {}, children), toggle);
  const show = (open) => {
    node.classList.toggle("open", open);
    toggle.setAttribute("aria-expanded", String(open));
  };
  toggle.append(icon("chevron"));
  show(opened.has(key));
  node.addEventListener("click", (event) => {
    if (event.target.closest("a, code, .hidden")) return;
    if (opened.has(key)) opened.delete(key);
    else opened.add(key);
    show(opened.has(key));
  });
  return node;
}

function button(name, children, act) {
  const node = el("span", { class: name, role: "link", tabindex: 0 }, children);
  return activate(node, act);
}

function activate(node, act) {
  node.addEventListener("click", act);
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
  return node;
}

function sendCommand(text) {
  sendText(isGroup() && !text.includes("@") ? `${text}@${state.bot.username}` : text);
}

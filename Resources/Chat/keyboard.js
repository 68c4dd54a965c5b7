// Inline keyboards: rows of buttons under a bubble, with a spinner until the bot answers.
import { api } from "./api.js";
import { byId, el, safeURL } from "./dom.js";
import { icon } from "./icons.js";
import { followLink, offerLink } from "./links.js";
import { alertBox, copyText, toast } from "./notices.js";
import { openPayment } from "./payment.js";
import { emit, on, state } from "./store.js";
import { t } from "./texts.js";

const longestWait = 30;
const marks = { copy: "copy", url: "link", pay: "card", switch: "send" };
const styles = new Set(["danger", "success", "primary"]);
const waiting = new Map();

/** The keyboard of a message; an invoice without buttons gets its Pay button. */
export function keyboard(message) {
  const rows = buttonsOf(message);
  if (rows.length === 0) return null;
  const node = el("div", { class: "keyboard", role: "group", "aria-label": t("more") });
  rows.forEach((buttons, row) => {
    const line = el("div", { class: "keys" });
    buttons.forEach((button, column) => line.append(key(message, button, row, column)));
    node.append(line);
  });
  return node;
}

function buttonsOf(message) {
  if (message.buttons.length > 0 || !message.invoice) return message.buttons;
  return [[{ text: `${t("pay")} ⭐ ${message.invoice.stars}`, kind: "pay" }]];
}

function key(message, button, row, column) {
  const url = button.kind === "url" ? safeURL(button.url) : null;
  const attributes = { class: "key", "data-cell": `${row}:${column}`, title: button.text };
  const words = el("span", { class: "label" }, labelOf(message, button));
  const node = url
    ? el("a", { ...attributes, href: url, target: "_blank", rel: "noopener noreferrer" }, words)
    : el("button", { ...attributes, type: "button" }, words);
  if (styles.has(button.style)) node.classList.add(button.style);
  if (marks[button.kind]) node.append(icon(marks[button.kind]));
  if (waiting.get(nameOf(message.id))?.cell === `${row}:${column}`) node.classList.add("spinning");
  node.addEventListener("click", (event) => {
    if (url) followLink(event, url);
    else pressed(message, button, row, column);
  });
  return node;
}

function labelOf(message, button) {
  return button.kind === "pay" && message.invoice?.paid ? t("receipt") : button.text;
}

function pressed(message, button, row, column) {
  if (button.kind === "copy") copyText(button.copy ?? button.text);
  else if (button.kind === "pay") openPayment(message);
  else if (button.kind === "switch") emit("insert", `@${state.bot.username} `);
  else if (button.kind === "callback") press(message, row, column);
}

async function press(message, row, column) {
  const name = nameOf(message.id);
  if (waiting.has(name) || !message.id) return;
  const timer = setTimeout(() => release(name), longestWait * 1000);
  waiting.set(name, { cell: `${row}:${column}`, timer });
  mark(name, true);
  try {
    await api.press(state.me.id, state.chat, message.id, row, column);
  } catch (error) {
    release(name);
    toast(error.message);
  }
}

function release(name) {
  mark(name, false);
  clearTimeout(waiting.get(name)?.timer);
  waiting.delete(name);
}

function mark(name, spins) {
  const [me, chat, id] = name.split(".").map(Number);
  if (me !== state.me.id || chat !== state.chat) return;
  const stack = byId("list").querySelector(`[data-stack="${id}"]`);
  const { cell } = waiting.get(name) ?? {};
  stack?.querySelector(`[data-cell="${cell}"]`)?.classList.toggle("spinning", spins);
}

function nameOf(id, chat = state.chat) {
  return `${state.me.id}.${chat}.${id}`;
}

on("answer", (answer) => {
  release(nameOf(answer.message, answer.chat));
  if (answer.url) offerLink(answer.url);
  else if (answer.text && answer.alert) alertBox(answer.text, state.bot.name);
  else if (answer.text) toast(answer.text);
});

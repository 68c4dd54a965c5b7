// The scrolling list of messages: redraws only rows that changed and keeps its place.
import { drawRow } from "./bubble.js";
import { byId, el, fill, prefersReducedMotion } from "./dom.js";
import { icon } from "./icons.js";
import { buildRows, sameRow } from "./rows.js";
import { currentHistory, isGroup, on, state } from "./store.js";
import { actionText, t } from "./texts.js";

const step = 200;
const nearBottom = 60;
const nearTop = 300;
const farAway = 1200;
const restSeconds = 1;

const scroller = byId("scroller");
const list = byId("list");
const down = byId("down");
const entries = new Map();

let limit = step;
let stuck = true;
let below = 0;
let drawnChat = null;
let resting = null;

/** The row element of a message that is on the page, else null. */
export function rowOf(id) {
  return list.querySelector(`[data-stack="${id}"]`)?.closest(".row") ?? null;
}

/** The messages that a row element shows. */
export function messagesOf(node) {
  return entries.get(node?.dataset.key)?.row.messages ?? [];
}

export function scrollDown({ smooth = false } = {}) {
  stuck = true;
  below = 0;
  const top = scroller.scrollHeight - scroller.clientHeight;
  const behavior = smooth && !prefersReducedMotion() ? "smooth" : "instant";
  if (smooth && top - scroller.scrollTop > farAway) scroller.scrollTop = top - farAway;
  scroller.scrollTo({ top, behavior });
  drawDown();
}

/** Brings a message into view and lights it up for a moment. */
export function jumpTo(id) {
  const history = currentHistory();
  if (!history?.messages.has(id)) return;
  limit = Math.max(limit, history.ordered().length * 2);
  draw();
  const row = rowOf(id);
  if (!row) return;
  stuck = false;
  row.scrollIntoView({ block: "center", behavior: prefersReducedMotion() ? "instant" : "smooth" });
  row.classList.remove("lit");
  requestAnimationFrame(() => row.classList.add("lit"));
}

function reset() {
  entries.clear();
  list.replaceChildren();
  limit = step;
  below = 0;
  drawnChat = null;
  draw();
  scrollDown();
}

function draw() {
  const history = currentHistory();
  const chat = `${state.me?.id}.${state.chat}`;
  const animate = drawnChat === chat && !document.hidden && !prefersReducedMotion();
  const messages = history?.ordered() ?? [];
  const rows = buildRows(messages, state.me?.id, isGroup()).slice(-limit);
  reconcile(rows, animate);
  drawAction(history);
  drawnChat = state.version === null ? null : chat;
  if (stuck) scrollDown();
}

/** Makes the list show `rows`, reusing elements by key. */
function reconcile(rows, animate) {
  const keys = new Set(rows.map((row) => row.key));
  for (const [key, entry] of entries) {
    if (!keys.has(key)) leave(key, entry, animate);
  }
  let cursor = firstStaying(list.firstChild);
  for (const row of rows) {
    const entry = entries.get(row.key) ?? enter(row, animate);
    if (!sameRow(entry.row, row)) update(entry, row, animate);
    if (entry.node === cursor) cursor = firstStaying(cursor.nextSibling);
    else list.insertBefore(entry.node, cursor);
  }
}

function firstStaying(node) {
  let each = node;
  while (each?.classList.contains("leaving")) each = each.nextSibling;
  return each;
}

function enter(row, animate) {
  const node = el("div", { "data-key": row.key });
  drawRow(node, row);
  if (animate) {
    node.classList.add("entering");
    node.addEventListener("animationend", () => node.classList.remove("entering"), { once: true });
  }
  const entry = { node, row };
  entries.set(row.key, entry);
  return entry;
}

function update(entry, row, animate) {
  const { node } = entry;
  const focused = node.contains(document.activeElement) ? document.activeElement : null;
  const before = animate ? node.offsetHeight : 0;
  const edited = contentChanged(entry.row, row);
  entry.row = row;
  drawRow(node, row);
  if (focused) restoreFocus(node, focused);
  if (animate && edited) animateHeight(node, before);
}

function contentChanged(a, b) {
  return (a.messages ?? []).some((message, index) => message.id === b.messages?.[index]?.id
    && message !== b.messages[index]);
}

function restoreFocus(node, focused) {
  const { cell } = focused.dataset;
  const again = cell && node.querySelector(`[data-cell="${cell}"]`);
  (again ?? node).focus({ preventScroll: true });
}

function animateHeight(node, before) {
  const after = node.offsetHeight;
  node.querySelector(".bubble")?.animate([{ opacity: 0.55 }, { opacity: 1 }], 180);
  if (before === after) return;
  const frames = [{ height: `${before}px` }, { height: `${after}px` }];
  node.animate(frames, { duration: 180, easing: "ease-out" });
}

function leave(key, entry, animate) {
  const { node } = entry;
  entries.delete(key);
  if (!animate || entry.row.type === "day") return node.remove();
  node.classList.add("leaving");
  node.inert = true;
  const frames = [
    { height: `${node.offsetHeight}px`, opacity: 1 },
    { height: "0px", opacity: 0, transform: "scale(0.9)", paddingBlock: "0" },
  ];
  const animation = node.animate(frames, { duration: 220, easing: "ease-in-out" });
  animation.onfinish = () => node.remove();
  animation.oncancel = () => node.remove();
  return undefined;
}

/** A quiet bubble at the end while the bot is at work. */
function drawAction(history) {
  const old = list.querySelector(".row.working");
  if (!history?.action) return old?.remove();
  const node = old ?? el("div", { class: "row working", "aria-hidden": "true" });
  const dots = el("span", { class: "dots" }, el("i"), el("i"), el("i"));
  const picture = /photo/.test(history.action) && icon("photo");
  const words = el("span", {}, actionText(history.action));
  fill(node, el("div", { class: "bubble" }, picture, words, dots));
  if (list.lastChild !== node) list.append(node);
  return undefined;
}

function drawDown() {
  const away = !stuck && scroller.scrollHeight - scroller.clientHeight > nearBottom * 2;
  down.hidden = !away;
  fill(down, icon("down"), below > 0 && el("span", { class: "badge" }, String(below)));
}

function scrolled() {
  const gap = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
  stuck = gap < nearBottom;
  if (stuck) below = 0;
  drawDown();
  if (scroller.scrollTop < nearTop) showEarlier();
  floatDays();
}

/** A day that floats over messages shows only while one scrolls back. */
function floatDays() {
  for (const day of list.querySelectorAll(".row.day")) {
    const next = day.nextElementSibling?.getBoundingClientRect().top ?? Infinity;
    day.classList.toggle("over", next < day.getBoundingClientRect().bottom - 4);
  }
  list.classList.toggle("moving", !stuck);
  clearTimeout(resting);
  resting = setTimeout(() => list.classList.remove("moving"), restSeconds * 1000);
}

function showEarlier() {
  const total = currentHistory()?.ordered().length ?? 0;
  if (limit >= total * 2 || entries.size < limit) return;
  const bottom = scroller.scrollHeight - scroller.scrollTop;
  limit += step;
  draw();
  scroller.scrollTop = scroller.scrollHeight - bottom;
}

function arrived({ chat }) {
  if (chat !== state.chat || stuck) return;
  below += 1;
  drawDown();
}

/** Follows the size of list and window, so that the end stays in view. */
function watchSize() {
  const observer = new ResizeObserver(() => stuck && scrollDown());
  observer.observe(list);
  observer.observe(scroller);
}

scroller.addEventListener("scroll", scrolled, { passive: true });
down.addEventListener("click", () => scrollDown({ smooth: true }));
on("session", reset);
on("chat", reset);
on("history", (chat) => chat === state.chat && draw());
on("arrived", arrived);
on("sent", (chat) => chat === state.chat && scrollDown());
on("jump", jumpTo);
watchSize();
down.setAttribute("aria-label", t("toBottom"));

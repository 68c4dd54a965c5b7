// Photos, albums and documents inside a bubble; sizes are reserved before anything loads.
import { el } from "./dom.js";
import { mediaURL } from "./files.js";
import { sizeText } from "./format.js";
import { icon } from "./icons.js";
import { state } from "./store.js";
import { t } from "./texts.js";
import { openViewer } from "./viewer.js";

const widest = 420;
const tallest = 440;
const narrowest = 130;
const narrowestWithText = 280;
const largestThumbnail = 20 << 20;
const albumRows = {
  1: [1], 2: [2], 3: [1, 2], 4: [2, 2], 5: [2, 3], 6: [3, 3], 7: [2, 2, 3], 8: [2, 3, 3],
  9: [3, 3, 3], 10: [3, 3, 4],
};
const shown = new Set();

/** One photo in its own proportions. */
export function photo(message) {
  const { width, height } = message.photo;
  const hasText = Boolean(message.caption) || message.buttons.length > 0;
  const scale = Math.min(widest / width, tallest / height, 1);
  const shownWidth = Math.max(width * scale, hasText ? narrowestWithText : narrowest);
  const shownHeight = Math.max(height * scale, 60);
  const node = tile(message);
  node.style.width = `${Math.round(shownWidth)}px`;
  node.style.aspectRatio = `${Math.round(shownWidth)} / ${Math.round(shownHeight)}`;
  return node;
}

/** Photos of one media group as justified rows. */
export function album(messages) {
  const node = el("div", { class: "album" });
  let next = 0;
  for (const count of rowsFor(messages)) {
    const tiles = messages.slice(next, next + count);
    const sum = tiles.reduce((total, message) => total + ratio(message), 0);
    const row = el("div", { class: "album-row", style: { "aspect-ratio": String(sum) } });
    for (const message of tiles) {
      const each = tile(message);
      each.style.flexGrow = String(ratio(message));
      row.append(each);
    }
    node.append(row);
    next += count;
  }
  return node;
}

export function documentLine(message) {
  const { name, size, mime } = message.document;
  const url = mediaURL(message);
  const isPicture = /^image\/(png|jpeg|webp)$/.test(mime) && size < largestThumbnail;
  const extension = (/\.([a-z0-9]{1,4})$/i.exec(name)?.[1] ?? "").toLowerCase();
  const badge = isPicture
    ? thumbnail(message, url)
    : el("span", { class: "kind", "aria-hidden": "true" }, extension || icon("file"));
  const details = el("span", { class: "size" }, sizeText(size), message.protected || " · ");
  if (!message.protected) details.append(el("span", { class: "save" }, t("download")));
  const words = el("span", { class: "details" }, el("span", { class: "file-name" }, name), details);
  const href = message.protected ? null : url;
  const body = el(href ? "a" : "span", { class: "open", href, download: href && name }, words);
  return el("div", { class: "document" }, badge, body, progress(message));
}

function tile(message) {
  const image = el("img", { alt: message.caption ?? t("photo"), draggable: "false" });
  const node = el("button", { class: "photo", type: "button", "aria-label": t("photo") }, image);
  loadImage(image, mediaURL(message), node);
  if (message.photo.spoiler) cover(node, message);
  node.append(...[progress(message)].filter(Boolean));
  node.addEventListener("click", () => {
    if (node.classList.contains("covered")) uncover(node, message);
    else openViewer(message);
  });
  return node;
}

function loadImage(image, url, frame) {
  image.decoding = "async";
  image.addEventListener("load", () => frame.classList.add("loaded"), { once: true });
  image.addEventListener("error", () => frame.classList.add("broken"), { once: true });
  image.src = url;
  if (image.complete && image.naturalWidth > 0) frame.classList.add("loaded", "instant");
}

function cover(node, message) {
  if (shown.has(keyOf(message))) return;
  node.classList.add("covered");
  node.setAttribute("aria-label", t("spoiler"));
  node.append(el("span", { class: "cover", "aria-hidden": "true" }, icon("eye")));
}

function uncover(node, message) {
  shown.add(keyOf(message));
  node.classList.remove("covered");
  node.setAttribute("aria-label", t("photo"));
}

function keyOf(message) {
  return `${state.me.id}.${state.chat}.${message.id}`;
}

function thumbnail(message, url) {
  const image = el("img", { alt: "" });
  const label = `${t("open")} ${message.document.name}`;
  const node = el("button", { class: "thumbnail", type: "button", "aria-label": label }, image);
  loadImage(image, url, node);
  node.addEventListener("click", () => openViewer(message));
  return node;
}

function progress(message) {
  if (message.state !== "sending") return null;
  return el("span", { class: "progress", "aria-hidden": "true" }, el("i"));
}

function rowsFor(messages) {
  const wide = messages.length === 2 && messages.every((message) => ratio(message) > 1.4);
  if (wide) return [1, 1];
  if (messages.length === 3 && ratio(messages[0]) < 1.2) return [3];
  return albumRows[messages.length] ?? messages.map(() => 1);
}

function ratio(message) {
  return Math.min(2.2, Math.max(0.6, message.photo.width / message.photo.height));
}

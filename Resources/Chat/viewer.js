// The full-screen viewer: all pictures of the open chat, with download, arrows and swipes.
import { el } from "./dom.js";
import { mediaURL } from "./files.js";
import { fullTimeText } from "./format.js";
import { icon } from "./icons.js";
import { openDialog } from "./notices.js";
import { readCode } from "./qr.js";
import { currentHistory } from "./store.js";
import { t } from "./texts.js";
import { openWallet, walletLink } from "./wallet.js";

const shortestSwipe = 60;

/** Opens the viewer on the picture of `message`. */
export function openViewer(message) {
  const pictures = currentHistory().ordered().filter(isPicture);
  const parts = build();
  const view = { ...parts, pictures, at: pictures.findIndex((each) => each.key === message.key) };
  view.dialog = openDialog("viewer", parts.head, parts.stage, parts.foot);
  view.dialog.setAttribute("aria-label", t("photo"));
  listen(view);
  show(view, Math.max(0, view.at));
  parts.close.focus();
}

function isPicture(message) {
  const byDocument = /^image\/(png|jpeg|webp)$/.test(message.document?.mime ?? "");
  return Boolean(message.photo) || byDocument;
}

function build() {
  const image = el("img", { alt: "", draggable: "false" });
  const title = el("div", { class: "title" });
  const caption = el("p", { class: "caption" });
  const save = el("a", { class: "round", "aria-label": t("download"), title: t("download") },
    icon("download"));
  const close = tool("close", "close");
  const previous = tool("previous", "previous");
  const next = tool("next", "next");
  previous.classList.add("side");
  next.classList.add("side");
  const head = el("header", {}, title, save, close);
  const stage = el("div", { class: "stage" }, previous, image, next);
  const scan = el("button", { class: "scan", type: "button", hidden: true }, icon("wallet"),
    t("walletScan"));
  const foot = el("footer", {}, scan, caption);
  return { image, title, caption, scan, save, close, previous, next, head, stage, foot };
}

function tool(name, label) {
  const attributes = { class: "round", type: "button", "aria-label": t(label), title: t(label) };
  return el("button", attributes, icon(name));
}

function listen(view) {
  view.close.addEventListener("click", () => view.dialog.close());
  view.previous.addEventListener("click", () => show(view, view.at - 1));
  view.next.addEventListener("click", () => show(view, view.at + 1));
  view.image.addEventListener("load", () => {
    view.payment = walletLink(readCode(view.image) ?? "");
    view.scan.hidden = view.payment === null;
  });
  view.scan.addEventListener("click", () => {
    view.dialog.close();
    openWallet(view.payment);
  });
  view.image.addEventListener("click", () => view.image.classList.toggle("zoomed"));
  view.stage.addEventListener("click", (event) => {
    if (event.target === view.stage) view.dialog.close();
  });
  view.dialog.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") show(view, view.at - 1);
    if (event.key === "ArrowRight") show(view, view.at + 1);
  });
  listenToSwipes(view);
}

function listenToSwipes(view) {
  let start = null;
  view.stage.addEventListener("touchstart", (event) => {
    start = event.touches.length === 1 ? event.touches[0] : null;
  }, { passive: true });
  view.stage.addEventListener("touchend", (event) => {
    if (!start || view.image.classList.contains("zoomed")) return;
    const across = event.changedTouches[0].clientX - start.clientX;
    const down = event.changedTouches[0].clientY - start.clientY;
    if (Math.abs(across) > shortestSwipe) show(view, view.at - Math.sign(across));
    else if (down > shortestSwipe * 1.5) view.dialog.close();
  }, { passive: true });
}

function show(view, at) {
  const message = view.pictures[at];
  if (!message) return;
  view.at = at;
  const url = mediaURL(message);
  view.image.classList.remove("zoomed");
  view.scan.hidden = true;
  view.image.src = url;
  view.image.alt = message.caption ?? t("photo");
  view.title.replaceChildren(el("strong", {}, message.from.name),
    el("span", {}, fullTimeText(message.date)));
  view.caption.textContent = message.caption ?? message.document?.name ?? "";
  view.save.href = url;
  view.save.download = fileName(message);
  view.save.hidden = message.protected;
  view.previous.hidden = at === 0;
  view.next.hidden = at === view.pictures.length - 1;
}

function fileName(message) {
  return message.document?.name ?? `photo-${message.id ?? "new"}`;
}

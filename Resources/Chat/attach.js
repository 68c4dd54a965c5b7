// Attaching: button, drag and drop, paste; a preview with caption and "photo or file".
import { focusComposer, takeReply } from "./composer.js";
import { byId, el, fill } from "./dom.js";
import { sizeText } from "./format.js";
import { icon } from "./icons.js";
import { openDialog, toast } from "./notices.js";
import { sendFiles } from "./outbox.js";
import { currentHistory } from "./store.js";
import { t } from "./texts.js";

const mostItems = 10;
const largestPhoto = 10 << 20;
const largestFile = 50 << 20;
const photoTypes = new Set(["image/png", "image/jpeg", "image/webp"]);

const input = byId("files");
const drop = byId("drop");
const chat = byId("chat");
let sheet = null;
let dragDepth = 0;

async function add(files) {
  if (files.length === 0 || !currentHistory() || byId("composer").hidden) return;
  const tooLarge = files.filter((file) => file.size > largestFile);
  if (tooLarge.length > 0) toast(`${t("tooLarge")}: ${tooLarge[0].name}`);
  const items = await Promise.all(files.filter((file) => file.size <= largestFile).map(measure));
  if (items.length === 0) return;
  sheet ??= openSheet();
  if (sheet.items.length + items.length > mostItems) toast(t("tooMany"));
  sheet.items = [...sheet.items, ...items].slice(0, mostItems);
  drawSheet();
}

/** A file with its picture's size; width 0 when it is no picture that can go as a photo. */
async function measure(file) {
  const url = URL.createObjectURL(file);
  if (!photoTypes.has(file.type)) return { file, url, width: 0, height: 0 };
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    return { file, url, width: image.naturalWidth, height: image.naturalHeight };
  } catch {
    return { file, url, width: 0, height: 0 };
  }
}

function openSheet() {
  const title = el("h2");
  const grid = el("div", { class: "previews" });
  const kinds = kindChoice();
  const caption = el("textarea", { rows: 1, maxlength: 1024, placeholder: t("caption"),
    "aria-label": t("caption") });
  const more = el("button", { type: "button" }, t("add"));
  const cancel = el("button", { type: "button" }, t("cancel"));
  const send = el("button", { type: "button", class: "main" }, t("send"));
  const dialog = openDialog("sheet attach", el("div", { class: "body" }, title, grid,
    kinds.node, caption, el("div", { class: "actions" }, more, el("i"), cancel, send)));
  more.addEventListener("click", () => input.click());
  cancel.addEventListener("click", () => dialog.close());
  send.addEventListener("click", submit);
  caption.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  dialog.addEventListener("close", () => {
    sheet = null;
    focusComposer();
  });
  caption.value = byId("text").value;
  caption.focus();
  return { dialog, title, grid, kinds, caption, items: [] };
}

function kindChoice() {
  const photo = el("input", { type: "radio", name: "kind", value: "photo", checked: true });
  const file = el("input", { type: "radio", name: "kind", value: "file" });
  const node = el("div", { class: "kinds", role: "radiogroup", "aria-label": t("sendFiles") },
    el("label", {}, photo, el("span", {}, icon("photo"), t("asPhoto"))),
    el("label", {}, file, el("span", {}, icon("file"), t("asFile"))));
  return { node, photo, file };
}

function drawSheet() {
  const { items, title, grid, kinds } = sheet;
  if (items.length === 0) return sheet.dialog.close();
  const allPhotos = items.every(({ file, width }) => width > 0 && file.size <= largestPhoto);
  kinds.photo.disabled = !allPhotos;
  if (!allPhotos) kinds.file.checked = true;
  title.textContent = items.length === 1 ? t("sendFiles") : `${t("sendFiles")} · ${items.length}`;
  grid.classList.toggle("single", items.length === 1);
  return fill(grid, items.map(preview));
}

function preview(item, index) {
  const picture = item.width > 0
    ? el("img", { src: item.url, alt: item.file.name })
    : el("span", { class: "file" }, icon("file"), el("span", {}, item.file.name));
  const remove = el("button", { class: "round", type: "button",
    "aria-label": `${t("remove")} ${item.file.name}` }, icon("trash"));
  remove.addEventListener("click", () => {
    sheet.items.splice(index, 1);
    URL.revokeObjectURL(item.url);
    drawSheet();
  });
  return el("figure", {}, picture, el("figcaption", {}, sizeText(item.file.size)), remove);
}

function submit() {
  const { items, caption, kinds, dialog } = sheet;
  const asPhoto = kinds.photo.checked && !kinds.photo.disabled;
  const words = caption.value.trim();
  dialog.close();
  clearComposer();
  sendFiles(items, words, asPhoto, takeReply());
}

/** The words of the composer became the caption. */
function clearComposer() {
  const text = byId("text");
  text.value = "";
  text.dispatchEvent(new Event("input"));
}

function dragging(event) {
  return event.dataTransfer?.types.includes("Files") ?? false;
}

function showDrop(depth) {
  dragDepth = Math.max(0, depth);
  drop.classList.toggle("shown", dragDepth > 0);
}

fill(byId("attach"), icon("attach"));
byId("attach").addEventListener("click", () => input.click());
input.addEventListener("change", () => {
  add([...input.files]);
  input.value = "";
});
document.addEventListener("paste", (event) => {
  const files = [...(event.clipboardData?.files ?? [])];
  if (files.length === 0) return;
  event.preventDefault();
  add(files);
});
chat.addEventListener("dragenter", (event) => dragging(event) && showDrop(dragDepth + 1));
chat.addEventListener("dragleave", (event) => dragging(event) && showDrop(dragDepth - 1));
document.addEventListener("dragover", (event) => dragging(event) && event.preventDefault());
document.addEventListener("drop", (event) => {
  if (!dragging(event)) return;
  event.preventDefault();
  showDrop(0);
  add([...event.dataTransfer.files]);
});

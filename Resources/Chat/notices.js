// Toasts, alert and question dialogs, and the clipboard.
import { byId, el } from "./dom.js";
import { t } from "./texts.js";

const toastSeconds = 3;
const mostToasts = 3;

/** A short notice that goes away by itself. */
export function toast(text) {
  const stack = byId("toasts");
  const node = el("div", { class: "toast" }, text);
  while (stack.children.length >= mostToasts) stack.firstChild.remove();
  stack.append(node);
  raise(stack);
  setTimeout(() => node.classList.add("leaving"), toastSeconds * 1000);
  setTimeout(() => node.remove(), toastSeconds * 1000 + 300);
}

/** Puts the toasts above a dialog that was opened after them. */
function raise(stack) {
  if (!stack.showPopover) return;
  if (stack.matches(":popover-open")) stack.hidePopover();
  stack.showPopover();
}

/** Shows a text until OK. */
export function alertBox(text, title = null) {
  return ask(title, el("p", {}, text), t("ok"), { cancel: false });
}

/** A question; true when the main button was pressed. */
export function ask(title, body, action, { cancel = true, danger = false } = {}) {
  return new Promise((resolve) => {
    const main = el("button", { class: danger ? "danger" : "main", value: "yes" }, action);
    const no = cancel && el("button", { value: "no" }, t("cancel"));
    const form = el("form", { method: "dialog" },
      title && el("h2", {}, title), body, el("div", { class: "actions" }, no, main));
    const dialog = openDialog("box", form);
    main.focus();
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"));
  });
}

/** Opens a modal dialog that leaves the page when closed; a click beside it closes it. */
export function openDialog(name, ...children) {
  const dialog = el("dialog", { class: name }, ...children);
  document.body.append(dialog);
  dialog.addEventListener("close", () => {
    dialog.remove();
    refocus();
  });
  dialog.addEventListener("pointerdown", (event) => {
    if (event.target === dialog) dialog.close("");
  });
  dialog.showModal();
  return dialog;
}

/** After a dialog Chromium gives back the focus of a text field, but not its caret. */
function refocus() {
  const focused = document.activeElement;
  if (focused?.tagName !== "TEXTAREA") return;
  focused.blur();
  focused.focus({ preventScroll: true });
}

/** Puts text on the clipboard, also where the page is not served from this machine. */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyBySelection(text);
  }
  toast(t("copied"));
}

function copyBySelection(text) {
  const focused = document.activeElement;
  const area = el("textarea", { class: "offscreen", readonly: true });
  area.value = text;
  (document.querySelector("dialog[open]") ?? document.body).append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
  focused?.focus();
}

// A pop-up menu at a point or under a control, for mouse, touch and keyboard.
import { el } from "./dom.js";
import { icon } from "./icons.js";

const margin = 8;

let current = null;

/** Items are {text, icon | face, note, danger, checked, act}; `place` has x and y, or `at`. */
export function openPopup(items, place) {
  closePopup();
  const opener = document.activeElement;
  const node = el("div", { class: "popup", role: "menu" }, items.filter(Boolean).map(itemNode));
  document.body.append(node);
  position(node, place);
  current = { node, opener };
  node.addEventListener("keydown", moveFocus);
  (node.querySelector("[aria-checked=true]") ?? node.firstChild).focus({ preventScroll: true });
}

export function closePopup() {
  if (!current) return;
  const { node, opener } = current;
  const hadFocus = node.contains(document.activeElement);
  current = null;
  node.remove();
  if (hadFocus) opener?.focus({ preventScroll: true });
}

function itemNode(item) {
  const role = item.checked === undefined ? "menuitem" : "menuitemradio";
  const node = el("button", { type: "button", role, class: item.danger ? "danger" : null,
    "aria-checked": item.checked === undefined ? null : String(item.checked) },
  item.face ?? icon(item.icon), el("span", { class: "label" }, item.text),
  item.note ?? null, item.checked && icon("check"));
  node.addEventListener("click", () => {
    closePopup();
    item.act();
  });
  return node;
}

function position(node, { x, y, at }) {
  const box = at?.getBoundingClientRect();
  const size = { width: node.offsetWidth, height: node.offsetHeight };
  const left = box ? (box.left < innerWidth / 2 ? box.left : box.right - size.width) : x;
  const under = box ? box.bottom + 4 : y;
  const over = (box ? box.top - 4 : y) - size.height;
  const top = under + size.height + margin > innerHeight ? Math.max(margin, over) : under;
  node.style.left = `${Math.max(margin, Math.min(left, innerWidth - size.width - margin))}px`;
  node.style.top = `${top}px`;
}

function moveFocus(event) {
  const items = [...current.node.children];
  const at = items.indexOf(document.activeElement);
  const steps = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
  if (event.key === "Escape" || event.key === "Tab") {
    event.preventDefault();
    event.stopPropagation();
    closePopup();
  } else if (event.key in steps) {
    event.preventDefault();
    items.at(steps[event.key] % items.length).focus();
  }
}

document.addEventListener("pointerdown", (event) => {
  if (current && !current.node.contains(event.target)) closePopup();
}, true);
addEventListener("resize", closePopup);

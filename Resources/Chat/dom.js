// Small helpers to build the page. Text always enters as text nodes, never as markup.

/** Makes an element; `on…` attributes are listeners, null and false are left out. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setAttribute(node, name, value);
  node.append(...children.flat().filter(isShown));
  return node;
}

export function byId(id) {
  return document.getElementById(id);
}

/** Replaces what `node` holds; null and false children are left out. */
export function fill(node, ...children) {
  node.replaceChildren(...children.flat().filter(isShown));
}

export function prefersReducedMotion() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** The URL if a click on it may leave the page, else null (no javascript:, no data:). */
export function safeURL(text) {
  if (!text) return null;
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);
    return ["http:", "https:", "mailto:", "tg:", "ton:"].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function setAttribute(node, name, value) {
  if (!isShown(value)) return;
  if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
  else if (name === "style") setStyle(node, value);
  else node.setAttribute(name, value === true ? "" : value);
}

function setStyle(node, style) {
  for (const [property, value] of Object.entries(style)) node.style.setProperty(property, value);
}

function isShown(value) {
  return value !== null && value !== undefined && value !== false;
}

// Times, days, sizes, names and colours as people read them.
import { language, t } from "./texts.js";

const formatters = new Map();

export function timeText(seconds) {
  const options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  return formatter("time", options).format(seconds * 1000);
}

export function fullTimeText(seconds) {
  return formatter("full", { dateStyle: "long", timeStyle: "medium" }).format(seconds * 1000);
}

/** "Today", "Yesterday", else the day and month, with the year when it is another one. */
export function dayText(seconds, now = Date.now()) {
  const age = Math.round((midnight(now) - midnight(seconds * 1000)) / 86_400_000);
  if (age === 0) return t("today");
  if (age === 1) return t("yesterday");
  const sameYear = new Date(now).getFullYear() === new Date(seconds * 1000).getFullYear();
  const options = { day: "numeric", month: "long", year: sameYear ? undefined : "numeric" };
  return formatter(`day${sameYear}`, options).format(seconds * 1000);
}

/** The short time of a chat list: the hour today, the date before. */
export function shortTimeText(seconds, now = Date.now()) {
  if (dayKey(seconds) === dayKey(now / 1000)) return timeText(seconds);
  return formatter("short", { day: "numeric", month: "short" }).format(seconds * 1000);
}

export function dayKey(seconds) {
  return midnight(seconds * 1000);
}

export function sizeText(bytes) {
  const units = ["B", "KB", "MB", "GB"];
  const step = bytes > 0 ? Math.min(3, Math.floor(Math.log2(bytes) / 10)) : 0;
  const digits = step === 0 ? 0 : 1;
  return `${(bytes / 1024 ** step).toFixed(digits)} ${units[step]}`;
}

export function initials(name) {
  const words = name.trim().split(/\s+/).slice(0, 2);
  return words.map((word) => [...word][0] ?? "").join("").toUpperCase();
}

/** One of seven colours, always the same for one person or chat. */
export function colourIndex(id) {
  return Math.abs(id) % 7;
}

function midnight(milliseconds) {
  return new Date(milliseconds).setHours(0, 0, 0, 0);
}

function formatter(name, options) {
  const key = `${language}.${name}`;
  if (!formatters.has(key)) formatters.set(key, new Intl.DateTimeFormat(language, options));
  return formatters.get(key);
}

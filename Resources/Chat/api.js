// The JSON API of the stand-in Telegram, one function per call.

const root = "/chat/api/";
const callSeconds = 20;
const paySeconds = 90;
const uploadSeconds = 120;
const pollSeconds = 40;

/** A refusal of the server (`status` 4xx/5xx) or a broken connection (`status` 0). */
export class APIError extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

export const api = {
  hello: () => get("hello", {}),
  messages: (user, chat) => get("messages", { user, chat }),
  events: (user, since, signal) => get("events", { user, since }, { signal, seconds: pollSeconds }),
  send: (user, chat, text, replyTo) => post("send", { user, chat, text, replyTo }),
  press: (user, chat, message, row, column) => post("press", { user, chat, message, row, column }),
  pay: (user, chat, message, how) => post("pay", { user, chat, message, ...how },
    { seconds: paySeconds }),
  stars: (user) => get("stars", { user }),
  wallet: (user) => get("wallet", { user }),
  walletPay: (payment) => post("wallet", payment),
  indexer: (fault) => post("indexer", fault),
  delete: (user, chat, message) => post("delete", { user, chat, message }),
  block: (user, blocked) => post("block", { user, blocked }),
  clear: (user, chat) => post("clear", { user, chat }),
  faults: (fault) => post("faults", fault),
  upload,
};

/** Where the bytes of a photo or document are. */
export function fileURL(file) {
  return root + "file/" + encodeURIComponent(file);
}

function get(name, query, options = {}) {
  return call(`${name}?${new URLSearchParams(query)}`, { method: "GET" }, options);
}

function post(name, body, options = {}) {
  const headers = { "Content-Type": "application/json" };
  return call(name, { method: "POST", headers, body: JSON.stringify(body) }, options);
}

/** Sends one file; `details` are user, chat, caption, as, name, album, replyTo. */
function upload(details, blob) {
  const given = Object.entries(details).filter(([, value]) => value !== null && value !== "");
  const headers = { "Content-Type": blob.type || "application/octet-stream" };
  const request = { method: "POST", headers, body: blob };
  return call(`photo?${new URLSearchParams(given)}`, request, { seconds: uploadSeconds });
}

async function call(path, request, { signal, seconds = callSeconds } = {}) {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const timer = setTimeout(stop, seconds * 1000);
  signal?.addEventListener("abort", stop, { once: true });
  try {
    const options = { ...request, cache: "no-store", signal: controller.signal };
    return await decode(await fetch(root + path, options));
  } catch (error) {
    throw error instanceof APIError ? error : new APIError(String(error.message ?? error), 0);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}

async function decode(response) {
  const text = await response.text();
  let body;
  try {
    body = JSON.parse(text || "{}");
  } catch {
    throw new APIError(`HTTP ${response.status}`, response.ok ? 0 : response.status);
  }
  if (!response.ok) throw new APIError(body.error ?? `HTTP ${response.status}`, response.status);
  return body;
}

// The page's icons: strokes on a 24×24 grid, drawn in the colour of the text around them.

const shapes = {
  alert: "M12 7v6m0 4h.01M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19z",
  attach: "m20 11.5-8.3 8.3a5.5 5.5 0 0 1-7.8-7.8l8.8-8.8a3.7 3.7 0 0 1 5.2 5.2"
    + "l-8.7 8.7a1.8 1.8 0 0 1-2.6-2.6l7.7-7.7",
  back: "M20 12H5m6-7-7 7 7 7",
  block: "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM5.7 5.7l12.6 12.6",
  check: "m4 12.5 5 5L20 6.5",
  chevron: "m6 9 6 6 6-6",
  clock: "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zm0 4v5l3.5 2",
  close: "M5 5l14 14M19 5 5 19",
  copy: "M9 9h10a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1V10a1 1 0 0 1 1-1z"
    + "M16 5V4a1 1 0 0 0-1-1H5a1 1 0 0 0-1 1v10a1 1 0 0 0 1 1",
  card: "M4 5h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM2 10h20M6 15h4",
  down: "M12 4v15m-6-6 6 6 6-6",
  download: "M12 3v12m-5-5 5 5 5-5M4 20h16",
  error: "M12 6v7m0 4.5h.01",
  eye: "M2 12s3.6-7 10-7 10 7 10 7-3.6 7-10 7S2 12 2 12zm10-3a3 3 0 1 1 0 6 3 3 0 0 1 0-6z",
  fault: "m13 2-9 12h7l-1 8 9-12h-7z",
  file: "M6 2h8l5 5v14a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1zm8 0v5h5",
  link: "M7 17 17 7M9 7h8v8",
  menu: "M4 7h16M4 12h16M4 17h16",
  more: "M12 5h.01M12 12h.01M12 19h.01",
  next: "m9 5 7 7-7 7",
  photo: "M4 4h16a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1z"
    + "M3 17l5.5-6 4 4.5 3-3L21 17M15.5 8.5h.01",
  plus: "M12 5v14M5 12h14",
  previous: "m15 5-7 7 7 7",
  reply: "M10 5 3 11.5 10 18v-4c5 0 8.5 1.5 11 5-.5-6-4-10.5-11-10.5z",
  retry: "M20 11a8 8 0 1 0-2.3 5.7M20 4v7h-7",
  send: "M4 4.5 21 12 4 19.5l2.5-7.5zM6.5 12H13",
  star: "m12 2.5 2.9 6.2 6.7.8-5 4.6 1.4 6.7-6-3.4-6 3.4 1.4-6.7-5-4.6 6.7-.8z",
  trash: "M4 7h16M9 7V4h6v3m3 0-1 13a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1L6 7m4 4v6m4-6v6",
  wallet: "M4 6.5h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2zm0 0a2 2 0 0 1 2-2h11"
    + "M20 11h-4a2 2 0 0 0 0 4h4",
};

const filled = new Set(["send", "star"]);

/** One icon, hidden from screen readers: the control around it carries the label. */
export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", `icon icon-${name}${filled.has(name) ? " filled" : ""}`);
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", shapes[name]);
  svg.append(path);
  return svg;
}

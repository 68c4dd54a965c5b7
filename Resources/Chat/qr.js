// Reads QR codes from pictures that are clean: drawn by a program, not photographed.
// ISO/IEC 18004, byte mode, error correction M; nothing is corrected, for nothing is damaged.

// Blocks of versions 1–20 at level M: [error words per block, blocks, data words, …].
const layout = [
  [10, 1, 16], [16, 1, 28], [26, 1, 44], [18, 2, 32], [24, 2, 43], [16, 4, 27], [18, 4, 31],
  [22, 2, 38, 2, 39], [22, 3, 36, 2, 37], [26, 4, 43, 1, 44], [30, 1, 50, 4, 51],
  [22, 6, 36, 2, 37], [22, 8, 37, 1, 38], [24, 4, 40, 5, 41], [24, 5, 41, 5, 42],
  [28, 7, 45, 3, 46], [28, 10, 46, 1, 47], [26, 9, 43, 4, 44], [26, 3, 44, 11, 45],
  [26, 3, 41, 13, 42],
];

const masks = [
  (r, c) => (r + c) % 2 === 0, (r) => r % 2 === 0, (r, c) => c % 3 === 0,
  (r, c) => (r + c) % 3 === 0, (r, c) => (Math.floor(r / 2) + Math.floor(c / 3)) % 2 === 0,
  (r, c) => (r * c) % 2 + (r * c) % 3 === 0, (r, c) => ((r * c) % 2 + (r * c) % 3) % 2 === 0,
  (r, c) => ((r + c) % 2 + (r * c) % 3) % 2 === 0,
];

/** The text of the code that a loaded picture shows, or null. */
export function readCode(image) {
  const { naturalWidth: width, naturalHeight: height } = image;
  if (width === 0 || width !== height || width > 2000) return null;
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const isDark = (x, y) => data[(y * width + x) * 4] < 128;
  const grid = sample(isDark, width);
  if (!grid) return null;
  const bytes = decode(grid);
  try {
    return bytes && new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The modules, once the quiet zone and the size of a module are known. */
function sample(isDark, width) {
  let margin = 0;
  while (margin < width && !isDark(margin, margin)) margin += 1;
  let run = margin;
  while (run < width && isDark(run, margin)) run += 1;
  const module = (run - margin) / 7;
  const edge = (width - 2 * margin) / module;
  if (!Number.isInteger(module) || !Number.isInteger(edge) || edge < 21) return null;
  const at = (index) => margin + index * module + Math.floor(module / 2);
  return Array.from({ length: edge },
    (_, row) => Array.from({ length: edge }, (__, column) => isDark(at(column), at(row))));
}

function decode(grid) {
  const version = (grid.length - 17) / 4;
  const plan = layout[version - 1];
  // The first two bits of the format say the level, under the mask of the format itself.
  if (!plan || !grid[8][0] || grid[8][1]) return null;
  const words = interleaved(placedBits(grid, version), plan);
  const bits = words.flatMap((word) => Array.from(word.toString(2).padStart(8, "0"), Number));
  const number = (from, count) => binary(bits.slice(from, from + count));
  if (number(0, 4) !== 4) return null;
  const size = version < 10 ? 8 : 16;
  const length = number(4, size);
  if (4 + size + length * 8 > bits.length) return null;
  return Uint8Array.from({ length }, (_, index) => number(4 + size + index * 8, 8));
}

function binary(bits) {
  return bits.reduce((all, bit) => all * 2 + Number(bit), 0);
}

/** The data words in their order; those of all blocks were dealt out in turn. */
function interleaved(bits, [, ...groups]) {
  const blocks = [];
  for (let at = 0; at < groups.length; at += 2) {
    for (let count = 0; count < groups[at]; count += 1) {
      blocks.push({ size: groups[at + 1], words: [] });
    }
  }
  const longest = Math.max(...blocks.map((block) => block.size));
  let position = 0;
  for (let index = 0; index < longest; index += 1) {
    for (const block of blocks.filter((each) => index < each.size)) {
      block.words.push(binary(bits.slice(position, position + 8)));
      position += 8;
    }
  }
  return blocks.flatMap((block) => block.words);
}

function placedBits(grid, version) {
  const edge = grid.length;
  const mask = masks[binary([2, 3, 4].map((column) => grid[8][column] !== (column !== 3)))];
  const isFunction = functionModules(edge, version);
  const bits = [];
  let upward = true;
  for (let pair = edge - 1; pair > 0; pair -= 2) {
    const right = pair > 6 ? pair : pair - 1;
    for (let step = 0; step < edge; step += 1) {
      const row = upward ? edge - 1 - step : step;
      for (const column of [right, right - 1]) {
        if (!isFunction(row, column)) bits.push(grid[row][column] !== mask(row, column) ? 1 : 0);
      }
    }
    upward = !upward;
  }
  return bits;
}

/** Whether a module is part of a pattern and holds no data. */
function functionModules(edge, version) {
  const centres = alignment(edge, version);
  return (row, column) => {
    const far = edge - 8;
    const finder = (row < 9 && (column < 9 || column >= far)) || (row >= far && column < 9);
    const timing = row === 6 || column === 6;
    const [near, other] = row < 6 ? [row, column] : [column, row];
    const versions = version > 6 && near < 6 && other >= far - 3 && other < far;
    const aligned = ([r, c]) => Math.abs(row - r) < 3 && Math.abs(column - c) < 3;
    return finder || timing || versions || centres.some(aligned);
  };
}

/** The centres of the alignment patterns; none lies on a finder pattern. */
function alignment(edge, version) {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((edge - 13) / (2 * count - 2)) * 2;
  const lines = [6];
  for (let index = count - 2; index >= 0; index -= 1) lines.push(edge - 7 - index * step);
  const corners = new Set([`6,6`, `6,${edge - 7}`, `${edge - 7},6`]);
  return lines.flatMap((row) => lines.map((column) => [row, column]))
    .filter((centre) => !corners.has(centre.join()));
}

/**
 * Pseudo-random uniforms, reproducible for each (seed, block, input) alone: four interleaved streams of xoshiro128++
 * (Blackman & Vigna) seeded through a mixing counter. Two words make one double strictly between 0 and 1.
 */
export function fillPlainUniforms(column: Float64Array, key: { seed: number; block: number; input: number }): void {
  const state = seedStreams(key);
  for (let draw = 0; draw < column.length; draw += 2) {
    const [a, b, c, d] = [step(state, 0), step(state, 1), step(state, 2), step(state, 3)];
    column[draw] = toUniform(a, b);
    column[draw + 1] = toUniform(c, d);
  }
}

/** Sixteen words: word w of stream s at 4 w + s, as one 128-bit lane group a word. */
export function seedStreams(key: { seed: number; block: number; input: number }): Int32Array {
  const state = new Int32Array(16);
  let counter = mix(key.seed | 0) ^ Math.floor(key.seed / 2 ** 32);
  counter = mix(counter ^ Math.imul(key.block + 1, 0x632be5ab));
  counter = mix(counter ^ Math.imul(key.input + 1, 0x2c1b3c6d));
  for (let word = 0; word < 16; word++) {
    counter = (counter + 0x9e3779b9) | 0;
    state[word] = mix(counter);
  }
  return state;
}

/** The next word of one of the four streams. */
function step(state: Int32Array, stream: number): number {
  const s0 = state[stream] ?? 0;
  const s1 = state[stream + 4] ?? 0;
  const s2 = (state[stream + 8] ?? 0) ^ s0;
  const s3 = (state[stream + 12] ?? 0) ^ s1;
  const sum = (s0 + (state[stream + 12] ?? 0)) | 0;
  state[stream] = s0 ^ s3;
  state[stream + 4] = s1 ^ s2;
  state[stream + 8] = s2 ^ (s1 << 9);
  state[stream + 12] = (s3 << 11) | (s3 >>> 21);
  return (((sum << 7) | (sum >>> 25)) + s0) | 0;
}

/** 52 bits: all of `high` and the upper 20 of `low`, centred in their cell. */
function toUniform(low: number, high: number): number {
  return ((high >>> 0) * 2 ** 20 + (low >>> 12) + 0.5) * 2 ** -52;
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return mixed ^ (mixed >>> 15);
}

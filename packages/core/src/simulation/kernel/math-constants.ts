/** Constants of exp: e^x = 2^(n / 512) · e^r with n = round(512 x / ln 2); e^r from a cubic, relative error 1.5e-15. */
export const EXP = {
  tableBits: 9,
  /** Beyond this magnitude a result may overflow or be subnormal, and the careful path is taken. */
  fastLimit: 708,
  perLn2: 738.6598609351493,
  /** 1.5 · 2^52: adding it leaves the nearest integer in the low bits. */
  rounder: 6755399441055744,
  ln2Share: 0.0013538030870311431,
  square: 0.500000015815906,
  cube: 0.16666666666666666,
} as const;

/** Constants of log, after the classic reduction to f = m - 1 with m in [sqrt(1/2), sqrt(2)) and s = f / (2 + f). */
export const LOG = {
  /** High word of sqrt(1/2), where the mantissa range starts. */
  startHighWord: 0x3fe6a09e,
  ln2High: 0.6931471803691238,
  ln2Low: 1.9082149292705877e-10,
  series: [
    0.6666666666666735, 0.3999999999940942, 0.2857142874366239, 0.22222198432149784, 0.1818357216161805,
    0.15313837699209373, 0.14798198605116586,
  ],
  smallestNormal: 2.2250738585072014e-308,
  /** 2^54, which makes any subnormal number normal. */
  lift: 18014398509481984,
  liftBits: 54,
} as const;

/** Wichura (1988), algorithm AS 241, PPND16: numerators and denominators of three rational functions. */
export const NORMAL_QUANTILE = {
  centralHalfWidth: 0.425,
  centralSquare: 0.180625,
  tailSplit: 5,
  tailShift: 1.6,
  central: {
    top: [
      3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
      67265.7709270087, 33430.57558358813, 2509.0809287301227,
    ],
    bottom: [
      1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
      28729.085735721943, 5226.495278852854,
    ],
  },
  tail: {
    top: [
      1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
      0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
    ],
    bottom: [
      1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
      0.0005475938084995345, 1.0507500716444169e-9,
    ],
  },
  farTail: {
    top: [
      6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
      0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
    ],
    bottom: [
      1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
      1.421511758316446e-7, 2.0442631033899397e-15,
    ],
  },
} as const;

/** More lanes than any gate has: the bound of the recursion in `erlangC`. */
export const MAX_LANES = 64;

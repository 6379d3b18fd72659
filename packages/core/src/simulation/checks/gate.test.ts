import { describe, expect, it, vi } from "vitest";
import { erlangC } from "../kernel/math.ts";
import { evaluatePart } from "./_evaluate.ts";
import fixtures from "./fixtures.json" with { type: "json" };

// Whole-model runs: generous on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

type Queue = {
  readonly lam: number;
  readonly S: number;
  readonly c: number;
  readonly ca2?: number;
  readonly cs2?: number;
  readonly tau: number;
  readonly seasons?: readonly (readonly [number, number])[];
  readonly urgent?: number;
};

const QUEUE = [
  "utilisation",
  "peak",
  "seasonUse",
  "waitChance",
  "crowding",
  "wait",
  "meanWait",
  "meanSquare",
  "urgentWait",
];

function waitAt({ lam, S, c, ca2 = 1, cs2 = 1, tau, seasons = [[1, 1]], urgent = 0 }: Queue) {
  const names = seasons.map((_, index) => `s${index}`);
  const given: Record<string, number> = {
    "arriving[gate,2030]": lam,
    "capacity[gate,2030]": c / S,
    "lanes[gate,2030]": c,
    "randomness[2030]": (ca2 + cs2) / 2,
    "loaded[gate,2030]": tau,
    "peakKept[2030]": 1,
    "urgentShare[2030]": urgent,
  };
  for (const [index, [share, peak]] of seasons.entries()) {
    given[`seasonShare[s${index}]`] = share;
    given[`seasonPeak[s${index}]`] = peak;
  }
  const found = evaluatePart({
    keep: QUEUE,
    given,
    sets: { gates: ["gate"], seasons: names, allYears: [2030] },
    wanted: [
      "meanWait[gate,2030]",
      "meanSquare[gate,2030]",
      "urgentWait[gate,s0,2030]",
      ...names.map((name) => `wait[gate,${name},2030]`),
    ],
  });
  const mean = found["meanWait[gate,2030]"] ?? Number.NaN;
  return {
    mean,
    sd: Math.sqrt((found["meanSquare[gate,2030]"] ?? Number.NaN) - mean * mean),
    urgent: found["urgentWait[gate,s0,2030]"] ?? Number.NaN,
    waits: names.map((name) => found[`wait[gate,${name},2030]`] ?? Number.NaN),
  };
}

describe("gate queue (§17, groups 7 to 10, 23, 25)", () => {
  it("gives the known chances of waiting", () => {
    for (const { c, a, C } of fixtures.erlangC) expect(erlangC(c, a)).toBeCloseTo(C, 10);
  });

  it("tends to the steady-state wait of M/M/c as the loaded period grows", () => {
    for (const { lam, mu, c, Wq } of fixtures.wqMMc) {
      expect(waitAt({ lam, S: 1 / mu, c, tau: 1e9 }).mean / Wq).toBeCloseTo(1, 5);
    }
  });

  it("follows Allen and Cunneen for other variabilities, and M/D/1 is half of M/M/1", () => {
    for (const { lam, mu, c, ca2, cs2, Wq } of fixtures.allenCunneen) {
      expect(waitAt({ lam, S: 1 / mu, c, ca2, cs2, tau: 1e9 }).mean / Wq).toBeCloseTo(1, 5);
    }
    const random = waitAt({ lam: 0.5, S: 1, c: 1, tau: 1e9 }).mean;
    expect(waitAt({ lam: 0.5, S: 1, c: 1, cs2: 0, tau: 1e9 }).mean / random).toBeCloseTo(0.5, 6);
  });

  it("gives the time-dependent waits of the fixtures", () => {
    for (const { lam, S, c, ca2, cs2, tau, W } of fixtures.timeDependentWait) {
      expect(waitAt({ lam, S, c, ca2, cs2, tau }).mean / W).toBeCloseTo(1, 9);
    }
  });

  it("is continuous across full utilisation and rises with arrivals", () => {
    for (const edge of [0.999, 1]) {
      const [before, after] = [-1e-9, 1e-9].map((step) => waitAt({ lam: 3 * (edge + step), S: 1, c: 3, tau: 9 }).mean);
      expect(Math.abs((after ?? 0) - (before ?? 0))).toBeLessThan(1e-6);
    }
    const waits = Array.from({ length: 60 }, (_, step) => waitAt({ lam: 0.1 + step * 0.1, S: 1, c: 3, tau: 9 }).mean);
    for (let step = 1; step < waits.length; step++) expect(waits[step]).toBeGreaterThan(waits[step - 1] ?? 0);
    for (let lanes = 2; lanes < 8; lanes++) {
      expect(waitAt({ lam: 4, S: 1, c: lanes + 1, tau: 9 }).mean).toBeLessThan(
        waitAt({ lam: 4, S: 1, c: lanes, tau: 9 }).mean,
      );
    }
  });

  it("weights waits by trucks, not by days, and never waits longer when peaks are flattened", () => {
    const { lam, S, c, ca2, cs2, tau, pi, m, W, truckAverage, dayAverageWrong, sdW } = fixtures.season;
    const seasons = pi.map((share, index) => [share, m[index] ?? 0] as const);
    const found = waitAt({ lam, S, c, ca2, cs2, tau, seasons });
    for (const [index, wait] of W.entries()) expect(found.waits[index]).toBeCloseTo(wait, 9);
    expect(found.mean).toBeCloseTo(truckAverage, 9);
    expect(found.mean).toBeGreaterThan(dayAverageWrong);
    expect(found.sd).toBeCloseTo(sdW, 8);
    for (const load of [0.5, 1.5, 2.4, 3.3]) {
      const flat = waitAt({
        lam: load,
        S,
        c,
        tau,
        seasons: [
          [0.75, 0.9],
          [0.25, 1.3],
        ],
      }).mean;
      expect(flat).toBeLessThanOrEqual(waitAt({ lam: load, S, c, tau, seasons }).mean * 1.01);
    }
  });

  it("spreads waits as M/M/c does", () => {
    const { lam, mu, c, sdW_exact } = fixtures.sdMM3;
    expect(waitAt({ lam, S: 1 / mu, c, tau: 1e9 }).sd).toBeCloseTo(sdW_exact, 5);
  });

  it("moves waiting between classes in a priority lane without removing any", () => {
    for (const { lam1, lam2, S, c, ca2, cs2, tau, W, W1, W2 } of fixtures.priorityLane) {
      const lam = lam1 + lam2;
      const found = waitAt({ lam, S, c, ca2, cs2, tau: typeof tau === "number" ? tau : 1e9, urgent: lam1 / lam });
      expect(found.mean).toBeCloseTo(W, 5);
      expect(found.urgent).toBeCloseTo(W1, 5);
      const others = (lam * found.mean - lam1 * found.urgent) / lam2;
      expect(others).toBeCloseTo(W2, 5);
      expect(found.urgent).toBeLessThan(found.mean);
      expect(others).toBeGreaterThan(found.mean);
    }
  });

  it("counts waits of many opening hours in opening days", () => {
    for (const { W, tau, openHours, days } of fixtures.waitDays) {
      const given = {
        loadedHours: tau,
        openHours,
        oneDay: 1,
        hoursPerDay: 24,
        "longestDay[2030]": openHours,
        keepsPace: 0,
        "hours[gate,2030]": openHours,
      };
      const found = evaluatePart({
        keep: ["dayPerHour"],
        given,
        sets: { gates: ["gate"], allYears: [2030] },
        wanted: ["dayPerHour[gate,2030]"],
      });
      expect(W * (found["dayPerHour[gate,2030]"] ?? 0)).toBeCloseTo(days, 10);
    }
  });

  it("derives service time and its variability from the inspection channels", () => {
    for (const { p_red, ES_min, cs2 } of fixtures.channelMix) {
      const given = {
        yellowShare: 0.3,
        redShare: 0.1,
        greenMin: 12,
        yellowMin: 32,
        redMin: 102,
        channelCv: 0.35,
        serviceMin: 27,
        minutesPerHour: 60,
        "redKept[2030]": p_red / 0.1,
        "redAdded[2030]": 0,
        "serviceKept[2030]": 1,
      };
      const found = evaluatePart({
        keep: ["inspected", "unchecked", "mixMinutes", "mixSquares", "serviceCv2", "baseMinutes", "service"],
        given,
        sets: { allYears: [2030] },
        wanted: ["service[2030]", "serviceCv2[2030]"],
      });
      expect((found["service[2030]"] ?? 0) * 60).toBeCloseTo(ES_min, 9);
      expect(found["serviceCv2[2030]"]).toBeCloseTo(cs2, 9);
    }
  });

  it("serves at most what the capacity allows", () => {
    const { lanes, serviceMin, openHours, workDays, clearancesPerYear, served } = fixtures.gateLimit;
    for (const each of served) {
      const given = {
        "capacity[gate,2030]": lanes / (serviceMin / 60),
        "hours[gate,2030]": openHours,
        workDays,
        "closedNow[2030]": 0,
        closedCap: 0.3,
        "trucksAt[gate,2030]": each.demandTrucks,
        oneTruck: 1e-6,
      };
      const found = evaluatePart({
        keep: ["passable", "servedAt"],
        given,
        sets: { gates: ["gate"], allYears: [2030] },
        wanted: ["passable[gate,2030]", "servedAt[gate,2030]"],
      });
      expect(found["passable[gate,2030]"]).toBeCloseTo(clearancesPerYear, 6);
      expect(found["servedAt[gate,2030]"]).toBeCloseTo(each.served, 12);
    }
  });

  it("never makes waits longer by pooling two gates", () => {
    for (const load of [0.3, 0.8, 1.2, 1.9]) {
      const apart = waitAt({ lam: load, S: 1, c: 2, tau: 1e6 }).mean;
      expect(waitAt({ lam: 2 * load, S: 1, c: 4, tau: 1e6 }).mean).toBeLessThanOrEqual(apart);
    }
  });

  it("shares trucks between gates as the logit on waiting costs would, to half a percentage point", () => {
    const lanes = [32, 14, 4];
    const all = lanes.reduce((sum, each) => sum + each, 0);
    for (const [use, tau] of [
      [0.65, 300],
      [0.95, 300],
      [1.2, 300],
      [0.8, 9],
    ] as const) {
      const arrivals = use * all;
      const costAt = (trucks: number, c: number): number => {
        const x = trucks / c;
        const term = 1.1 * erlangC(c, Math.min(trucks, 0.999 * c)) * Math.max(1, x / 0.999);
        // Hours of fifteen minutes' service, in days of ten hours, at 1.4% of value a day.
        return (
          (0.25 * 0.014 * ((tau / 0.25 / 4) * (x - 1 + Math.sqrt((x - 1) ** 2 + (8 * term) / (c * (tau / 0.25)))))) / 10
        );
      };
      let shares = lanes.map((c) => c / all);
      for (let step = 0; step < 4000; step++) {
        const weights = lanes.map((c, gate) => c * Math.exp(-costAt(arrivals * (shares[gate] ?? 0), c) / 0.02));
        const sum = weights.reduce((total, weight) => total + weight, 0);
        shares = shares.map((share, gate) => share + ((weights[gate] ?? 0) / sum - share) * 0.01);
      }
      for (const [gate, c] of lanes.entries()) expect(Math.abs((shares[gate] ?? 0) - c / all)).toBeLessThan(0.005);
    }
  });

  it("agrees with Little's law on the queues reported at Lạng Sơn", () => {
    for (const { trucksWaiting, perDay, days } of fixtures.littleLangSon)
      expect(Math.abs(trucksWaiting / perDay - days)).toBeLessThan(0.06);
  });
});

describe("event simulation (§17, group 9)", () => {
  it("waits as long as the formula says, within 2%, over a million trucks", () => {
    const lanes = 3;
    const arrivalRate = 2.5;
    const simulated = simulateQueue({ lanes, arrivalRate, trucks: 1_000_000, seed: 11 });
    const expected = waitAt({ lam: arrivalRate, S: 1, c: lanes, tau: 1e9 }).mean;
    expect(simulated / expected).toBeGreaterThan(0.98);
    expect(simulated / expected).toBeLessThan(1.02);
  });
});

/** Exponential gaps and services at parallel lanes, first come first served: the mean wait. */
function simulateQueue({
  lanes,
  arrivalRate,
  trucks,
  seed,
}: {
  lanes: number;
  arrivalRate: number;
  trucks: number;
  seed: number;
}): number {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x7feb352d) >>> 0;
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32 + 2 ** -33;
  };
  const freeAt = new Float64Array(lanes);
  let now = 0;
  let waited = 0;
  for (let truck = 0; truck < trucks; truck++) {
    now -= Math.log(uniform()) / arrivalRate;
    let earliest = 0;
    for (let lane = 1; lane < lanes; lane++) if ((freeAt[lane] ?? 0) < (freeAt[earliest] ?? 0)) earliest = lane;
    const begins = Math.max(now, freeAt[earliest] ?? 0);
    waited += begins - now;
    freeAt[earliest] = begins - Math.log(uniform());
  }
  return waited / trucks;
}

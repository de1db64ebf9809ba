/**
 * Calm sounds, made here instead of recorded: each is one loop of samples whose end runs into its start. No sample is
 * louder than -12 dB (CURRICULUM R28); what plays them may only make them quieter.
 */
export const SOUND_NAMES = ['sea', 'rain', 'wind', 'hum', 'lift'] as const;
export type SoundName = (typeof SOUND_NAMES)[number];

/** -12 dB of full scale. */
export const LOUDEST = 10 ** (-12 / 20);

const LOOP_SECONDS = 12;
/** So long the end of a noise is blended into its start. */
const BLEND_SECONDS = 1;
const BEATS_A_MINUTE = 90;

type Wave = (seconds: number, at: number) => number;

/** Even noise, the same on every machine. */
function noise(): () => number {
  let state = 0x2545f491;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x80000000 - 1;
  };
}

function swell(seconds: number, length: number, from = 0): number {
  return 0.5 - 0.5 * Math.cos((2 * Math.PI * (seconds + from)) / length);
}

/** Noise with its sharpness cut off above a moving bound (0 to 1), once per stage. */
function softened(bound: (seconds: number) => number): Wave {
  const next = noise();
  let first = 0;
  let second = 0;
  return (seconds) => {
    const give = bound(seconds);
    first += give * (next() - first);
    second += give * (first - second);
    return second;
  };
}

function sea(): Wave {
  const water = softened((seconds) => 0.02 + 0.1 * swell(seconds, 6) ** 2);
  const foam = softened((seconds) => 0.1 + 0.25 * swell(seconds, 6, 0.8));
  return (seconds, at) => water(seconds, at) * 3 + foam(seconds, at) * swell(seconds, 6, 0.6) ** 3;
}

function rain(): Wave {
  const patter = softened(() => 0.55);
  const low = softened(() => 0.05);
  const drops = noise();
  let ring = 0;
  let pitch = 0;
  return (seconds, at) => {
    if (drops() > 0.9994) {
      ring = 0.5;
      pitch = 900 + 900 * Math.abs(drops());
    }
    ring *= 0.9985;
    return (
      patter(seconds, at) * 0.5 + low(seconds, at) + Math.sin(2 * Math.PI * pitch * seconds) * ring * 0.3
    );
  };
}

function wind(): Wave {
  const air = softened((seconds) => 0.015 + 0.05 * swell(seconds, 12) + 0.02 * swell(seconds, 4, 1));
  return (seconds, at) => air(seconds, at) * (0.5 + 0.5 * swell(seconds, 12, 1));
}

/** A low C with its fifth and octave; whole turns fit into the loop. */
function hum(): Wave {
  const tone = (hertz: number, seconds: number): number => Math.sin(2 * Math.PI * hertz * seconds);
  return (seconds) =>
    (tone(130.75, seconds) + 0.5 * tone(196, seconds) + 0.25 * tone(261.5, seconds)) *
    (0.75 + 0.25 * swell(seconds, 6));
}

const TUNE = [0, 7, 4, 9, 7, 4, 2, 4, 0, 7, 4, 12, 9, 7, 4, 2, 7, 4] as const;

/** A soft beat with a plucked tune above it, 18 beats in the loop. */
function lift(): Wave {
  const beat = 60 / BEATS_A_MINUTE;
  return (seconds) => {
    const number = Math.floor(seconds / beat);
    const since = seconds - number * beat;
    const thump = Math.sin(2 * Math.PI * (52 + 60 * Math.exp(-since * 30)) * since) * Math.exp(-since * 9);
    const half = (seconds + beat / 2) % beat;
    const tick = Math.sin(2 * Math.PI * 1900 * half) * Math.exp(-half * 90) * 0.18;
    const hertz = 262 * 2 ** ((TUNE[number % TUNE.length] ?? 0) / 12);
    // Plucked strings start sharp; a short rise keeps the start from clicking.
    const pluck =
      Math.sin(2 * Math.PI * hertz * since) * Math.exp(-since * 5) * Math.min(1, since * 200) * 0.5;
    return (number % 2 === 0 ? thump : thump * 0.45) + tick + pluck;
  };
}

const MAKERS = { sea, rain, wind, hum, lift } as const satisfies Record<SoundName, () => Wave>;
/** Made of noise, so the end does not meet the start by itself. */
const BLENDED: readonly SoundName[] = ['sea', 'rain', 'wind'];

/** One loop of a sound. @param rate samples a second */
export function synthesise(name: SoundName, rate: number): Float32Array<ArrayBuffer> {
  const wave = MAKERS[name]();
  const length = Math.round(LOOP_SECONDS * rate);
  const blend = BLENDED.includes(name) ? Math.round(BLEND_SECONDS * rate) : 0;
  const raw = new Float32Array(length + blend);
  for (let at = 0; at < raw.length; at += 1) raw[at] = wave(at / rate, at);
  const loop = raw.slice(0, length);
  for (let at = 0; at < blend; at += 1) {
    const share = at / blend;
    loop[at] = (raw[at] ?? 0) * Math.sqrt(share) + (raw[length + at] ?? 0) * Math.sqrt(1 - share);
  }
  const loudest = loop.reduce((most, sample) => Math.max(most, Math.abs(sample)), 1e-9);
  return loop.map((sample) => (sample / loudest) * LOUDEST * 0.98);
}

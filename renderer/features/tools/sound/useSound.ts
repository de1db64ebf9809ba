import { useEffect, useRef, useState } from 'react';
import { type SoundName, synthesise } from './synth.ts';

/** Seconds in which a sound comes and goes: none starts or stops with a jolt. */
const FADE_IN = 1.2;
const FADE_OUT = 0.4;
const QUIET = 0.4;

interface Player {
  name: SoundName;
  context: AudioContext;
  gain: GainNode;
}

export interface Sound {
  /** What plays now; nothing until it is asked for. */
  playing: SoundName | null;
  /** Plays, or stops what plays. */
  toggle: (name: SoundName) => void;
  isQuieter: boolean;
  setQuieter: (isQuieter: boolean) => void;
  /** The computer gave no sound; the screen says so. */
  isMissing: boolean;
}

function end(player: Player): void {
  const { context, gain } = player;
  gain.gain.cancelScheduledValues(context.currentTime);
  gain.gain.setTargetAtTime(0, context.currentTime, FADE_OUT / 3);
  window.setTimeout(() => void context.close(), FADE_OUT * 1000);
}

/** A sound that is off until pressed, and goes with the page. */
export function useSound(): Sound {
  const player = useRef<Player | null>(null);
  const [playing, setPlaying] = useState<SoundName | null>(null);
  const [isQuieter, setIsQuieter] = useState(false);
  const [isMissing, setIsMissing] = useState(false);

  function stop(): void {
    if (player.current) end(player.current);
    player.current = null;
    setPlaying(null);
  }

  useEffect(
    () => () => {
      if (player.current) end(player.current);
      player.current = null;
      setPlaying(null);
    },
    [],
  );

  function start(name: SoundName): void {
    stop();
    setPlaying(name);
    try {
      const context = new AudioContext();
      const samples = synthesise(name, context.sampleRate);
      const buffer = context.createBuffer(1, samples.length, context.sampleRate);
      buffer.copyToChannel(samples, 0);
      const gain = context.createGain();
      gain.gain.value = 0;
      gain.gain.setTargetAtTime(isQuieter ? QUIET : 1, context.currentTime, FADE_IN / 3);
      const source = context.createBufferSource();
      source.buffer = buffer;
      source.loop = true;
      source.connect(gain).connect(context.destination);
      source.start();
      player.current = { name, context, gain };
      setIsMissing(false);
    } catch {
      // No device, or none that may be used. The picture goes on without it.
      setIsMissing(true);
    }
  }

  return {
    playing,
    toggle: (name) => (playing === name ? stop() : start(name)),
    isQuieter,
    setQuieter: (quieter) => {
      setIsQuieter(quieter);
      const now = player.current;
      now?.gain.gain.setTargetAtTime(quieter ? QUIET : 1, now.context.currentTime, 0.2);
    },
    isMissing,
  };
}

import { Svg } from './paper.tsx';

/** Line drawings for buttons, in the colour of the text. */
const drawings = {
  stop: 'M8 16V9.5a2 2 0 0 1 4 0V15M12 14V6.5a2 2 0 0 1 4 0V14M16 14V7.5a2 2 0 0 1 4 0V16M20 15v-4a2 2 0 0 1 4 0v7c0 5-3.5 8.5-8 8.5-4 0-6.2-1.7-8-5l-3-5.2c-1-1.8 1.3-3.3 2.7-1.8L8 17',
  break:
    'M6 12h16v8a6 6 0 0 1-6 6h-4a6 6 0 0 1-6-6zM22 14h2a3 3 0 0 1 0 7h-2.3M11 8c-1.5-1.5 1.5-2.5 0-4M17 8c-1.5-1.5 1.5-2.5 0-4',
  pass: 'M4 22C8 10 19 8 26 17M26 9v8h-8M13 23.5h.01M13 24h.01',
  dontKnow: 'M6 26l1.6-5A11 10 0 1 1 12 24.8zM12.5 12.6c.3-4.4 7.5-4.3 7.5 0 0 3-3.7 3-3.7 5.6M16.3 21.5v.1',
  person:
    'M10.5 11a5 5 0 1 0 10 0 5 5 0 1 0-10 0M5 27c.5-6.5 5-9 10.5-9 2.4 0 4.5.5 6.2 1.5M23 28c-3-2-4.5-3.6-4.5-5.3a2.5 2.5 0 0 1 4.5-1.5 2.5 2.5 0 0 1 4.5 1.5c0 1.7-1.5 3.3-4.5 5.3z',
  calm: 'M9.5 17a6.5 6.5 0 0 1 13 0M4 17h24M8 22h16M12 27h8',
  back: 'M14 7l-9 9 9 9M6 16h21',
  forward: 'M18 7l9 9-9 9M26 16H5',
  home: 'M5 16L16 6l11 10M8 14v12h16V14M13 26v-7h6v7',
  lock: 'M7 14h18v13H7zM11 14v-4a5 5 0 0 1 10 0v4M16 19.5v3',
  hide: 'M4 16c4-6 8-8.5 12-8.5S24 10 28 16c-1.3 2-2.6 3.6-4 4.9M20 23.7c-5.5 2.2-11-.7-16-7.7M12.5 13.6a4.3 4.3 0 0 0 6 6M5 5l22 22',
  staff:
    'M11 4v5M21 4v5M5 9h22v18H5zM12.5 16a3.5 3 0 1 0 7 0 3.5 3 0 1 0-7 0M9.5 24c1-3 3.5-4 6.5-4s5.5 1 6.5 4',
  sound: 'M5 12v8h5l7 6V6l-7 6zM21.5 11.5c2.5 2.5 2.5 6.5 0 9M25 8c4.5 4.5 4.5 11.5 0 16',
  hush: 'M5 12v8h5l7 6V6l-7 6zM21.5 12.5l7 7M28.5 12.5l-7 7',
  speech: 'M5 8a3 3 0 0 1 3-3h16a3 3 0 0 1 3 3v10a3 3 0 0 1-3 3H15l-7 6v-6a3 3 0 0 1-3-3zM10 11h12M10 15.5h8',
  switch: 'M4 24h24v4H4zM8 24v-4h16v4M16 4a6 6 0 1 1 0 12 6 6 0 0 1 0-12',
  look: 'M5 9h9M20 9h7M5 16h3M14 16h13M5 23h13M24 23h3M14 6.5v5M8 13.5v5M18 20.5v5',
  check: 'M5 17l7.5 7.5L27 8',
  print: 'M9 12V5h14v7M9 23H5V12h22v11h-4M9 19h14v8H9z',
  save: 'M16 4v15M9.5 13L16 19.5 22.5 13M5 21v6h22v-6',
  add: 'M16 6v20M6 16h20',
} as const;

export type IconId = keyof typeof drawings;

export const iconIds = Object.keys(drawings) as readonly IconId[];

/** Pointing icons turn round in right-to-left languages. */
const turning: readonly IconId[] = ['back', 'forward', 'pass'];

export function Icon({ id }: { id: IconId }) {
  return (
    <Svg viewBox="0 0 32 32" className={turning.includes(id) ? 'hb-icon hb-icon-turns' : 'hb-icon'}>
      <path d={drawings[id]} />
    </Svg>
  );
}

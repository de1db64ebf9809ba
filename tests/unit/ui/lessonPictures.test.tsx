import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Beanie, Headscarf } from '../../../renderer/ui/pictures/lessons/cast/hats.tsx';
import { looks } from '../../../renderer/ui/pictures/lessons/cast/looks.tsx';
import { Person } from '../../../renderer/ui/pictures/lessons/cast/Person.tsx';
import { DrawnPicture } from '../../../renderer/ui/pictures/lessons/DrawnPicture.tsx';
import { LessonPicture } from '../../../renderer/ui/pictures/lessons/LessonPicture.tsx';
import { LessonScene } from '../../../renderer/ui/pictures/lessons/LessonScene.tsx';
import { layOut } from '../../../renderer/ui/pictures/lessons/layout.ts';
import { PackPictureContext } from '../../../renderer/ui/pictures/lessons/packPicture.ts';
import { places } from '../../../renderer/ui/pictures/lessons/places/registry.ts';
import { things } from '../../../renderer/ui/pictures/lessons/things/registry.ts';
import {
  CAST_IDS,
  DRAWING_IDS,
  PLACE_IDS,
  POSES,
  THING_IDS,
} from '../../../shared/domain/lesson/drawingIds.ts';
import { type ScenePicture, picture as schema } from '../../../shared/domain/lesson/picture.ts';

const draw = (scene: Partial<ScenePicture>, label?: string): string =>
  renderToStaticMarkup(
    <LessonScene picture={{ scene: 'plain', alt: 'A picture.', ...scene }} label={label} />,
  );

/** The drawing without its colours and without the ids of one rendering, so that what differs is shape. */
const uncoloured = (markup: string): string =>
  markup
    .replace(/(fill|stroke)="var\([^"]*\)"/g, '')
    .replace(/hb-cast-\w+|_[\w]+_|:[\w]+:|data-\w+="[^"]*"/g, '');

const colourless = /#[0-9a-f]{3,8}"|rgb\(|undefined|NaN|<style|style="/i;

/** Where a thing or person comes in the order of painting. */
const at = (markup: string, what: string): number => markup.indexOf(what);

describe('the parts of lesson scenes', () => {
  test('every id has a drawing, and no drawing is without an id', () => {
    expect(Object.keys(looks).sort()).toEqual([...CAST_IDS].sort());
    expect(Object.keys(places).sort()).toEqual([...PLACE_IDS].sort());
    expect(Object.keys(things).sort()).toEqual([...THING_IDS].sort());
  });

  test.each(CAST_IDS)('%s is drawn in every pose and from every side, in the colours of the theme', (who) => {
    for (const pose of POSES) {
      for (const facing of ['left', 'right', 'front', 'away'] as const) {
        const markup = draw({ people: [{ who, pose, facing, x: 50, feel: 'worried' }] });
        expect(markup).toContain(`data-who="${who}"`);
        expect(markup).not.toMatch(colourless);
        expect(markup.includes('hb-face-mouth')).toBe(facing !== 'away');
      }
    }
  });

  test('a headscarf stays on under a hood, a hat comes off', () => {
    const hooded = (who: 'zara' | 'milo') =>
      renderToStaticMarkup(<Person who={who} pose="hood-up" x={0} y={0} />);
    expect(hooded('zara')).toContain(renderToStaticMarkup(<Headscarf />));
    expect(hooded('milo')).not.toContain(renderToStaticMarkup(<Beanie />));
  });

  test.each(PLACE_IDS)('%s is drawn in the colours of the theme', (scene) => {
    expect(draw({ scene })).not.toMatch(colourless);
  });

  test.each(THING_IDS)('%s is drawn in the colours of the theme', (thing) => {
    const markup = draw({ things: [{ thing, x: 50 }] });
    expect(markup).toContain(`data-thing="${thing}"`);
    expect(markup).not.toMatch(colourless);
  });

  test('people, places, things and poses differ without colour', () => {
    const people = CAST_IDS.map((who) => uncoloured(draw({ people: [{ who, x: 50 }] })));
    expect(new Set(people).size).toBe(CAST_IDS.length);
    const grounds = PLACE_IDS.map((scene) => uncoloured(draw({ scene })));
    expect(new Set(grounds).size).toBe(PLACE_IDS.length);
    const objects = THING_IDS.map((thing) => uncoloured(draw({ things: [{ thing, x: 50 }] })));
    expect(new Set(objects).size).toBe(THING_IDS.length);
    const poses = POSES.map((pose) => uncoloured(draw({ people: [{ who: 'jay', pose, x: 50 }] })));
    expect(new Set(poses).size).toBe(POSES.length);
  });
});

describe('how a scene is laid out', () => {
  test('who is further back is smaller and painted first', () => {
    const people = [
      { who: 'asha', x: 30 },
      { who: 'milo', x: 60, y: 30 },
    ] as const;
    const placed = layOut({ scene: 'hall', people: [...people], alt: 'Two.' });
    expect(placed.map((each) => (each.kind === 'person' ? each.person.who : ''))).toEqual(['milo', 'asha']);
    expect(placed[0]?.at.s ?? 1).toBeLessThan(placed[1]?.at.s ?? 0);
    expect(placed[0]?.at.y ?? 200).toBeLessThan(placed[1]?.at.y ?? 0);
  });

  test('a chair is behind whoever sits on it, a table before them, and a cup on the table', () => {
    const markup = draw({
      people: [{ who: 'tess', pose: 'sit', x: 50 }],
      things: [
        { thing: 'cup', x: 52 },
        { thing: 'table', x: 50 },
        { thing: 'chair', x: 50 },
      ],
    });
    expect(at(markup, 'data-thing="chair"')).toBeLessThan(at(markup, 'data-who="tess"'));
    expect(at(markup, 'data-thing="table"')).toBeGreaterThan(at(markup, 'data-who="tess"'));
    expect(at(markup, 'data-thing="cup"')).toBeGreaterThan(at(markup, 'data-thing="table"'));
    const [cup] = layOut({
      scene: 'plain',
      things: [
        { thing: 'cup', x: 52 },
        { thing: 'table', x: 50 },
      ],
      alt: 'A cup.',
    }).filter((each) => each.kind === 'thing' && each.thing.thing === 'cup');
    expect(cup?.at.y).toBeLessThan(160);
  });

  test('a small thing beside someone who holds is in their hands', () => {
    const scene: ScenePicture = {
      scene: 'plain',
      people: [{ who: 'ellie', pose: 'hold', x: 40 }],
      things: [
        { thing: 'book', x: 42 },
        { thing: 'ball', x: 90 },
      ],
      alt: 'Ellie has a book.',
    };
    const held = layOut(scene).flatMap((each) =>
      each.kind === 'person' && each.held ? [each.held.thing] : [],
    );
    expect(held).toEqual(['book']);
    expect(draw(scene).split('data-thing="book"')).toHaveLength(2);
  });

  test('nobody sits in the air, or stands on the sea', () => {
    const sitting = (scene: ScenePicture['scene'], withBench: boolean) =>
      layOut({
        scene,
        people: [{ who: 'jay', pose: 'sit', x: 50 }],
        things: withBench ? [{ thing: 'bench', x: 52 }] : [],
        alt: 'Jay sits.',
      }).flatMap((each) => (each.kind === 'person' ? [each] : []))[0];
    expect(sitting('field', true)).toMatchObject({ below: 'seat', hasStool: false });
    expect(sitting('field', false)).toMatchObject({ below: 'floor', hasStool: false });
    expect(sitting('classroom', false)).toMatchObject({ below: 'seat', hasStool: true });
    expect(sitting('calm-sea', false)).toMatchObject({ hasBoat: true });
  });
});

describe('a picture of a lesson', () => {
  test('is decoration without a label and named with one', () => {
    expect(draw({})).toContain('aria-hidden="true"');
    const named = draw({}, 'A quiet place.');
    expect(named).toContain('role="img"');
    expect(named).toContain('aria-label="A quiet place."');
  });

  test('holds its space, and says what it shows, before the drawing has come', () => {
    const markup = renderToStaticMarkup(<LessonPicture picture={{ scene: 'hall', alt: 'The hall.' }} />);
    expect(markup).toContain('viewBox="0 0 320 200"');
    expect(markup).toContain('aria-label="The hall."');
  });

  test.each(DRAWING_IDS)(
    'drawing %s is shown, as the harbour while it has no drawing of its own',
    (drawing) => {
      const markup = renderToStaticMarkup(<DrawnPicture picture={{ drawing, alt: 'It.' }} label="It." />);
      expect(markup).toContain('aria-label="It."');
      expect(markup).not.toMatch(colourless);
    },
  );

  test('a file of a pack is shown by whoever can fetch it; else the harbour stands there, with the same name', () => {
    const picture = schema.parse({ file: 'pictures/gate.png', alt: 'The gate.' });
    expect(renderToStaticMarkup(<LessonPicture picture={picture} />)).toContain('aria-label="The gate."');
    const shown = renderToStaticMarkup(
      <PackPictureContext value={(file) => <img src={`data:${file.file}`} alt={file.alt} />}>
        <LessonPicture picture={picture} />
      </PackPictureContext>,
    );
    expect(shown).toContain('src="data:pictures/gate.png"');
  });
});

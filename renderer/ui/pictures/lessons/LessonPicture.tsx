import type { FeelingId } from '@harbour/shared/domain/feelings/feelings';
import type { LessonPicture as Picture } from '@harbour/shared/domain/lesson/picture';
import type { StrategyId } from '@harbour/shared/domain/strategies/strategies';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FeelingPicture } from '../../FeelingPicture.tsx';
import { Svg } from '../paper.tsx';
import { StrategyPicture } from '../strategies/StrategyPicture.tsx';
import type { DrawnPicture } from './DrawnPicture.tsx';
import { FilePictureView } from './FilePictureView.tsx';
import './lessons.css';

type Drawn = typeof DrawnPicture;

/** Fetched once, with the first lesson that is shown: the start carries none of it. */
let fetched: Drawn | undefined;

async function fetchDrawn(): Promise<Drawn> {
  fetched ??= (await import('./DrawnPicture.tsx')).DrawnPicture;
  return fetched;
}

function useDrawn(): Drawn | undefined {
  const [drawn, setDrawn] = useState<Drawn | undefined>(() => fetched);
  useEffect(() => {
    if (drawn) return undefined;
    let isGone = false;
    fetchDrawn().then(
      (piece) => {
        if (!isGone) setDrawn(() => piece);
      },
      // The empty sheet stays; what the picture shows is still said.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [drawn]);
  return drawn;
}

function OwnPicture({
  picture,
  label,
}: {
  picture: Extract<Picture, { scene: unknown } | { drawing: unknown }>;
  label: string | undefined;
}) {
  const Drawn = useDrawn();
  // An empty sheet of the same size, so that nothing jumps when the drawing comes.
  if (!Drawn)
    return (
      <Svg viewBox="0 0 320 200" label={label}>
        {null}
      </Svg>
    );
  return <Drawn picture={picture} label={label} />;
}

function NamedFeeling({ id, isDecoration }: { id: FeelingId; isDecoration: boolean }) {
  const { t } = useTranslation('feelings');
  return <FeelingPicture id={id} {...(isDecoration ? {} : { label: t(`${id}.word`) })} />;
}

function NamedStrategy({ id, isDecoration }: { id: StrategyId; isDecoration: boolean }) {
  const { t } = useTranslation('strategies');
  return <StrategyPicture id={id} {...(isDecoration ? {} : { title: t(`${id}.name`) })} />;
}

export interface LessonPictureProps {
  picture: Picture;
  /** The words beside it say the same. */
  isDecoration?: boolean;
}

/** Any picture of a lesson: a scene, a drawing, a feeling, a tool, or a file of an imported pack. */
export function LessonPicture({ picture, isDecoration = false }: LessonPictureProps) {
  if ('feeling' in picture) return <NamedFeeling id={picture.feeling} isDecoration={isDecoration} />;
  if ('strategy' in picture) return <NamedStrategy id={picture.strategy} isDecoration={isDecoration} />;
  const label = isDecoration ? undefined : picture.alt;
  if ('file' in picture) return <FilePictureView picture={picture} isDecoration={isDecoration} />;
  return <OwnPicture picture={picture} label={label} />;
}

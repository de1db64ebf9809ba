import { drawings, type PictureId } from './registry.ts';

export interface PictureByIdProps {
  id: PictureId;
  /** Text for screen readers; without it the picture is decoration. */
  title?: string;
}

/** A picture by its name. */
export function Picture({ id, title }: PictureByIdProps) {
  const Drawing = drawings[id];
  return <Drawing label={title} />;
}

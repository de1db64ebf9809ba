import type { CheckinAction } from '@harbour/shared/domain/checkin/actions';
import { useTranslation } from 'react-i18next';
import { ChoiceTile } from '../../ui/ChoiceTile.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';

export interface SkipTilesProps {
  act: (action: CheckinAction) => void;
  /** What leaving this open means, where it means something. */
  hint?: string;
}

/** *Don't know* and *pass*: answers like the others, as large and in the same row. */
export function SkipTiles({ act, hint }: SkipTilesProps) {
  const { t } = useTranslation('common');
  return (
    <>
      <ChoiceTile
        picture={<Picture id="dont-know" />}
        label={t('controls.dontKnow')}
        {...(hint === undefined ? {} : { hint })}
        onPress={() => act({ type: 'dontKnow' })}
      />
      <ChoiceTile
        picture={<Picture id="pass" />}
        label={t('controls.pass')}
        {...(hint === undefined ? {} : { hint })}
        onPress={() => act({ type: 'pass' })}
      />
    </>
  );
}

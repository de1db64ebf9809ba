import type { CheckinAction } from '@harbour/shared/domain/checkin/actions';
import { SIZES } from '@harbour/shared/domain/checkin/types';
import { useTranslation } from 'react-i18next';
import { ChoiceTile } from '../../ui/ChoiceTile.tsx';
import { TileField } from '../door/TileField.tsx';
import { SkipTiles } from './SkipTiles.tsx';
import '../../ui/SizeDots.css';

interface SizeTilesProps {
  label: string;
  act: (action: CheckinAction) => void;
}

/**
 * Five dots that grow, as one press each. Not the radio group of `SizeDots`: there the first arrow key would already
 * answer, and here an answer leads on.
 */
export function SizeTiles({ label, act }: SizeTilesProps) {
  const { t: common } = useTranslation('common');
  return (
    <div className="hb-answers hb-size-tiles">
      <TileField columns={7} label={label}>
        {SIZES.map((size) => (
          <ChoiceTile
            key={size}
            picture={
              <span className="hb-size-picture">
                <svg className={`hb-size-dot hb-size-${size}`} viewBox="0 0 40 40" aria-hidden="true">
                  <circle cx="20" cy="20" r="18" />
                </svg>
              </span>
            }
            label={common(`size.${size}`)}
            onPress={() => act({ type: 'chooseSize', size })}
          />
        ))}
        <SkipTiles act={act} />
      </TileField>
    </div>
  );
}

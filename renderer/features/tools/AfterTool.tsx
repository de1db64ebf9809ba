// Stands here: a pupil who has just tried something.
// State: may feel different or the same; owes nobody an answer, and may want to be off.
// The one thing: say how big it is now, and whether the tool is one to keep; or pass both.

import { SIZES, type Size } from '@harbour/shared/domain/checkin/types';
import { KEEPS, type Keep } from '@harbour/shared/domain/strategies/keeps';
import type { StrategyId } from '@harbour/shared/domain/strategies/strategies';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceTile } from '../../ui/ChoiceTile.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import type { PictureId } from '../../ui/pictures/registry.ts';
import { TileField } from '../door/TileField.tsx';
import './tools.css';
import '../../ui/SizeDots.css';

const KEEP_PICTURES = {
  keep: 'anchor',
  maybe: 'way-keep',
  notForMe: 'gull',
} as const satisfies Record<Keep, PictureId>;

interface MarkTilesProps {
  strategyId: StrategyId;
  /** Said before anything is kept. */
  onMarked: (keep: Keep | null) => void;
  /** Adds what the mark brings with it; false where that could not be kept. */
  alsoKeep?: () => Promise<boolean>;
}

/** Keep it, maybe, not for me, or pass: which three tools come next follows from it. */
export function MarkTiles({ strategyId, onMarked, alsoKeep }: MarkTilesProps) {
  const { t } = useTranslation(['tools', 'common']);
  const { send, busy } = useSend('toolbox.mark');
  const [isNotKept, setIsNotKept] = useState(false);

  async function mark(keep: Keep): Promise<void> {
    if (busy) return;
    const also = alsoKeep ? await alsoKeep() : true;
    const answer = await send({ strategyId, keep });
    if (answer.ok && also) onMarked(keep);
    else setIsNotKept(true);
  }

  if (isNotKept) {
    return (
      <>
        <NotKept />
        <Button scale="pupil" variant="primary" onPress={() => onMarked(null)}>
          {t('after.goOn')}
        </Button>
      </>
    );
  }
  return (
    <div className="hb-answers">
      <TileField columns={4} label={t('after.mark')}>
        {KEEPS.map((keep) => (
          <ChoiceTile
            key={keep}
            picture={<Picture id={KEEP_PICTURES[keep]} />}
            label={t(`after.${keep}`)}
            onPress={() => void mark(keep)}
          />
        ))}
        <ChoiceTile
          picture={<Picture id="pass" />}
          label={t('common:controls.pass')}
          onPress={() => onMarked(null)}
        />
      </TileField>
    </div>
  );
}

function NotKept() {
  const { t } = useTranslation('tools');
  return (
    <Notice tone="problem" title={t('after.notKept')} isLive>
      <p>{t('after.notKeptDetail')}</p>
    </Notice>
  );
}

interface AfterShelfToolProps {
  strategyId: StrategyId;
  frame: (parts: { title: string; lead: string; children: ReactNode }) => ReactNode;
  onEnd: () => void;
}

/** After a tool from the shelf: what is pressed here is kept, and only that; the page says so before. */
export function AfterShelfTool({ strategyId, frame, onEnd }: AfterShelfToolProps) {
  const { t } = useTranslation(['tools', 'common']);
  const { send } = useSend('toolbox.used');
  const [sized, setSized] = useState<{ size: Size | null } | null>(null);
  const [isUseKept, setIsUseKept] = useState(false);
  const [hasTrouble, setHasTrouble] = useState(false);

  async function keepUse(sizeAfter: Size | null): Promise<boolean> {
    if (isUseKept) return true;
    const answer = await send({ strategyId, sizeAfter });
    if (answer.ok) setIsUseKept(true);
    return answer.ok;
  }

  async function chooseSize(size: Size): Promise<void> {
    setHasTrouble(!(await keepUse(size)));
    setSized({ size });
  }

  if (sized === null) {
    return frame({
      title: t('after.size'),
      lead: t('after.shelfDetail'),
      children: (
        <div className="hb-answers hb-size-tiles">
          <TileField columns={7} label={t('after.size')}>
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
                label={t(`common:size.${size}`)}
                onPress={() => void chooseSize(size)}
              />
            ))}
            <ChoiceTile
              picture={<Picture id="dont-know" />}
              label={t('common:controls.dontKnow')}
              onPress={() => setSized({ size: null })}
            />
            <ChoiceTile
              picture={<Picture id="pass" />}
              label={t('common:controls.pass')}
              onPress={() => setSized({ size: null })}
            />
          </TileField>
        </div>
      ),
    });
  }
  return frame({
    title: t('after.mark'),
    lead: t('after.shelfMarkDetail'),
    children: (
      <>
        {hasTrouble ? <NotKept /> : null}
        <MarkTiles strategyId={strategyId} alsoKeep={() => keepUse(sized.size)} onMarked={onEnd} />
      </>
    ),
  });
}

import type { StrategyId } from '@harbour/shared/domain/strategies/strategies';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { ChoiceTile } from '../../../ui/ChoiceTile.tsx';
import { Icon } from '../../../ui/pictures/icons.tsx';
import { StrategyPicture } from '../../../ui/pictures/strategies/StrategyPicture.tsx';
import { TileField } from '../../door/TileField.tsx';
import './scene.css';

export interface ToolChoiceProps {
  title: string;
  tools: readonly StrategyId[];
  picked: StrategyId | null;
  onPick: (tool: StrategyId) => void;
  onPutBack: () => void;
  /** Opens the tool's guide; absent where there is none to open. */
  onOpen?: ((tool: StrategyId) => void) | undefined;
}

/** A few tools as pictures; the one that is picked is shown large, with what to do. Picking none is as easy: *Next* is always there. */
export function ToolChoice({ title, tools, picked, onPick, onPutBack, onOpen }: ToolChoiceProps) {
  const { t } = useTranslation(['lesson', 'strategies']);
  // The button that was pressed is gone afterwards: the focus goes where the hand would look next.
  const wasPicked = useRef<StrategyId | null>(null);
  if (picked === null) {
    const columns = tools.length === 2 ? 2 : tools.length === 4 ? 4 : 3;
    return (
      <div className="hb-tool-choice">
        <h2>{title}</h2>
        <TileField columns={columns} label={title}>
          {tools.map((id) => (
            <ChoiceTile
              key={id}
              picture={<StrategyPicture id={id} />}
              label={t(`strategies:${id}.name`)}
              autoFocus={wasPicked.current === id}
              onPress={() => {
                wasPicked.current = id;
                onPick(id);
              }}
            />
          ))}
        </TileField>
      </div>
    );
  }
  return (
    <div className="hb-beside">
      <div className="hb-tool-picture">
        <StrategyPicture id={picked} />
      </div>
      <div className="hb-beside-words">
        <h2>{t(`strategies:${picked}.name`)}</h2>
        <p>{t(`strategies:${picked}.instructions`)}</p>
        <div className="hb-tool-buttons">
          {onOpen ? (
            <Button
              scale="pupil"
              icon={<Icon id="forward" />}
              autoFocus={wasPicked.current === picked}
              onPress={() => onOpen(picked)}
            >
              {t('tool.open')}
            </Button>
          ) : null}
          <Button
            scale="pupil"
            icon={<Icon id="back" />}
            autoFocus={!onOpen && wasPicked.current === picked}
            onPress={onPutBack}
          >
            {t('tool.another')}
          </Button>
        </div>
      </div>
    </div>
  );
}

import type { GuideStage } from '@harbour/shared/domain/strategies/guides';
import type { StrategyId } from '@harbour/shared/domain/strategies/strategies';
import { CardStage } from './stages/CardStage.tsx';
import { ChooseStage } from './stages/ChooseStage.tsx';
import { CountStage } from './stages/CountStage.tsx';
import { DoodleStage } from './stages/DoodleStage.tsx';
import { HuntStage } from './stages/HuntStage.tsx';
import { ListStage } from './stages/ListStage.tsx';
import { LookAwayStage } from './stages/LookAwayStage.tsx';
import { PacerStage } from './stages/PacerStage.tsx';
import { PressHoldStage } from './stages/PressHoldStage.tsx';
import { SayStage } from './stages/SayStage.tsx';
import { SoundStage } from './stages/SoundStage.tsx';
import { TraceStage } from './stages/TraceStage.tsx';
import './tools.css';
import './stages.css';
import './toolArt.css';
import './toolsLarge.css';

/** The screen of one stage, by its kind. */
export function StageView({ stage, strategyId }: { stage: GuideStage; strategyId: StrategyId }) {
  switch (stage.kind) {
    case 'say':
      return <SayStage stage={stage} strategyId={strategyId} />;
    case 'pacer':
      return <PacerStage stage={stage} />;
    case 'pressHold':
      return <PressHoldStage stage={stage} />;
    case 'hunt':
      return <HuntStage stage={stage} />;
    case 'trace':
      return <TraceStage stage={stage} />;
    case 'doodle':
      return <DoodleStage stage={stage} />;
    case 'sound':
      return <SoundStage stage={stage} />;
    case 'count':
      return <CountStage stage={stage} />;
    case 'list':
      return <ListStage stage={stage} />;
    case 'choose':
      return <ChooseStage stage={stage} />;
    case 'card':
      return <CardStage stage={stage} />;
    case 'lookAway':
      return <LookAwayStage stage={stage} strategyId={strategyId} />;
  }
}

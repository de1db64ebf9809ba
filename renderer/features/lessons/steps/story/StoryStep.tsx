import {
  type StoryAction,
  type StoryState,
  storyScreens,
} from '@harbour/shared/domain/lesson/steps/story/reducer';
import type { Story } from '@harbour/shared/domain/lesson/steps/story/schema';
import { useTranslation } from 'react-i18next';
import { ProgressSteps } from '../../../../ui/ProgressSteps.tsx';
import { SceneFrame } from '../../parts/SceneFrame.tsx';
import type { BoardProps, StepView, StepViewProps } from '../../stepView.ts';
import { ComicPanel } from './ComicPanel.tsx';
import { Phone } from './Phone.tsx';
import './story.css';

/** A story, picture by picture: as a comic, or as messages on a phone. After it, the whole of it and a thought. */
function StoryBody({ content, state }: StepViewProps<Story, StoryState, StoryAction>) {
  return (
    <div className="hb-story">
      <Panel content={content} state={state} />
      <ProgressSteps step={state.at + 1} total={storyScreens(content)} />
    </div>
  );
}

/** All pictures side by side, and the thought to go on with. Nobody is asked to answer it. */
function Whole({ content }: { content: Story }) {
  const { t } = useTranslation('lesson');
  return (
    <div className="hb-story-whole">
      <ol className="hb-story-strip" aria-label={t('story.all')}>
        {content.panels.map((panel) => (
          <li key={panel.id}>
            <SceneFrame picture={panel.picture} />
          </li>
        ))}
      </ol>
      <div aria-live="polite" className="hb-story-thought">
        <h2>{t('story.wonder')}</h2>
        <p>{content.wonder}</p>
      </div>
    </div>
  );
}

/** Comic and phone stay where they are from panel to panel, so that what is new is heard. */
function Panel({ content, state }: Omit<BoardProps<Story, StoryState>, 'band'>) {
  const panel = content.panels[state.at];
  if (!panel) return <Whole content={content} />;
  return content.isMessages ? <Phone panels={content.panels} at={state.at} /> : <ComicPanel panel={panel} />;
}

export const view: StepView<Story, StoryState, StoryAction> = { Body: StoryBody, Board: Panel };

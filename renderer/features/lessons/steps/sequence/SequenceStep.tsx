import {
  type SequenceAction,
  type SequenceState,
  THE_ORDER,
} from '@harbour/shared/domain/lesson/steps/sequence/reducer';
import type { Sequence } from '@harbour/shared/domain/lesson/steps/sequence/schema';
import { useTranslation } from 'react-i18next';
import { SaidLine } from '../../parts/SaidLine.tsx';
import type { BoardProps, StepView, StepViewProps } from '../../stepView.ts';
import { OrderRow } from './OrderRow.tsx';
import { CardFace, LevelsPart, PickPart } from './SequenceParts.tsx';
import './sequence.css';

type Props = StepViewProps<Sequence, SequenceState, SequenceAction>;

/** Cards in a row: first their order, then how the feeling moves along them, then one to point at. */
function SequenceBody(props: Props) {
  const { content, state } = props;
  if (state.part === 'order') return <OrderRow {...props} />;
  const isOrder = state.said?.about === THE_ORDER;
  return (
    <div className="hb-seq">
      {state.part === 'levels' ? <LevelsPart {...props} /> : <PickPart {...props} />}
      <SaidLine
        said={state.said}
        why={isOrder ? content.why : (content.pick?.why ?? content.why)}
        hint={isOrder ? content.hint : (content.pick?.hint ?? content.hint)}
      />
    </div>
  );
}

function SequenceBoard({ content, state }: BoardProps<Sequence, SequenceState>) {
  const { t } = useTranslation('lesson');
  return (
    <div className="hb-seq hb-seq-board">
      <ol aria-label={t('sequence.row')} className="hb-seq-row">
        {state.order.map((id) => (
          <li key={id}>
            <div className="hb-seq-card">
              <CardFace content={content} id={id} />
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

export const view: StepView<Sequence, SequenceState, SequenceAction> = {
  Body: SequenceBody,
  Board: SequenceBoard,
  lead: ({ levels, pick }, { part }) =>
    part === 'levels' ? (levels?.ask ?? null) : part === 'pick' ? (pick?.ask ?? null) : null,
};

import type { Size } from '@harbour/shared/domain/checkin/types';
import {
  loadsOf,
  momentAt,
  type ThermometerAction,
  type ThermometerState,
} from '@harbour/shared/domain/lesson/steps/thermometer/reducer';
import type { Thermometer } from '@harbour/shared/domain/lesson/steps/thermometer/schema';
import { useTranslation } from 'react-i18next';
import { LessonPicture } from '../../../../ui/pictures/lessons/LessonPicture.tsx';
import { LevelLine } from '../../parts/LevelLine.tsx';
import { RangeWater, SizeDot, SizeStops } from '../../parts/SizeStops.tsx';
import type { BoardProps, StepView, StepViewProps } from '../../stepView.ts';
import { Bridge, LoadBody } from './Bridge.tsx';
import './thermometer.css';

type Props = StepViewProps<Thermometer, ThermometerState, ThermometerAction>;

/** The name of a stop on this lesson's scale. */
function useStopName(scale: Thermometer['scale']): (size: Size) => string {
  const { t } = useTranslation('lesson');
  const { t: common } = useTranslation('common');
  return (size) => (scale === 'range' ? t(`thermometer.range.${size}`) : common(`size.${size}`));
}

/** A made-up person's moments, each given a size by the pupil; whatever is pressed is taken. */
function ThermometerBody(props: Props) {
  const { content, state, act } = props;
  const { t } = useTranslation('lesson');
  const name = useStopName(content.scale);
  if (content.scale === 'load') return <LoadBody {...props} />;
  const moment = momentAt(content, state);
  const moments = content.moments ?? [];
  if (!moment) return null;
  const isRange = content.scale === 'range';
  return (
    <div className="hb-thermo">
      <div className="hb-thermo-moment">
        {moment.picture ? (
          <span className="hb-thermo-picture">
            <LessonPicture picture={moment.picture} isDecoration />
          </span>
        ) : null}
        <p>
          <span className="hb-hidden">
            {t('thermometer.at', { at: state.at + 1, total: moments.length })}
          </span>
          {moment.text}
        </p>
      </div>
      <SizeStops
        label={t(isRange ? 'thermometer.howFast' : 'thermometer.howBig')}
        value={state.sizes[moment.id] ?? null}
        name={name}
        picture={(size) => (isRange ? <RangeWater size={size} /> : <SizeDot size={size} />)}
        onPick={(size) => act({ type: 'size', size })}
      />
      <Told content={content} state={state} />
      <LevelLine
        at={state.at}
        label={t('thermometer.line')}
        points={moments.map(({ id }, at) => {
          const level = state.sizes[id] ?? null;
          const label =
            level === null
              ? t('thermometer.at', { at: at + 1, total: moments.length })
              : t('thermometer.momentSize', { at: at + 1, size: name(level) });
          return { id, level, label };
        })}
      />
    </div>
  );
}

/** What is said to a size: that it fits, or how others may see it; never that it should be looked at again. */
function Told({ content, state }: { content: Thermometer; state: ThermometerState }) {
  const { t, i18n } = useTranslation('lesson');
  const name = useStopName(content.scale);
  const moment = momentAt(content, state);
  const { said } = state;
  const sizes = new Intl.ListFormat(i18n.language, { type: 'disjunction' }).format(
    (moment?.about ?? []).map((size) => name(size)),
  );
  return (
    <p className="hb-told" role="status" data-said={said?.how ?? 'nothing'}>
      {said && moment ? (
        <>
          <strong>{said.how === 'fits' ? t('said.fits') : t('thermometer.others', { sizes })}</strong>{' '}
          {moment.why}
        </>
      ) : null}
    </p>
  );
}

function ThermometerBoard({ content, state }: BoardProps<Thermometer, ThermometerState>) {
  const name = useStopName(content.scale);
  if (content.scale === 'load') {
    return (
      <div className="hb-thermo hb-thermo-board">
        <div className="hb-bridge-place">
          <Bridge content={content} state={state} />
        </div>
        <ul className="hb-bridge-names">
          {loadsOf(content).map(({ id, text }) => (
            <li key={id} className="hb-bridge-label">
              {text}
            </li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <div className="hb-thermo hb-thermo-board">
      <p className="hb-thermo-moment">{momentAt(content, state)?.text}</p>
      <ol className="hb-stops">
        {([1, 2, 3, 4, 5] as const).map((size) => (
          <li key={size} className="hb-stop">
            {content.scale === 'range' ? <RangeWater size={size} /> : <SizeDot size={size} />}
            {name(size)}
          </li>
        ))}
      </ol>
    </div>
  );
}

export const view: StepView<Thermometer, ThermometerState, ThermometerAction> = {
  Body: ThermometerBody,
  Board: ThermometerBoard,
};

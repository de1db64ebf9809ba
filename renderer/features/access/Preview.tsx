import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/pictures/icons.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { Cut, Ink, paint, Svg } from '../../ui/pictures/paper.tsx';
import type { OptionId, Topic } from './choices.ts';
import './preview.css';

/** Two letters as they would look. */
function Letters({ className }: { className: string }) {
  const { t } = useTranslation('access');
  return <span className={`hb-look-letters ${className}`}>{t('sample')}</span>;
}

/** A small page in its own colours, whatever the page around has. */
function Page({ theme }: { theme: string }) {
  return (
    <span className="hb-look-page" data-theme={theme}>
      <span className="hb-look-line" />
      <span className="hb-look-line hb-look-short" />
      <span className="hb-look-pill" />
    </span>
  );
}

/** The same bay with less or more going on. */
function Bay({ amount }: { amount: 0 | 1 | 2 }) {
  return (
    <Svg viewBox="0 0 120 120" className="hb-picture hb-look-bay">
      <Cut
        d="M10 60C10 32 32 12 60 12S110 32 110 60 88 108 60 108 10 88 10 60Z"
        fill={paint.sky}
        isBare
        lift={0}
      />
      {amount > 0 ? <Cut d="M14 84C26 56 50 56 66 84Z" fill={paint.hill} isBare lift={0} /> : null}
      {amount > 1 ? (
        <Ink d="M26 36q7-8 13 0q6-8 13 0M72 28q5-6 10 0q5-6 10 0" width={3} colour={paint.slateMark} />
      ) : null}
      <g className={amount > 1 ? 'hb-look-boat' : undefined}>
        <Ink d="M64 34V74" width={3.4} colour={paint.wood} />
        <Cut d="M68 38C82 48 88 58 88 68H68Z" fill={paint.sail} />
        <Cut d="M38 74H92L82 90H48Z" fill={paint.wood} />
      </g>
      <Cut d="M14 84H106C98 100 80 108 60 108S22 100 14 84Z" fill={paint.sea} isBare lift={0} />
      {amount === 0 ? <Ink d="M30 96H90" width={3.4} colour={paint.seaDeep} /> : null}
      {amount > 0 ? <Ink d="M28 96q8-6 16 0t16 0 16 0 16 0" width={3.4} colour={paint.seaDeep} /> : null}
    </Svg>
  );
}

/** Lines of text, close or with space between. */
function Lines({ gap }: { gap: number }) {
  const lines = [0, 1, 2, 3].map((line) => 60 + (line - 1.5) * gap);
  return (
    <Svg viewBox="0 0 120 120">
      <Ink d={lines.map((y, at) => `M22 ${y}H${at === 3 ? 66 : 98}`).join('')} width={8} />
    </Svg>
  );
}

/** A picture with its word. */
function WordAndPicture() {
  return (
    <span className="hb-look-pair">
      <Picture id="boat" />
      <span className="hb-look-line" />
    </span>
  );
}

/** Two tiles and no more. */
function TwoTiles() {
  return (
    <Svg viewBox="0 0 120 120">
      <Cut d="M14 38H54V82H14Z" fill={paint.glass} />
      <Cut d="M66 38H106V82H66Z" fill={paint.dawn} />
    </Svg>
  );
}

/** How far apart the words of a reading voice come. */
function Pulse({ gap }: { gap: number }) {
  const dots = [-2, -1, 0, 1, 2].map((at) => 60 + at * gap).filter((x) => x > 8 && x < 112);
  return (
    <Svg viewBox="0 0 120 120">
      <Ink d={dots.map((x) => `M${x} 48V72`).join('')} width={9} colour={paint.seaDeep} />
    </Svg>
  );
}

const PREVIEWS: Readonly<Record<OptionId, ReactNode>> = {
  'pace-calm': <Bay amount={0} />,
  'pace-standard': <Bay amount={1} />,
  'pace-lively': <Bay amount={2} />,
  'theme-default': <Page theme="default" />,
  'theme-calm': <Page theme="calm" />,
  'theme-contrast': <Page theme="contrast" />,
  'textSize-100': <Letters className="hb-look-100" />,
  'textSize-125': <Letters className="hb-look-125" />,
  'textSize-150': <Letters className="hb-look-150" />,
  'textSize-200': <Letters className="hb-look-200" />,
  'font-lexend': <Letters className="hb-look-lexend" />,
  'font-atkinson': <Letters className="hb-look-atkinson" />,
  'font-opendyslexic': <Letters className="hb-look-opendyslexic" />,
  'spacing-normal': <Lines gap={15} />,
  'spacing-wide': <Lines gap={24} />,
  symbols: <WordAndPicture />,
  oneAtATime: <TwoTiles />,
  asIGo: <Icon id="sound" />,
  'rate-slow': <Pulse gap={40} />,
  'rate-normal': <Pulse gap={24} />,
  'rate-brisk': <Pulse gap={16} />,
  'voice-auto': <Icon id="sound" />,
  'voice-slt': <Icon id="speech" />,
  'voice-awb': <Icon id="speech" />,
};

/** How an option would look. */
export const optionPreview = (option: OptionId): ReactNode => PREVIEWS[option];

const TOPIC_PREVIEWS: Readonly<Record<Topic, ReactNode>> = {
  pace: <Bay amount={1} />,
  theme: (
    <span className="hb-look-fan">
      <Page theme="default" />
      <Page theme="contrast" />
    </span>
  ),
  textSize: (
    <span className="hb-look-sizes">
      <Letters className="hb-look-100" />
      <Letters className="hb-look-200" />
    </span>
  ),
  letters: <Letters className="hb-look-opendyslexic" />,
  words: <WordAndPicture />,
  listen: <Icon id="sound" />,
};

/** What a topic is about. */
export const topicPreview = (topic: Topic): ReactNode => TOPIC_PREVIEWS[topic];

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLocale, type Locale, locales } from '../../app/i18n.ts';
import { applyLook, defaultLook, type Look } from '../../theme/look.ts';
import { fontNames, motionNames, spacingNames, textSizes, themeNames } from '../../theme/tokens.ts';
import { Card } from '../../ui/Card.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { RadioChoice } from '../../ui/RadioChoice.tsx';
import { UiProvider } from '../../ui/UiProvider.tsx';
import './gallery.css';
import { AccessGallery } from './AccessGallery.tsx';
import { ControlsGallery } from './ControlsGallery.tsx';
import { DoorGallery } from './DoorGallery.tsx';
import { FaceGallery } from './FaceGallery.tsx';
import { FeelingsGallery } from './FeelingsGallery.tsx';
import { LessonDrawingsGallery } from './LessonDrawingsGallery.tsx';
import { LessonScenesGallery } from './LessonScenesGallery.tsx';
import { LessonStepsGallery } from './LessonStepsGallery.tsx';
import { MyThingsGallery } from './MyThingsGallery.tsx';
import { PictureGallery } from './PictureGallery.tsx';
import { ReadAloudGallery } from './ReadAloudGallery.tsx';
import { StrategiesGallery } from './StrategiesGallery.tsx';
import { ToolStageGallery } from './ToolStageGallery.tsx';

/** Every part of the design on one page, in any look: for designers, for tests, and to show what there is. */
export default function Gallery({ startLook = defaultLook }: { startLook?: Look }) {
  const { t, i18n } = useTranslation('gallery');
  const [look, setLook] = useState<Look>(startLook);
  useEffect(() => applyLook(look), [look]);
  // Whoever leaves the gallery finds the look and the language they came with: the next person at this screen is a pupil.
  useEffect(() => () => applyLook(startLook), [startLook]);
  useEffect(() => () => void changeLocale('en-GB'), []);
  const change = (part: Partial<Look>) => setLook((before) => ({ ...before, ...part }));
  const locale = locales.find((known) => known === i18n.language) ?? 'en-GB';
  return (
    <UiProvider>
      <PageFrame tone="staff" title={t('title')} lead={t('lead')}>
        <Card title={t('look')}>
          <div className="hb-gallery-look">
            <RadioChoice
              isRow
              label={t('theme.label')}
              options={themeNames.map((id) => ({ id, label: t(`theme.${id}`) }))}
              value={look.theme}
              onChange={(theme) => change({ theme })}
            />
            <RadioChoice
              isRow
              label={t('textSize')}
              options={textSizes.map((id) => ({ id, label: t('percent', { value: id }) }))}
              value={look.textSize}
              onChange={(textSize) => change({ textSize })}
            />
            <RadioChoice
              isRow
              label={t('font.label')}
              options={fontNames.map((id) => ({ id, label: t(`font.${id}`) }))}
              value={look.font}
              onChange={(font) => change({ font })}
            />
            <RadioChoice
              isRow
              label={t('motion.label')}
              options={motionNames.map((id) => ({ id, label: t(`motion.${id}`) }))}
              value={look.motion}
              onChange={(motion) => change({ motion })}
            />
            <RadioChoice
              isRow
              label={t('spacing.label')}
              options={spacingNames.map((id) => ({ id, label: t(`spacing.${id}`) }))}
              value={look.spacing}
              onChange={(spacing) => change({ spacing })}
            />
            <RadioChoice
              isRow
              label={t('language')}
              options={locales.map((id: Locale) => ({ id, label: id }))}
              value={locale}
              onChange={(id) => void changeLocale(id)}
            />
          </div>
        </Card>
        <FaceGallery />
        <FeelingsGallery />
        <StrategiesGallery />
        <LessonDrawingsGallery />
        <LessonScenesGallery />
        <ControlsGallery />
        <DoorGallery />
        <ReadAloudGallery />
        <AccessGallery />
        <ToolStageGallery />
        <LessonStepsGallery />
        <PictureGallery />
        <MyThingsGallery />
      </PageFrame>
    </UiProvider>
  );
}

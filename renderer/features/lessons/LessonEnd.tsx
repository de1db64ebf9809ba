import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { PupilFrame } from '../pupil/PupilFrame.tsx';

/** The lesson is explored: said once, with nothing counted. */
export function LessonEnd({
  title,
  onList,
  onHome,
}: {
  title: string;
  onList: () => void;
  onHome: () => void;
}) {
  const { t } = useTranslation('lesson');
  return (
    <PupilFrame title={t('end.title', { title })} lead={t('end.detail')} onBack={onList} onStop={onHome}>
      <div className="hb-lesson-end">
        <span className="hb-lesson-end-picture">
          <Picture id="boat-home" />
        </span>
        <div className="hb-row hb-row-middle">
          <Button scale="pupil" icon={<Icon id="forward" />} onPress={onList}>
            {t('end.toLessons')}
          </Button>
          <Button scale="pupil" variant="primary" icon={<Icon id="home" />} onPress={onHome}>
            {t('end.toHome')}
          </Button>
        </div>
      </div>
    </PupilFrame>
  );
}

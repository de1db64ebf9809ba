import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';

type Props = { added: number; alreadyThere: number; onPeople: () => void; onAnother: () => void };

/** Step 4: what was added, and what usually comes next. */
export function ImportDone({ added, alreadyThere, onPeople, onAnother }: Props) {
  const { t } = useTranslation('staff');
  return (
    <div className="hb-import-choose">
      <div className="hb-stack" role="status">
        <p className="hb-import-result">{t('import.done.added', { count: added })}</p>
        {alreadyThere > 0 ? <p>{t('import.done.already', { count: alreadyThere })}</p> : null}
        <p>{t('import.done.next')}</p>
        <div className="hb-row">
          <Button variant="primary" onPress={onPeople}>
            {t('import.done.toPeople')}
          </Button>
          <Button variant="quiet" onPress={onAnother}>
            {t('import.done.another')}
          </Button>
        </div>
      </div>
      <span className="hb-import-picture">
        <Picture id="boat-home" />
      </span>
    </div>
  );
}

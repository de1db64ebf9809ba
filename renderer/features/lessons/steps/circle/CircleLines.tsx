import { useTranslation } from 'react-i18next';
import { useHelpLines } from '../../../pupil/useHelpLines.ts';

/** The ring of help lines is the centre's own and is filled already; nobody has to put anything there. */
export function CircleLines() {
  const { t } = useTranslation('lesson');
  const { lines } = useHelpLines();
  return (
    <div className="hb-circle-lines">
      <dl>
        {lines.map(({ name, number }) => (
          <div key={`${name} ${number}`}>
            <dt>
              <bdi>{name}</bdi>
            </dt>
            <dd>
              <bdi>{number}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <p>{t('circle.emergency')}</p>
      <p className="hb-quiet-line">{t('circle.linesDetail')}</p>
    </div>
  );
}

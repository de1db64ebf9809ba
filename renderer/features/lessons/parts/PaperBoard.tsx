import { useTranslation } from 'react-i18next';
import './paperBoard.css';

/**
 * On the board while a part may be about oneself: that it is private, what it is like for the made-up person, and the same part as a sheet of
 * paper would have it. What a pupil picked is never here.
 */
export function PaperBoard({ lines, sample }: { lines: readonly string[]; sample?: string | undefined }) {
  const { t } = useTranslation('lesson');
  return (
    <div className="hb-paper-board">
      <p className="hb-paper-private">{t('paper.private')}</p>
      {sample ? <p className="hb-paper-sample">{sample}</p> : null}
      <ul className="hb-paper-sheet" aria-label={t('paper.sheet')}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

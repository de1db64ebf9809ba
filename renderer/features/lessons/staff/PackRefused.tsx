import type { PictureProblem } from '@harbour/shared/domain/lesson/pack/picture/size';
import type { Response } from '@harbour/shared/ipc/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';

interface PackRefusedProps {
  refused: Extract<Response<'packs.choose'>, { outcome: 'refused' }>;
  onAgain: () => void;
  onClose: () => void;
}

const KB = 1024;

/** Why a pack was not taken, in words; and what its authors have to mend. */
export function PackRefused({ refused, onAgain, onClose }: PackRefusedProps) {
  const { t } = useTranslation('lessonStaff');
  const { code, details, issues } = refused;
  const limit = Number(details.limit ?? 0);
  const words = {
    ...details,
    limitMb: Math.round(limit / KB / KB),
    limitKb: Math.round(limit / KB),
    why: code === 'badPicture' ? t(`packs.refused.why.${String(details.why) as PictureProblem}`) : '',
  };
  return (
    <section className="hb-stack" aria-live="polite">
      <Notice tone="problem" title={t('packs.refused.title')}>
        <p className="hb-anywhere">{t(`packs.refused.${code}`, words)}</p>
        <p>{t('packs.refused.kept')}</p>
      </Notice>
      {issues.length > 0 ? (
        <section className="hb-card">
          <p>{t('packs.refused.issues')}</p>
          <ul className="hb-pack-issues">
            {issues.map(({ file, path, rule, detail }) => (
              <li key={`${file} ${path} ${rule} ${detail}`}>
                <bdi className="hb-strong hb-anywhere">{file}</bdi>
                {path === '' ? null : <bdi className="hb-anywhere">{path}</bdi>}
                <bdi className="hb-anywhere">{t('packs.refused.issue', { rule, detail })}</bdi>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <div className="hb-row">
        <Button variant="primary" onPress={onAgain}>
          {t('packs.refused.again')}
        </Button>
        <Button onPress={onClose}>{t('packs.preview.leave')}</Button>
      </div>
    </section>
  );
}

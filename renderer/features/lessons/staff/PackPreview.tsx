import type { PackWarning } from '@harbour/shared/domain/lesson/pack/standing';
import type { Response } from '@harbour/shared/ipc/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallFailure, useSend } from '../../../app/api.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckboxField } from '../../../ui/CheckboxField.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { showToast } from '../../../ui/toastStore.ts';
import { FailureNotice } from '../../staff/FailureNotice.tsx';

const MB = 1024 * 1024;

interface PackPreviewProps {
  pack: Extract<Response<'packs.choose'>, { outcome: 'read' }>;
  onClose: () => void;
}

/** A pack that was read and is not kept yet. Each thing to be wary of needs a tick of its own. */
export function PackPreview({ pack, onClose }: PackPreviewProps) {
  const { t, i18n } = useTranslation('lessonStaff');
  const install = useSend('packs.install');
  const [confirmed, setConfirmed] = useState<readonly PackWarning[]>([]);
  const [failure, setFailure] = useState<CallFailure>();
  const { title, author, about, version, installed, isHere, warnings, signer, lessons } = pack;
  const isReady = warnings.every((warning) => confirmed.includes(warning));
  const take = async (): Promise<void> => {
    const answer = await install.send({ token: pack.token, confirmed: [...confirmed] });
    setFailure(answer.ok ? undefined : answer.failure);
    if (!answer.ok) return;
    const named = { title: `\u2068${title}\u2069` };
    showToast(t(warnings.includes('older') ? 'packs.preview.doneOlder' : 'packs.preview.done', named));
    onClose();
  };
  const size = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(
    Math.max(0.1, pack.size / MB),
  );
  return (
    <section className="hb-card hb-pack-preview" aria-labelledby="pack-preview">
      <h2 className="hb-card-title" id="pack-preview">
        {t('packs.preview.title')}
      </h2>
      <div className="hb-pack-words">
        <h3>
          <bdi>{title}</bdi>
        </h3>
        <p>
          <bdi>{t('packs.preview.from', { author })}</bdi>
        </p>
        <p>
          <bdi>{about}</bdi>
        </p>
        <p className="hb-pack-facts">
          <span>{t('packs.version', { version })}</span>
          <span>{t('packs.lessons', { count: lessons.length })}</span>
          <span>{t('packs.preview.pictures', { count: pack.pictures })}</span>
          <span>{t('packs.size', { size })}</span>
        </p>
        <p className="hb-soft hb-anywhere">{t('packs.preview.file', { file: pack.fileName })}</p>
      </div>
      <div className="hb-pack-signature">
        <h3>{t('packs.signature')}</h3>
        <p className="hb-fingerprint">{signer.fingerprint}</p>
        <p>{t(`packs.preview.standing.${signer.standing}`)}</p>
      </div>
      <p className="hb-soft">{t('packs.preview.checked')}</p>
      {isHere ? <Notice tone="info" title={t('packs.preview.isHere')} /> : null}
      {!isHere && installed !== null && !warnings.includes('older') ? (
        <p>{t('packs.preview.replaces', { version: installed })}</p>
      ) : null}
      {isHere
        ? null
        : warnings.map((warning) => (
            <div key={warning} className="hb-pack-warning">
              <Notice tone="problem" title={t(`packs.preview.warnings.${warning}`, { version: installed })} />
              <CheckboxField
                label={t(`packs.preview.confirm.${warning}`)}
                isSelected={confirmed.includes(warning)}
                onChange={(isOn) =>
                  setConfirmed(isOn ? [...confirmed, warning] : confirmed.filter((one) => one !== warning))
                }
              />
            </div>
          ))}
      <section className="hb-pack-holds" aria-labelledby="pack-holds">
        <h3 id="pack-holds">{t('packs.preview.holds')}</h3>
        <ol>
          {lessons.map((lesson, at) => (
            // Two lessons may have one title.
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes.
            <li key={at}>
              <p className="hb-strong">
                <bdi>{t('packs.preview.unit', { title: lesson.title, unit: lesson.unit })}</bdi>
              </p>
              <p>
                <bdi>{lesson.intention}</bdi>
              </p>
            </li>
          ))}
        </ol>
      </section>
      <FailureNotice failure={failure} />
      <div className="hb-row">
        {isHere ? null : (
          <Button
            variant="primary"
            isDisabled={!isReady}
            isPending={install.busy}
            onPress={() => void take()}
          >
            {t('packs.preview.take')}
          </Button>
        )}
        <Button onPress={onClose}>{t('packs.preview.leave')}</Button>
      </div>
    </section>
  );
}

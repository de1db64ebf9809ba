import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/pictures/icons.tsx';
import { dayInWords } from '../../staff/when.ts';
import type { ShownPack } from './PacksScreen.tsx';

interface PackCardProps {
  pack: ShownPack;
  isLead: boolean;
  isBusy: boolean;
  onHandOn: () => void;
  onRemove: () => void;
}

/** One pack that stands here: what it is, whose it is, and what can be done with it. */
export function PackCard({ pack, isLead, isBusy, onHandOn, onRemove }: PackCardProps) {
  const { t, i18n } = useTranslation('lessonStaff');
  const { title, author, version, lessons, isBundled, isShown, day, signer, given } = pack;
  return (
    <li className="hb-card hb-pack">
      <div className="hb-pack-words">
        <h3>
          <bdi>{title}</bdi>
        </h3>
        <p>
          <bdi>{t('packs.preview.from', { author })}</bdi>
        </p>
        <p className="hb-pack-facts">
          <span>{t('packs.version', { version })}</span>
          <span>{t('packs.lessons', { count: lessons })}</span>
          <span>
            {isBundled || day === null
              ? t('packs.bundled')
              : t('packs.since', { day: dayInWords(day, i18n.language) })}
          </span>
        </p>
        <p className="hb-soft">
          {isShown
            ? `${t('packs.isShown')}. ${t('packs.given', { count: given })}.`
            : `${t('packs.isKept')}.`}
        </p>
        {signer ? (
          <p className="hb-soft">
            {t(signer.standing === 'own' ? 'packs.signedOwn' : 'packs.signedBy')}{' '}
            <span className="hb-fingerprint">{signer.fingerprint}</span>
          </p>
        ) : null}
      </div>
      {isLead ? (
        <div className="hb-row">
          <Button
            icon={<Icon id="save" />}
            isPending={isBusy}
            aria-label={t('packs.handOnOf', { title, version })}
            onPress={onHandOn}
          >
            {t('packs.handOn')}
          </Button>
          {isBundled ? null : (
            <Button aria-label={t('packs.removeOf', { title, version })} onPress={onRemove}>
              {t('packs.remove')}
            </Button>
          )}
        </div>
      ) : null}
    </li>
  );
}

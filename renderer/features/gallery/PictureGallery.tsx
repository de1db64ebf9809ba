import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/Card.tsx';
import { ChoiceTile } from '../../ui/ChoiceTile.tsx';
import { Avatar, avatarCount } from '../../ui/pictures/Avatar.tsx';
import { Icon, iconIds } from '../../ui/pictures/icons.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { pictureIds, signInPictures } from '../../ui/pictures/registry.ts';

const avatars = Array.from({ length: avatarCount }, (_, at) => at);

/** Every picture, avatar and icon. */
export function PictureGallery() {
  const { t } = useTranslation(['gallery', 'common']);
  const others = pictureIds.filter((id) => !signInPictures.some((known) => known === id));
  return (
    <>
      <Card title={t('signIn')}>
        <div className="hb-tiles">
          {signInPictures.map((id) => (
            <ChoiceTile
              key={id}
              picture={<Picture id={id} />}
              label={t(`common:picture.${id}`)}
              onPress={() => undefined}
            />
          ))}
        </div>
      </Card>
      <Card title={t('pictures')}>
        <ul className="hb-gallery-pictures">
          {others.map((id) => (
            <li key={id}>
              <Picture id={id} />
              <code>{id}</code>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t('avatars')}>
        <ul className="hb-gallery-pictures hb-gallery-small">
          {avatars.map((number) => (
            <li key={number}>
              <Avatar number={number} />
              <code>{number}</code>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t('icons')}>
        <ul className="hb-gallery-pictures hb-gallery-icons">
          {iconIds.map((id) => (
            <li key={id}>
              <Icon id={id} />
              <code>{id}</code>
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}

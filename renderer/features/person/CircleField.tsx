import { CIRCLE_LABEL_MAX, CIRCLE_MAX } from '@harbour/shared/domain/people/circle';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Avatar, avatarCount } from '../../ui/pictures/Avatar.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { TextField } from '../../ui/TextField.tsx';
import './person.css';
import type { Circle, DraftMember } from './useCircle.ts';

/** Whom a pupil may ask: names or roles that staff put down, since pupils never type a name. */
export function CircleField({ circle }: { circle: Circle }) {
  const { t } = useTranslation('person');
  const { members, change, newKey, isKnown } = circle;
  if (!isKnown) return null;
  const put = (key: number, part: Partial<DraftMember>): void =>
    change(members.map((member) => (member.key === key ? { ...member, ...part } : member)));
  const isFull = members.length >= CIRCLE_MAX;
  const add = (): void => {
    const avatar = ((members.at(-1)?.avatar ?? -1) + 1) % avatarCount;
    change([...members, { key: newKey(), label: '', avatar }]);
  };
  return (
    <fieldset className="hb-plain-fieldset">
      <legend className="hb-field-label">{t('circle.label')}</legend>
      <p className="hb-field-hint">{t('circle.hint')}</p>
      <ul className="hb-circle">
        {members.map(({ key, label, avatar }, index) => {
          const name = label.trim() === '' ? t('circle.noName') : label;
          return (
            <li key={key} className="hb-circle-member">
              <span className="hb-circle-picture" aria-hidden="true">
                <Avatar number={avatar} />
              </span>
              <TextField
                label={t('circle.member', { number: index + 1 })}
                value={label}
                onChange={(next) => put(key, { label: next })}
                maxLength={CIRCLE_LABEL_MAX}
              />
              <div className="hb-row">
                <Button
                  variant="quiet"
                  aria-label={t('circle.pictureFor', { name })}
                  onPress={() => put(key, { avatar: (avatar + 1) % avatarCount })}
                >
                  {t('circle.picture')}
                </Button>
                <Button
                  variant="quiet"
                  aria-label={t('circle.removeFor', { name })}
                  onPress={() => change(members.filter((member) => member.key !== key))}
                >
                  {t('circle.remove')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {isFull ? (
        <p className="hb-field-hint">{t('circle.full')}</p>
      ) : (
        <div className="hb-row">
          <Button icon={<Icon id="add" />} onPress={add}>
            {t('circle.add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

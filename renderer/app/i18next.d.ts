import 'i18next';
import type access from '../../assets/locales/en-GB/access.json';
import type accessStaff from '../../assets/locales/en-GB/accessStaff.json';
import type checkin from '../../assets/locales/en-GB/checkin.json';
import type common from '../../assets/locales/en-GB/common.json';
import type doors from '../../assets/locales/en-GB/doors.json';
import type errors from '../../assets/locales/en-GB/errors.json';
import type feelings from '../../assets/locales/en-GB/feelings.json';
import type gallery from '../../assets/locales/en-GB/gallery.json';
import type lesson from '../../assets/locales/en-GB/lesson.json';
import type lessonStaff from '../../assets/locales/en-GB/lessonStaff.json';
import type myThings from '../../assets/locales/en-GB/myThings.json';
import type person from '../../assets/locales/en-GB/person.json';
import type pupil from '../../assets/locales/en-GB/pupil.json';
import type readAloud from '../../assets/locales/en-GB/readAloud.json';
import type setup from '../../assets/locales/en-GB/setup.json';
import type signIn from '../../assets/locales/en-GB/signIn.json';
import type staff from '../../assets/locales/en-GB/staff.json';
import type startup from '../../assets/locales/en-GB/startup.json';
import type strategies from '../../assets/locales/en-GB/strategies.json';
import type tools from '../../assets/locales/en-GB/tools.json';
import type wordProbe from '../../assets/locales/en-GB/wordProbe.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      access: typeof access;
      accessStaff: typeof accessStaff;
      checkin: typeof checkin;
      common: typeof common;
      doors: typeof doors;
      errors: typeof errors;
      feelings: typeof feelings;
      gallery: typeof gallery;
      lesson: typeof lesson;
      lessonStaff: typeof lessonStaff;
      myThings: typeof myThings;
      person: typeof person;
      pupil: typeof pupil;
      readAloud: typeof readAloud;
      setup: typeof setup;
      signIn: typeof signIn;
      staff: typeof staff;
      startup: typeof startup;
      strategies: typeof strategies;
      tools: typeof tools;
      wordProbe: typeof wordProbe;
    };
  }
}

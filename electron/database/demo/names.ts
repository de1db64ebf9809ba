import type { Random } from './random.ts';

/** Given names and family names from many places, put together by chance: nobody in particular. */
const GIVEN = `
  Aaliyah Abena Adaeze Aidan Aisha Alfie Alina Amara Amina Anaya Andrei Aoife Arjun Arlo Ava Ayaan Ayesha Beatriz Bilal
  Bronwen Cai Callum Catrin Chidi Chloe Ciara Daniyal Daria Dylan Eilidh Elif Elijah Ella Emeka Emre Esme Ethan Fatima
  Femi Finlay Freya Gabriela Gethin Grace Hamza Hana Harpreet Haruto Hassan Ibrahim Ines Iris Isla Ivy Jakub Jasmine Jayden
  Jemima Joao Kacper Kai Kavya Keira Khadija Kofi Kwame Lacey Layla Leila Leo Liam Lowri Luca Lucia Maja Malakai Malik
  Mariam Mateusz Maya Mei Mila Milan Mohammed Musa Nadia Nia Niamh Nikolai Noah Noor Oliver Oluwaseun Omar Orla Oscar
  Parveen Petra Priya Rafael Raheem Rania Rhys Rohan Ronan Rosa Ruby Safiya Sam Samira Saoirse Shanice Simran Sofia Stefan
  Suki Tariq Teo Theo Thi Tomasz Tyrone Usman Valentina Wei Willow Yasmin Yusuf Zainab Zara Zofia
`.match(/\S+/g) as readonly string[];

const FAMILY = `
  Abara Achterberg Adeyemi Agarwal Ahmadi Akhtar Aldridge Almeida Appiah Ashworth Bagshaw Balogun Banerjee Barzani Begum
  Bielski Birch Boateng Bowen Brightwell Cardoso Castellan Chaudhry Cheung Clarkson Corrigan Coulibaly Cwik Dahlgren Dawson
  Demir Diallo Dimitrov Donnelly Dzielski Eastwood Edwardson Eze Farrow Ferreira Fitzroy Fofanah Garside Georgiou Ghorbani
  Gill Greenhalgh Gwynne Hadley Haddad Hakimi Hargreave Hartnoll Hosseini Hussain Idowu Iqbal Jalloh Jankowicz Jaskolski
  Kapadia Kaur Kenning Kimura Kovacs Kumari Larkspur Lindqvist Llewelyn Lonergan Mahmood Marchetti Mensah Merrick Mistry
  Mokoena Morrow Nakamura Nandra Nowicka Obaseki Odell Okafor Oduya Osei Pacheco Paszek Pemberley Penrose Petrescu Pham
  Qureshi Rahimi Rasmusson Redfern Rowntree Sandhu Santoro Sesay Shahid Silva Sokolov Sorley Stannard Szabo Tamang Thackray
  Tran Treharne Tudor Umeh Vasquez Verma Wadsworth Warrick Whitlock Wojcik Xu Yamoah Yildiz Zaman Zielinski
`.match(/\S+/g) as readonly string[];

export type MadeUpName = {
  readonly givenName: string;
  readonly familyName: string;
  readonly knownAs: string;
};

const SHORT: Readonly<Record<string, string>> = {
  Gabriela: 'Gabi',
  Mohammed: 'Mo',
  Oluwaseun: 'Seun',
  Tomasz: 'Tomek',
  Valentina: 'Val',
};

/** A maker of names, no pair twice; given names repeat only once all were used, as they do in a school. */
export function nameMaker(random: Random): () => MadeUpName {
  let given: string[] = [];
  const pairs = new Set<string>();
  return () => {
    for (;;) {
      if (given.length === 0) given = random.shuffled(GIVEN);
      const givenName = given.pop() ?? 'Sam';
      const familyName = random.pick(FAMILY);
      const pair = `${givenName} ${familyName}`;
      if (pairs.has(pair)) continue;
      pairs.add(pair);
      return { givenName, familyName, knownAs: SHORT[givenName] ?? '' };
    }
  };
}

export const STAFF_NAMES: readonly string[] = [
  'Morgan Achebe',
  'Dafydd Penhallow',
  'Samina Rashid',
  'Kit Lindholm',
  'Rosa Ferrante',
  'Tobias Amankwah',
  'Helen Birtwhistle',
  'Yuki Tanabe',
  'Grace Nwosu',
  'Piotr Zawada',
];

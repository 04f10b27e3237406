import type { DemoEssay } from './demo-essay.ts';

/** From the best to the weakest, as the students who write them. */
export const ESSAYS_EN: readonly DemoEssay[] = [
  {
    text: 'Hardship began the break and a political choice completed it. Rodong Sinmun wrote for its own readers five days after Moscow had recognized Seoul. The article wants to shame the Soviet Union, so it tells how Pyongyang wished the act to be seen and not why Moscow acted. The Korea Economic Daily of 25 December 1990 is a business paper in Seoul and speaks of a plan. Its strength is the comparison: if Cuba and Eastern Europe were to lose oil as well, recognition of Seoul cannot be the whole reason. On 2 November 1990 both sides agreed on payment in hard currency from 1991, and by estimates made in Seoul deliveries of crude oil then fell from 440,000 tons to 40,000. Kunadze’s letter passed between officials and was not meant for the public. It proposes a choice; it does not prove a decision. One fact speaks against me: relations with Seoul took effect at once, although 1 January 1991 had been planned. That looks like haste for credits.',
    marks: {
      points: { thesis: 4, sourcing: 4, evidence: 3, against: 2 },
      comment:
        'Excellent. You ask of each source what it was made for before you use it, and your counter-fact really hurts your view.',
    },
  },
  {
    text: 'To me the sources show a political choice more than anything else. Hardship explains why Moscow wanted to be paid: the agreement of 2 November 1990 replaced clearing trade by hard currency. It does not explain why an official proposed in November 1991 to declare the end of military and nuclear cooperation. That letter was internal, so it was written to please neither Pyongyang nor Seoul; but it is one man’s proposal, and the Soviet Union came to an end a month later. The article in Rodong Sinmun is an accusation made in public. It fits the memorandum of September, which said that the alliance treaty would be reduced to a name. It can show the anger. It cannot show what was decided in Moscow. A fact against me: in Russian statistics trade in 1991 came to 15.4 percent of the year before. Perhaps empty accounts did more than any letter.',
    marks: null,
  },
  {
    text: 'I think it was mostly the bargain with Seoul. Moscow recognized South Korea on 30 September 1990, and in January 1991 a package of 3 billion dollars was settled. Rodong Sinmun says the same: relations were “bargained for Dollars”. Of course this is the paper of the ruling party and it is angry, so one has to be careful with it. The report about oil shows that Moscow was short of money, which is why the dollars mattered. Against my view: the package was settled only after the recognition, so nobody can prove that it was the price.',
    marks: {
      points: { thesis: 2, sourcing: 2, evidence: 1, against: 2 },
      comment:
        'A clear view, and a fair fact against it. Now do for the Korea Economic Daily what you did for Rodong Sinmun: who writes, for whom, and what follows? And what do you say to Kunadze’s letter?',
    },
  },
  {
    text: 'All three causes belong together. There was money: Seoul’s package of 3 billion dollars. The Soviet economy was weak, so oil exports were to be cut, also to Cuba and Eastern Europe. And officials such as Kunadze were ready to give the old ally up. The Korea Economic Daily is a newspaper in Seoul and perhaps glad about such news, but it had no reason to invent a plan about Cuba. Rodong Sinmun wants to blame somebody else. A fact that does not fit: when the Soviet Union ended, Russia took over the treaty of 1961, so not everything was broken.',
    marks: null,
  },
  {
    text: 'The relationship broke down because Moscow needed dollars. Rodong Sinmun writes that relations were bargained for dollars, the newspaper in Seoul writes that oil exports were to be cut, and Kunadze proposed to end the nuclear cooperation. All of them show that it was about money.',
    marks: {
      points: { thesis: 2, sourcing: 0, evidence: 0, against: 0 },
      comment:
        'You name a cause. Does Kunadze’s letter really speak of money? Ask of each source who made it and for whom, and look for one fact that does not fit. The lesson has several in “The bill”.',
    },
  },
  {
    text: 'Rodong Sinmun says that diplomatic relations were bargained for dollars, and South Korea did settle a package of 3 billion dollars with Moscow. So I would say it was a bargain.',
    marks: null,
  },
];

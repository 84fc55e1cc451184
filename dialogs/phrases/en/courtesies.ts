import type { Phrases } from '../phrases';

/** Greetings, thanks and farewells. */
export const courtesies: readonly Phrases[] = [
  {
    topic: 'none',
    acts: {
      hello: `
        hello there
        hello you
        hello good morning
        hello i have a problem
        hello can you help me
        hi good morning
        hi i need help
        hi can you help
        hey you
        howdy
        good day to you
        good morning to you
        good evening to you
        morning
        afternoon
        evening
        anybody there
        are you there
        i need help
        i need some help
        i need your help
        can you help
        could you help me
        please help me
        help me please`,
      thanks: `
        thanks so much
        thanks for that
        thanks that is all
        thanks that helps
        thanks a million
        many thanks
        thank you
        thank you so much
        thank you for everything
        thank you very kind
        great thanks
        great thank you
        ok thanks
        ok thank you
        perfect thank you
        wonderful
        excellent
        very good
        very nice
        very helpful
        that was quick
        that was great
        that helps
        that helped a lot
        nice
        well done
        good job
        you are great
        you are the best
        you helped me a lot
        you are welcome
        i appreciate it
        i appreciate your help
        brilliant
        lovely
        super
        amazing`,
      bye: `
        bye for now
        bye then
        bye thanks
        bye have a nice day
        goodbye then
        good bye
        good night
        see you soon
        see you tomorrow
        see you next time
        see ya
        talk to you later
        talk soon
        until later
        later
        so long
        farewell
        have a good day
        have a great day
        have a nice weekend
        have a nice evening
        enjoy your day
        take care bye
        that is all bye
        that is all thank you goodbye
        nothing else
        no that was all
        that will be all
        i have to go bye`,
    },
  },
];

import type { Phrases } from '../phrases';

/** Questions to the bot about itself and what it can do. */
export const askingTheBot: readonly Phrases[] = [
  {
    topic: 'none',
    acts: {
      capabilities: `
        what do you know
        what are you able to do
        what are you for
        what can i do here
        what can be done here
        what is this chat for
        what can you change
        what can you do for my account
        which things can you do
        which questions can you answer
        how does this work
        how can you be of help
        how do i use this chat
        can you help with my phone
        show me the menu
        show me my options
        give me a list
        give me some examples
        tell me what you can do
        i need some options
        what else can you do
        what else is there`,
      'are-you-a-bot': `
        who is this
        who is there
        who are you exactly
        what kind of thing are you
        what is your name please
        are you a real human
        are you a chatbot
        are you a program
        are you a computer
        are you an artificial intelligence
        are you alive
        is this a bot
        is this a chatbot
        is this a human
        is this a machine
        is somebody real there
        is there a person behind this
        am i talking to a human
        am i chatting with a bot
        am i speaking to a real agent
        do you have a name
        do you have feelings
        did a human write this
        you are a robot
        you sound like a robot
        say who you are
        tell me who you are
        tell me if i am talking to a bot
        i want to know who i am talking to
        i would like to know who is writing to me
        tell me whether you are human`,
      'how-are-you': `
        how are things
        how are things with you
        how is your day
        how is life
        how was your weekend
        how are we today
        is everything fine with you
        are you ok
        are you fine
        what is new
        hope you are well
        and how are you`,
      ask: `
        is this necessary
        is that mandatory
        is it compulsory
        must i do this
        should i do something
        what should i do
        what should i do now
        what do i do now
        what do i have to do
        what am i to do
        what happens now
        what comes next
        how does that go
        how long does that take
        does that matter
        is that normal`,
    },
  },
];

import type { Phrases } from '../phrases';

/** Users, addresses, bills, devices and talk in the words of customers whose mother tongue is another one. */
export const secondSpeakersCompany: readonly Phrases[] = [
  {
    topic: 'email-address',
    acts: {
      do: `
        my email is changed please make new
        please put my new mail ann@x.com
        i have other email now it is ann@x.com
        kindly update my mail id to ann@x.com
        i want change my mail address`,
      ask: `
        how i can change the mail address
        which mail you have from me
        where to change the mail id`,
    },
  },
  {
    topic: 'second-email',
    acts: {
      do: `
        please add also the mail ann@x.com
        i want put second mail
        kindly add my alternate mail id`,
      ask: `
        for what is the second mail
        how i can put a second email`,
    },
  },
  {
    topic: 'users',
    acts: {
      do: `
        please make new user for colleague
        i want to add one person
        the colleague is not more here please delete
        please erase the user of extension 104
        we have new worker he needs a line
        kindly create the extension for new joinee`,
      ask: `
        how i can add a user
        how to delete the person who is gone
        who is the administrator of our firm
        what can make an administrator`,
    },
  },
  {
    topic: 'billing',
    acts: {
      do: `
        please send me the invoice from last month
        i want my money back
        please make invoice to other address
        i want to stop the contract
        kindly send the receipt`,
      ask: `
        how much costs one line
        why is so expensive the bill
        i have question for the invoice
        how i can pay
        when must i pay the bill
        the invoice is not correct
        how are your prices`,
    },
  },
  {
    topic: 'device',
    acts: {
      do: `
        please send new telephone
        i want other headset
        please make restart of my telephone`,
      ask: `
        my telephone is not functioning
        i hear nothing in the telephone
        the telephone makes noise
        the other person don't hear me
        how i make conference
        how to pass the call to a colleague
        the display is dark
        the application does not open
        the calls are going away after one minute`,
    },
  },
  {
    topic: 'number-porting',
    acts: {
      do: `
        i want take my number to you
        please bring my old number to your company`,
      ask: `
        how i can bring my number
        my number i can keep it
        how much time needs the porting`,
    },
  },
  {
    topic: 'opening-hours',
    acts: {
      ask: `
        from when you are open
        until when you are working
        you are open on saturday
        in which hours i can call`,
    },
  },
  {
    topic: 'none',
    acts: {
      person: `
        i want speak with a human
        please give me a person
        i like to talk with somebody from support
        is there a worker who can help me
        i want that somebody calls me
        i don't understand please a real person`,
      yes: `
        yes is good
        yes it is so
        is right`,
      no: `
        no it is not like that
        no this is false
        is not good
        i don't want this`,
      cancel: `
        i don't want anymore
        please not do it
        leave it please
        let it be`,
      restart: `
        please from beginning
        i want to begin again`,
      hello: `
        good day
        dear sir or madam
        hello i need help please`,
      thanks: `
        thank you very much for the help
        many thanks to you
        i thank you
        thank you dear`,
      bye: `
        goodbye and thank you
        i wish you nice day
        until next time`,
      'are-you-a-bot': `
        you are a machine or a human
        am i writing with a person`,
      capabilities: `
        what you can make for me
        in what you can help me
        which things are possible here`,
      none: `
        i don't understand you
        sorry my english is not good
        what you mean
        i am new here
        please speak slowly
        i must ask my chief
        i have no time now
        the weather is nice today`,
    },
  },
];

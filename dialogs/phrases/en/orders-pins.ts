import type { Phrases } from '../phrases';

/** Wishes about both PINs, in as many turns as people have for them. */
export const ordersPins: readonly Phrases[] = [
  {
    topic: 'support-pin',
    acts: {
      do: `
        create a new support pin
        make another pin for me
        give me another support pin
        exchange my pin
        i would like a new pin
        i want to replace my pin
        i want my pin changed
        my old pin should stop working
        please invalidate my pin and send another
        i need a pin that nobody knows
        set up a different support pin
        let me have a new support pin
        can you change my pin
        could i have another pin
        change the six digit code i give to support
        my pin is on a list that everybody can read so change it
        a visitor saw me type the pin
        my ex has my pin
        i read my pin out loud in a full train
        i sent my pin to the wrong chat
        i want another one
        i want a new one because somebody saw it
        please give me a new one
        somebody saw my code
        somebody has seen the code
        a colleague has my code
        my code was seen by somebody`,
      forgot: `
        please email me my pin
        email it
        mail it please
        send me the code
        send me the email with the pin
        send the support pin to my address
        send my pin once more
        i need my pin
        i need the pin mail
        i need to get my pin
        i want my pin by email
        i lost the support pin
        i lost the paper with the pin
        i forgot the support pin
        i forgot the code
        i do not know it
        i do not know the pin
        i do not know my support pin
        i do not remember it
        i do not have it
        i do not have it with me
        i have no support pin
        i have not got a pin
        i have never had one
        never heard of a pin
        no pin
        no i do not have a pin
        nobody told me a pin
        could you send my pin
        can you send it to my email
        where did you send my pin
        the pin never arrived
        the email is not there
        i did not get the email
        it has not come
        not in my spam either
        i cannot find it
        it is lost`,
      have: `
        yes i have it
        yes i do
        i have a pin
        i have the pin with me
        i have the support pin
        i have it now
        i got the mail
        i got the code
        i got an email with it
        i know it
        i know it by heart
        i remember my pin
        i remember it now
        my pin is here
        the pin is here
        it arrived
        it is here now
        here it is
        just got it
        ready with my pin
        i will type it now
        i can give you my pin`,
    },
  },
  {
    topic: 'voicemail-pin',
    acts: {
      do: `
        change the voicemail code
        reset voicemail pin
        reset the pin of my voicemail
        reset the voicemail code for extension 104
        make a new voicemail pin
        new pin for voicemail
        new voicemail password please
        replace my voicemail pin
        i need another voicemail pin
        i need to reset my voicemail passcode
        i would like a new pin for my voicemail
        can you reset my voicemail pin
        could you change the code for my mailbox
        please set my voicemail pin again
        104 needs a new mailbox code
        set another passcode on my voice mailbox
        my voicemail needs a new pin
        somebody listens to my voicemail so change the pin
        voicemail pin
        voicemail pin please
        the pin of my voicemail
        pin for voicemail`,
      forgot: `
        i forgot the pin to my voicemail
        i forgot the passcode of my mailbox
        i cannot remember my voicemail password
        i do not remember the code for voicemail
        i do not have a voicemail pin
        i never got a voicemail pin
        my voicemail pin is lost
        my voicemail pin slipped my mind
        what was my voicemail code again
        tell me my voicemail pin
        no access to my voicemail without the pin
        my mailbox does not take my code`,
    },
  },
];

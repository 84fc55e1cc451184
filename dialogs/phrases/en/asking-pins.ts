import type { Phrases } from '../phrases';

/** Questions about both PINs, with and without a question word, and what does not work with them. */
export const askingPins: readonly Phrases[] = [
  {
    topic: 'support-pin',
    acts: {
      ask: `
        how do i get my pin
        how do i find out my pin
        how do i change my pin
        how do i use the support pin
        how does one get a pin
        how long does the pin last
        how long is a support pin
        how safe is the pin
        how often does the pin change
        how do you know my pin
        how do i know that my pin is safe
        what is a pin
        what is the support pin good for
        what is the difference between the support pin and the voicemail pin
        what does the pin protect
        what do i do without a pin
        what if somebody has my pin
        what if i have no email for the pin
        what happens if i forget my pin
        what happens after three wrong pins
        what do i do if the mail with the pin does not come
        where do i get a pin
        where do i get the support pin
        where do i enter the pin
        where is the pin stored
        where do you send the pin
        when do i need the pin
        when does my pin expire
        who gets a pin
        who made my pin
        why do i need a pin
        why do you want my pin
        why does my pin not work
        why is my pin rejected
        why did i get a new pin
        why did i get a mail with a pin
        which pin do you want
        which pin do you mean
        is the pin secret
        is the pin the same as my password
        is my pin still valid
        is a pin really needed
        is there another way than the pin
        is it normal that you ask for a pin
        can i get a pin by text message
        can i get my pin over the phone
        can i change my pin myself
        can i give my pin to a colleague
        can my boss see my pin
        can somebody else use my pin
        can an agent see my pin
        can you see my pin
        can you read my pin
        does everybody have a support pin
        does my colleague have the same pin
        do i need a pin
        do i have a pin
        do i need the pin for every change
        do you need my pin
        are pins case sensitive
        are you allowed to ask for my pin
        will my pin change
        should i tell my pin to an agent
        may i write my pin in a mail
        tell me what a support pin is
        explain the support pin
        explain why you need the pin
        i do not understand what the pin is for
        my pin is wrong
        my pin is refused
        it says my pin is invalid
        the pin you sent does not work
        i typed my pin and it failed
        somebody asked me for my pin on the phone
        i got a mail with a pin that i did not ask for
        is it safe
        is that safe
        is that secure
        is it dangerous to give it
        is it secret
        how long does the mail with the pin take
        how long until the mail with the pin is here
        how long do i have to wait for the mail
        how long does it usually take for the mail to arrive
        can somebody else read that mail
        how long does your mail take
        how long does an email take to come
        when will the mail come
        when does the mail arrive`,
    },
  },
  {
    topic: 'voicemail-pin',
    acts: {
      ask: `
        how do i choose a voicemail pin
        how do i set my voicemail pin
        how do i reset a voicemail pin for a colleague
        how do i unlock my voicemail
        how many digits is a voicemail pin
        how often must i change the voicemail pin
        what is a voicemail pin
        what is a safe voicemail code
        what pin does voicemail want
        what happens if i enter the wrong voicemail pin
        where do i set the voicemail pin
        who can change my voicemail pin
        why does voicemail ask for a pin
        why does my voicemail pin not work
        why is my new voicemail pin not allowed
        is there a voicemail pin by default
        can i have a voicemail pin with four digits
        can i turn off the voicemail pin
        can i change the voicemail code on my phone
        can you see my voicemail pin
        does voicemail need a pin
        do i need a pin for voicemail
        are there rules for voicemail codes
        which codes are not allowed for voicemail
        tell me how to change my voicemail pin
        my voicemail code is refused
        the voicemail pin is wrong`,
    },
  },
];

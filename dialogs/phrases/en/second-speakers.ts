import type { Phrases } from '../phrases';

/** Calls and access in the words of customers whose mother tongue is another one: their order of words, their articles, their verbs. */
export const secondSpeakers: readonly Phrases[] = [
  {
    topic: 'call-forwarding',
    acts: {
      do: `
        please to forward my calls at 613 555 0100
        i want that you redirect my phone to 613 555 0100
        i would like forward the calls on my mobile phone
        make please that calls are coming to my cell
        all calls what come to me must go to 613 555 0100
        please you put calls of my phone in 613 555 0100
        i need make forwarding for extension 104
        it is possible you send my calls to 613 555 0100 please
        my phone should be deviated to 613 555 0100
        deviate my line please to number 613 555 0100
        i wish to transfer the line to 613 555 0100
        do me please a forwarding to 613 555 0100
        i am since today in home office please lead my calls to 613 555 0100
        the calls of 104 please to 613 555 0100 conduct
        please activate me the call diversion
        you must send calls to my handy phone
        kindly do the needful and divert my extension to 613 555 0100
        please connect calls for me with 613 555 0100`,
      stop: `
        please to stop the forwarding
        i do not want more the forwarding
        please delete the diversion of my phone
        calls must come again on my desk phone
        the forwarding should be finish now
        i want that calls come back to me
        please take away the redirection
        make please the forwarding off
        i don't need anymore that calls go on my cell
        please put out the call diversion for 104
        the deviation must stop
        kindly remove the divert at the earliest`,
      ask: `
        how i can forward my calls
        how to do for forwarding the calls
        what i must do for redirect my phone
        please explain how is working the forwarding
        it is possible to forward in other country
        where is the place to make forwarding
        why the calls are not going to my mobile
        the forwarding costs how much
        how can i know if forwarding is active
        must i pay when calls are forwarded
        i want to know how one makes a call diversion`,
    },
  },
  {
    topic: 'support-pin',
    acts: {
      do: `
        i want have new pin for support
        please make to me other support pin
        my colleague has seen my pin please make new
        the pin must be changed please
        please do a change of my support pin
        i need that you give other pin because one knows it
        kindly provide me new support pin`,
      forgot: `
        i not have the pin
        i have not the support pin
        i don't know which is my pin
        please send to me the pin
        the pin i have forgotten
        i did never receive pin
        you can send me the pin on email
        i don't find anymore my pin
        which pin, i have nothing received
        the mail with pin has not come
        please to mail the pin number
        kindly share my pin to my mail`,
      have: `
        the pin i have
        i have the pin already by me
        now i have received the pin
        i have it before me
        pin is with me
        yes the pin is arrived`,
      ask: `
        for what is the support pin
        why you are needing my pin
        how i can get the support pin
        what means support pin
        where can i see which pin i have
        how long is good the pin
        the pin is same as of voicemail or other
        what is it for a pin`,
    },
  },
  {
    topic: 'login-name',
    acts: {
      forgot: `
        i have forgot my user name
        please tell me how is my login
        what is the name for to log in
        i don't know with which name i must enter
        my login name i don't remember
        please remember me my username
        kindly send my user id on mail
        which is my login name please`,
      ask: `
        what is it a login name
        where i can enter the login name
        how looks the user name
        the user name is it my email`,
      do: `
        i want change my user name
        please put other login name for me`,
    },
  },
  {
    topic: 'voicemail-pin',
    acts: {
      do: `
        please to reset the pin of voice box
        i want new number secret for voicemail
        please make new code for my mailbox of voice
        i need change the voicemail pin
        the pin of my voicemail please put new`,
      forgot: `
        i have forgot the code from my voicemail
        i cannot enter in my voice mailbox without code
        the voicemail pin i don't know anymore`,
      ask: `
        how i can change the pin of voicemail
        how must be the pin for voicemail
        which is the first pin of voicemail`,
    },
  },
  {
    topic: 'voicemail',
    acts: {
      do: `
        please make off my voicemail
        i want to change the text of my voicemail
        please send the voice messages to my mail`,
      ask: `
        how i listen my messages
        how to hear the voicemail
        i want to know how to record greeting
        which number i must call for voicemail
        my mailbox of voice don't work`,
    },
  },
  {
    topic: 'password',
    acts: {
      do: `
        please to change my password
        i want new password for portal
        please send link for make new password
        you can reset my password please
        kindly reset the password of mine
        i need to put other password`,
      forgot: `
        i have forgot the password
        the password i don't know anymore
        i don't remember which password i have
        i can not enter because i have no password
        my password is lost`,
      ask: `
        how i can change my password
        how to make new password
        why the password is not taken
        where one changes the password
        my password does not want to work
        how long works the link`,
    },
  },
  {
    topic: 'welcome-mail',
    acts: {
      do: `
        please send again the welcome mail
        i need again the mail for activate account
        kindly resend the activation mail
        please make new link for activation`,
      forgot: `
        i have not received the welcome mail
        the mail for activation is not come
        the link in welcome mail is expired since yesterday`,
      ask: `
        how i can activate my account
        what i must do with the welcome mail
        what is for the activation link`,
    },
  },
];

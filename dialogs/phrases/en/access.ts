import type { Phrases } from '../phrases';

/** What people say about voicemail, passwords and setting up, one phrase a line. */
export const access: readonly Phrases[] = [
  {
    topic: 'voicemail-pin',
    acts: {
      do: `
        reset my voicemail pin
        change my voicemail pin
        i need a new voicemail pin
        set a new pin for my voicemail
        reset the mailbox pin for 104
        change the voicemail password
        reset the code of my voice mailbox
        please reset voicemail passcode
        i want to change the pin of my mailbox
        give me a new voicemail passcode
        update voicemail pin to 4829
        unlock my voicemail
        clear the voicemail pin for extension 104
        assign a new voicemail code`,
      forgot: `
        i forgot my voicemail pin
        i lost my voicemail passcode
        i dont remember my voicemail code
        send me my voicemail pin
        i cant get into my voicemail because i forgot the pin
        i dont know the pin for my messages
        locked out of my voicemail
        i cant get into my voice messages it says wrong pin
        my voicemail says wrong pin every time
        voicemail keeps rejecting my code`,
      ask: `
        how do i reset my voicemail pin
        what is my voicemail pin
        how do i change the pin of my voicemail
        where do i change my voicemail passcode
        what are the rules for a voicemail pin
        how long must a voicemail pin be
        what is the default voicemail pin
        my voicemail pin does not work
        how can i find my mailbox code
        can i reset my voicemail pin myself`,
    },
  },
  {
    topic: 'voicemail',
    acts: {
      do: `
        set up my voicemail
        change my voicemail greeting
        turn off voicemail
        activate voicemail for 104
        delete my voicemail messages
        record a new greeting for me
        send my voicemails by email
        enable voicemail to email
        disable my mailbox
        update my answering machine message`,
      ask: `
        how do i check my voicemail
        how do i record a greeting
        how do i listen to my messages
        how do i set up voicemail
        how do i delete voicemail messages
        my voicemail is not working
        voicemail is full
        why does the message light blink
        can i get voicemail by email
        what number do i dial for voicemail
        how do i access voicemail from outside
        how many messages can my mailbox hold
        how do i change my voicemail greeting
        where are my voice messages
        how long are messages kept`,
    },
  },
  {
    topic: 'password',
    acts: {
      do: `
        reset my password
        change my password
        i need a new password
        please send me a password reset link
        set a new password for me
        my password expired and i need a new one
        unlock my account
        reset the portal password for 104
        i want to change my password
        email me a reset link
        give me a temporary password
        update my password`,
      forgot: `
        i forgot my password
        i lost my password
        i cant remember my password
        forgotten password
        i dont know my password any more
        send me my password
        i am locked out of my account
        password forgotten please help
        i cannot recall the password for the portal`,
      ask: `
        how do i reset my password
        how do i change my password
        what are the password rules
        how long must my password be
        my password does not work
        why is my password rejected
        where can i change my password
        the reset link does not work
        how long is the reset link valid
        what is my password
        can i reuse an old password
        is my password the same as the pin`,
    },
  },
  {
    topic: 'welcome-mail',
    acts: {
      do: `
        send me the welcome email again
        resend the welcome mail
        my setup link expired send a new one
        resend the activation link
        send a new welcome mail to extension 102
        i need another setup link
        please resend the invitation
        send the complete setup mail again
        new activation email please
        i want the activation mail once more`,
      forgot: `
        i lost the welcome mail
        i never got the welcome email
        i did not receive the setup link
        the activation mail never came
        i deleted the welcome message`,
      ask: `
        how do i activate my account
        how do i complete the setup
        the setup link does not work
        how long is the setup link valid
        where is my welcome mail
        what is in the welcome email
        my activation link has expired
        how does a new user get started
        what do i do with the welcome mail`,
    },
  },
];

import type { Phrases } from '../../hear/heads';

/** What people ask for or about that cannot be changed here, one phrase a line. */
export const topics: readonly Phrases[] = [
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
        locked out of my voicemail`,
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
  {
    topic: 'email-address',
    acts: {
      do: `
        change my email address
        update my email to ann@x.com
        i have a new email address
        my email changed please update it
        replace my email with ann@x.com
        change the email of extension 104 to ann@x.com
        use ann@x.com as my email from now on
        set my email to ann@x.com
        correct the email address on my profile
        update the contact email for 104
        i want to change the address you mail to
        please switch my email address to ann@x.com
        the email on file is wrong fix it`,
      ask: `
        how do i change my email address
        where can i update my email
        which email address do you have for me
        what email is on file
        can i change my email myself
        why can you not change my email
        i have no access to my email any more
        i cannot get into my mailbox
        is my email address correct
        how does my administrator change my email`,
    },
  },
  {
    topic: 'second-email',
    acts: {
      do: `
        add a second email address
        add ann@x.com as a second email
        i want a backup email on my account
        add another email to my profile
        put ann@x.com as secondary address
        set up a recovery email
        register an alternate email
        add an extra email for notices
        remove my second email
        change my secondary email address`,
      ask: `
        how do i add a second email address
        can i have two email addresses
        what is the second email for
        is a backup email possible
        where do i enter a secondary email
        does the second address get my pin`,
    },
  },
  {
    topic: 'users',
    acts: {
      do: `
        add a new user
        create an extension for a new employee
        remove user 104
        delete extension 104
        add a user bob at extension 105
        we have a new hire please set them up
        deactivate an employee who left
        suspend extension 104
        create a new extension
        set up an account for my colleague
        take john off our account
        an employee left remove his line
        make ann an administrator
        rename the user on extension 104
        add two more lines
        we need another extension
        change the name on extension 104
        somebody new started today give her an extension
        she left the company please delete her
        please open a line for our new colleague
        take this person out of the system
        we let somebody go and want the line gone`,
      ask: `
        how do i add a user
        how do i remove an employee
        how many users do we have
        who is our administrator
        can i add an extension myself
        what does an office manager do
        how do i make somebody administrator
        how do i create a new extension
        which users are on my account
        what happens when i delete a user`,
    },
  },
  {
    topic: 'billing',
    acts: {
      do: `
        change my billing address
        send me my last invoice
        update my credit card
        i want a refund
        cancel my subscription
        upgrade our plan
        pay my bill
        switch to yearly payment
        close my account with your company
        send the invoices to ann@x.com`,
      ask: `
        why is my bill so high
        how much does it cost
        when is my invoice due
        how do i pay my bill
        where can i see my invoices
        question about my bill
        what are your prices
        i was charged twice
        what plan am i on
        how do i cancel my contract
        there is a wrong charge on my invoice
        do you take credit cards
        how much is another line`,
    },
  },
  {
    topic: 'device',
    acts: {
      do: `
        order a new phone
        replace my broken desk phone
        register my new phone
        reboot my phone
        set up my headset
        add a device to my extension
        swap my phone for a new model
        connect the app to my extension
        send me a new handset`,
      ask: `
        my phone does not work
        my phone has no dial tone
        my handset is broken
        how do i set up my phone
        the screen says no service
        how do i install the app
        my headset has no sound
        which phones do you support
        the sound quality is bad
        calls drop all the time
        the display of my phone is blank
        my phone displays an error
        there is an echo on my line
        my caller id shows the wrong name
        my phone wont register
        how do i connect my phone to wifi
        i cant hear the other person
        how do i mute my phone
        how do i use conference calls
        nobody can hear me on the phone`,
    },
  },
  {
    topic: 'number-porting',
    acts: {
      do: `
        port my number to you
        transfer my number from my old provider
        move our phone number over
        i want to keep my old number with you
        port out 613 555 0100
        get me a new phone number
        take over my number from another carrier
        change my phone number
        switch our number to your company`,
      ask: `
        how do i port my number
        how long does porting take
        can i keep my number
        can i bring my number with me
        what does number porting cost
        what is the status of my port request
        is it possible to transfer a number from another carrier
        which papers do i need to port a number
        when will my number be ported`,
    },
  },
  {
    topic: 'opening-hours',
    acts: {
      ask: `
        what are your opening hours
        when are you open
        are you open on sunday
        what time do you close
        when can i reach support
        is anybody there on weekends
        business hours
        until when are you available today
        are you open on holidays
        when does support open
        what are your hours
        are you available in the evening
        do you work on weekends
        is somebody there on monday morning
        from when to when can i reach you
        how late can i call you
        when is somebody in the office`,
    },
  },
];

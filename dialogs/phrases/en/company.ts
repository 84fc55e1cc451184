import type { Phrases } from '../phrases';

/** What people say about addresses, users and the company, one phrase a line. */
export const company: readonly Phrases[] = [
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
        how much is another line
        what are your fees
        do you have a price list
        what rates do you charge`,
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
        the sound breaks up during calls
        voices are garbled
        calls are choppy and cut out
        my caller id shows the wrong name
        my phone wont register
        how do i connect my phone to wifi
        i cant hear the other person
        how do i mute my phone
        how do i use conference calls
        nobody can hear me on the phone
        my calls are silent
        there is no sound on my calls
        callers hear nothing when i talk
        people say i sound like i am under water
        my desk phone screen is black`,
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

import type { Phrases } from '../phrases';

/** Wishes about voicemail, welcome mails and addresses, in as many turns as people have for them. */
export const ordersAccounts: readonly Phrases[] = [
  {
    topic: 'voicemail',
    acts: {
      do: `
        turn voicemail on
        turn my mailbox off
        turn off the answering machine
        switch off voicemail for 104
        remove my voicemail
        activate my voicemail
        set a new voicemail greeting
        put a holiday greeting on my voicemail
        delete my greeting
        empty my voicemail
        erase all voice messages
        let voicemail answer after two rings
        mail me my voice messages
        send voice messages to ann@x.com
        i want voicemail on my line
        i do not want voicemail
        i need a bigger mailbox
        i want to change my greeting`,
    },
  },
  {
    topic: 'welcome-mail',
    acts: {
      do: `
        send the welcome mail
        send the welcome mail again
        send the welcome email to 104
        send me another invitation
        send a new setup link
        send another activation mail
        mail me the activation link
        mail the invitation again
        repeat the welcome message
        resend the setup mail to 104
        resend my invitation
        i need the welcome mail again
        i need a fresh activation link
        i want a new setup link
        can you resend the welcome email
        could you send the invite to extension 104 again
        another setup mail for 104 please
        my colleague at 104 needs a new activation link`,
      forgot: `
        i lost the setup link
        i lost my invitation
        i deleted the activation email
        i did not get an invitation
        i did not get a welcome mail
        i never got a setup mail
        i have not received any welcome message
        no welcome mail came
        no setup link arrived
        the invitation did not reach me
        the setup link expired
        the invitation has expired
        the link for activating my account no longer works
        extension 104 never received the welcome mail`,
    },
  },
  {
    topic: 'email-address',
    acts: {
      do: `
        change the email on my account
        update my email address
        update the mail address of extension 104
        set ann@x.com as my address
        replace my old email with ann@x.com
        make ann@x.com my email
        move me to ann@x.com
        write to ann@x.com from now on
        my address is now ann@x.com
        my email is different now
        i changed my email
        i want another email on file
        i need to change my email
        i need my email updated
        can you change my email address
        could you put in my new email
        please use my new email
        fix my email address
        the email you have is old
        the address in my profile is wrong
        extension 104 moved to ann@x.com`,
    },
  },
  {
    topic: 'second-email',
    acts: {
      do: `
        add an email
        add a second email
        add another address
        add my private email
        add a backup address for me
        add ann@x.com too
        add ann@x.com besides my first address
        put a second address on my profile
        save ann@x.com as my other email
        include ann@x.com as second address
        i want two email addresses
        i want to add a second email
        i need a backup email
        also use ann@x.com
        set ann@x.com as a backup
        store another email for me
        can you add a second email
        my second email should be ann@x.com`,
    },
  },
];

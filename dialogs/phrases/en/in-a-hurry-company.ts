import type { Phrases } from '../phrases';

/** Short messages, abbreviations and slips of the keyboard about users, addresses, bills and devices, and short talk. */
export const inAHurryCompany: readonly Phrases[] = [
  {
    topic: 'welcome-mail',
    acts: {
      do: `
        resend welcome
        welcome mail again pls
        new activation link
        activation mail 104 again
        resend invite
        setup link again
        new invite for 102`,
      forgot: `
        no welcome mail
        never got invite
        activation link expired
        invite lost
        setup mail didnt come
        no setup link here`,
      ask: `
        how activate acct
        welcome mail what is it
        link valid how long
        how do i start`,
    },
  },
  {
    topic: 'email-address',
    acts: {
      do: `
        new email ann@x.com
        chg my email
        email changed -> ann@x.com
        update email pls
        email of 104 now ann@x.com
        wrong email on file fix pls`,
      ask: `
        how chg email
        what email u have
        can i change email myself`,
    },
  },
  {
    topic: 'second-email',
    acts: {
      do: `
        add 2nd email
        add backup mail ann@x.com
        second email ann@x.com
        2nd address pls`,
      ask: `
        2nd email possible?
        what is 2nd email for
        how add 2nd email`,
    },
  },
  {
    topic: 'users',
    acts: {
      do: `
        add user
        new user ext 105
        del user 104
        remove 104
        rm user 104
        new hire needs ext
        104 left, delete
        need 1 more line
        add bob ext 105
        deactivate 104`,
      ask: `
        how add user
        how del user
        who is admin
        how many lines do we have
        admin can do what`,
    },
  },
  {
    topic: 'billing',
    acts: {
      do: `
        invoice copy pls
        send bill
        refund pls
        cancel plan
        pay now`,
      ask: `
        bill wrong
        price?
        cost per line
        bill too high
        charged 2x
        how pay
        when due
        invoice where`,
    },
  },
  {
    topic: 'device',
    acts: {
      do: `
        reboot phone
        new phone pls
        order headset`,
      ask: `
        phone dead
        no dial tone
        no sound
        cant call out
        phone offline
        app crash
        calls drop
        bad audio
        how transfer
        how mute
        echo on calls
        headset broken
        no ringing`,
    },
  },
  {
    topic: 'number-porting',
    acts: {
      do: `
        port my number
        port in 613 555 0100
        keep old nr pls
        move number to u`,
      ask: `
        porting how long
        can i keep nr
        port status?
        porting cost`,
    },
  },
  {
    topic: 'opening-hours',
    acts: {
      ask: `
        hours?
        open now?
        open sat?
        when open
        till when
        r u open today
        closed 2day?`,
    },
  },
  {
    topic: 'none',
    acts: {
      person: `
        human
        real person pls
        agent now
        need a human asap
        call me
        talk 2 someone
        person pls
        staff pls`,
      yes: `
        yup
        y
        yea do it
        ok go
        k
        sure
        correct yes
        ye`,
      no: `
        nah
        no thx
        n
        wrong one
        not this`,
      cancel: `
        nvm
        cancel pls
        leave it
        forget abt it
        changed my mind`,
      restart: `
        restart pls
        again from start
        new start`,
      end: `
        end
        close chat
        done bye`,
      hello: `
        helo
        hi all
        yo`,
      thanks: `
        thx
        tks
        thnx a lot
        cool thx`,
      bye: `
        bb
        cu
        laters`,
      'are-you-a-bot': `
        r u a bot
        bot?
        u human?
        real person?`,
      capabilities: `
        what can u do
        options?
        help pls
        commands`,
      none: `
        lol
        omg
        ???
        test
        ok wait
        brb
        sec
        idk
        wrong chat sorry
        haha`,
    },
  },
];

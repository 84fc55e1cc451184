import type { Phrases } from '../phrases';

/** Short messages, abbreviations and slips of the keyboard about calls and access: what people type on a phone between two meetings. */
export const inAHurry: readonly Phrases[] = [
  {
    topic: 'call-forwarding',
    acts: {
      do: `
        fwd calls 2 613 555 0100
        fwd my fone to 613 555 0100 thx
        frwd ext 104 -> 613 555 0100
        forwrd calls to cell
        callfwd on plz
        calls to cell pls
        put 104 on 613 555 0100
        divert me to 613 555 0100
        redirect line asap
        ring my cell 613 555 0100 instead
        set fwd 613 555 0100
        cfwd to 613 555 0100
        send evrything to 613 555 0100
        pls route to 613 555 0100
        forward 104 and 105 to 613 555 0100
        calls to mobile till friday 613 555 0100
        new fwd number 613 555 0100
        fwding on
        need fwd on my ext
        my line to 613 555 0100
        gonna be out, calls to 613 555 0100
        divert all`,
      stop: `
        fwd off
        stop fwd
        stop fwding pls
        forwarding off 104
        no fwd anymore thx
        unforward me
        un-divert my line
        divert off
        cancel fwd on 104
        im back, fwd off
        turn it off the forwarding
        rm forward
        end fwd
        stop calls to cell
        calls back to desk pls
        fwd can go`,
      ask: `
        how 2 fwd calls
        how fwd calls??
        fwd how does it work
        is fwd on?
        am i forwarded
        forwarding cost?
        can i fwd abroad?
        which code for fwd
        how turn fwd off
        fwd only when busy possible?
        forwarding status 104?
        where set fwd
        y are calls still on my cell`,
    },
  },
  {
    topic: 'support-pin',
    acts: {
      do: `
        new supp pin pls
        chng pin
        need diff pin asap
        gimme new pin
        pin reset
        my pin got out, new one
        pin known by others, change
        swap pin
        another support pin plz`,
      forgot: `
        pin??
        forgot pin lol
        dunno pin
        dont hv pin
        pin pls
        no pin here
        cant remeber my pin
        mail pin pls
        send pin
        need my pin
        pin gone
        pin didnt come
        no mail yet
        havent got it
        nothing in inbox
        resend plz
        still no pin
        my pin plz`,
      have: `
        got pin
        have it
        pin here
        got it rdy
        here is pin
        have pin
        ok found it
        mail is here
        i hav it`,
      ask: `
        pin for what
        y pin
        why u need pin
        what pin do u mean
        how get pin
        is pin same as vm pin
        pin expires?
        how many digits
        where find pin
        pin not working`,
    },
  },
  {
    topic: 'login-name',
    acts: {
      forgot: `
        forgot user
        username?
        my username pls
        whats my user id
        login name forgotten
        dunno my login
        lost username
        user name gone
        need my login id
        remind login
        dont no my username
        send username`,
      ask: `
        where login
        portal address?
        login = email?
        username format?
        cant login`,
    },
  },
  {
    topic: 'voicemail-pin',
    acts: {
      do: `
        vm pin reset
        new vm pin
        reset vm pin 104
        chg voicemail code
        vmail pin change pls
        new code 4 voicemail
        reset my vm pw
        voicemail passcode new pls`,
      forgot: `
        forgot vm pin
        vm pin lost
        dunno voicemail code
        vm locked
        cant get in my vm
        voicemail says wrong pin`,
      ask: `
        how chg vm pin
        vm pin how long
        vm default pin?
        vm pin rules
        my vm pin doesnt work`,
    },
  },
  {
    topic: 'voicemail',
    acts: {
      do: `
        vm off
        turn vm on 104
        new greeting pls
        del my voicemails
        vm to email pls`,
      ask: `
        how check vm
        vm number?
        vm full
        how change greeting
        vm to email possible?
        vm not working
        red light blinking
        no voicemails coming in`,
    },
  },
  {
    topic: 'password',
    acts: {
      do: `
        reset pw plz
        new pw
        chg password
        need pw link
        unlock acct
        send reset link
        passwd reset pls`,
      forgot: `
        forgot pw
        dunno pw
        lost passwrd
        password forgotten
        locked out
        pw gone
        no pw
        account locked`,
      ask: `
        how reset pw
        pw rules?
        pw not working
        reset link dead
        how long is link ok
        where change pw
        why wrong pw`,
    },
  },
];

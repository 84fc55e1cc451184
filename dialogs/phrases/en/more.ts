import type { Phrases } from '../phrases';

/** More ways in which the same things are said: hurried, telling a story, without the usual nouns; one phrase a line. */
export const more: readonly Phrases[] = [
  {
    topic: 'call-forwarding',
    acts: {
      do: `
        i need everything that rings on my desk phone to ring on my mobile
        whatever rings at my desk should ring at 613 555 0100
        can you make my phone ring at home
        get my calls over to 613 555 0100
        fwd calls
        call fwd to 613 555 0100
        set my line to go to 613 555 0100
        point my number at my cell
        have everything for 104 go to 613 555 0100
        send it all to 613 555 0100
        i am out sick so put my calls on my cell
        pls fwd my line
        change where my calls go
        the number my calls go to has changed
        i want them to reach me on my mobile
        make sure clients reach me at 613 555 0100`,
      stop: `
        i am back so stop sending calls to my cell
        take my line off forward
        my calls no longer need to go anywhere else
        put my phone back to normal
        calls should stay on my extension
        make my calls come to my desk again
        my calls should ring at my desk again
        let my phone ring here again
        take the forwarding off 104
        please do not forward anything`,
      ask: `
        what happens when somebody calls while forwarding is on
        is there a charge for forwarded calls
        can i have calls go to two phones
        will callers still get my voicemail when i forward
        does it forward on weekends too
        can i cancel it later
        can i undo the forwarding later`,
    },
  },
  {
    topic: 'support-pin',
    acts: {
      forgot: `
        whats my pin
        what is my support pin
        what was my pin again
        i cannot find the six digits you want
        send me that six digit code
        i lost the code you always ask for
        where do i get my six digit pin from i never had one
        my pin please`,
      have: `
        i am looking for it in my mailbox`,
      do: `
        my pin got out give me another
        i gave my support pin away please change it
        i want my support pin replaced`,
    },
  },
  {
    topic: 'login-name',
    acts: {
      forgot: `
        whats my username again
        forgot my user name for the portal
        i have no clue what my login is
        cant remember what i log in with
        what name do i sign in with
        remind me of my username
        lost my login`,
      ask: `
        what does a login look like`,
    },
  },
  {
    topic: 'password',
    acts: {
      do: `
        reset link please
        pw reset
        new password please
        i need to get back into the portal i need a new password
        let me choose a new password
        get me a new password
        reset my pw
        the site says wrong password and i need another`,
      forgot: `
        forgot my pw
        forgot password
        lost my pwd
        i no longer know my password
        i dont have my password any more
        it says wrong password i must have forgotten it
        locked out of the website
        cant log in forgot the password
        i cannot sign in because i forgot my password
        it keeps saying wrong password
        i cant get into the portal
        i am not able to sign in to the website`,
    },
  },
  {
    topic: 'welcome-mail',
    acts: {
      do: `
        resend the welcome email for 104
        send 104 the set up email once more
        our new colleague did not get the welcome mail send it again
        my welcome link expired please send another
        please send the sign up mail to extension 102 again
        extension 104 didnt get the setup email send it again`,
      forgot: `
        i never got the email to set up my account
        the email to set up my account never came
        i didnt get any mail to activate my account
        she says she never got the invitation
        no activation email arrived
        nobody sent me the link to set up my account`,
    },
  },
  {
    topic: 'users',
    acts: {
      do: `
        she no longer works here please remove her
        extension 104 has left us take them out
        he quit remove extension 104
        104 left the company last week delete the user
        the person at 104 is gone deactivate it
        get rid of user 104`,
    },
  },
  {
    topic: 'email-address',
    acts: {
      do: `
        the new email of extension 104 is ann@x.com please update it
        her email is now ann@x.com change it for extension 104
        please use ann@x.com for extension 104 from now on
        extension 104 has a new email ann@x.com
        change the email address of 104 to ann@x.com
        update the address for ext 104 it should be ann@x.com
        104 has a different address now ann@x.com please change that`,
    },
  },
  {
    topic: 'none',
    acts: {
      claim: `
        daniel okafor extension 101
        my name is tomasz i am at extension 105
        login 101@organization.com
        my username is 101@organization.com
        this is maya from organization
        its 101@organization.com`,
      person: `
        is there somebody i could talk to
        is anybody there i can speak to
        i demand to speak to the management
        have one of your people call me back
        i only give my name to a person
        get me somebody real`,
      none: `
        ada
        daniel okafor
        maya from accounting
        i have to go
        my boss asked me to
        we are moving offices
        it is for our clinic
        sales department
        what is an account number
        tell me if anything is missing
        let me know if you need anything else from me
        do not hesitate to contact me
        the old one is 483920
        i will call back later`,
    },
  },
  {
    topic: 'second-email',
    acts: {
      do: `
        i want a backup address on my account ann@x.com
        please add ann@x.com as my backup
        register ann@x.com as an additional address
        add ann@x.com to my account as well`,
    },
  },
  {
    topic: 'voicemail',
    acts: {
      do: `
        voicemail
        voice mail`,
    },
  },
  {
    topic: 'voicemail-pin',
    acts: {
      forgot: `
        i forgot the code for my voicemail box
        cant get into my voicemail
        forgot my voicemail password
        the code of my answering machine is gone
        the passcode for my voicemail is lost`,
      do: `
        change the code of my voice mail
        i want a different voicemail code`,
    },
  },
];

import type { Phrases } from '../phrases';

/** What people say about the support PIN and the login name, one phrase a line. */
export const namesAndPins: readonly Phrases[] = [
  {
    topic: 'support-pin',
    acts: {
      do: `
        i want a new pin
        i need a new support pin
        change my support pin
        change my pin
        please give me a different pin
        someone saw my pin
        somebody else knows my pin
        my pin was stolen
        replace my pin
        issue a new support pin
        reset my support pin
        reset my pin
        my pin has been compromised
        i think a colleague knows my support pin
        generate another pin for me
        can i get a new pin
        make me a new support pin
        renew my pin
        i gave my pin to somebody by mistake
        i would like to have my pin changed
        my pin leaked and i want another one
        update my support pin
        cancel my old pin and create a fresh one
        assign me a new pin
        my pin may have been exposed
        i think somebody may have watched me type my pin
        other people in the office know my pin
        please issue another pin
        i told a stranger my pin
        my pin is not safe any more`,
      forgot: `
        mail me my pin
        email me the pin
        send me my pin
        send the pin again
        resend my pin
        i forgot my pin
        i lost my pin
        i do not have my pin
        i dont have a pin
        i have no pin
        i cant find my pin
        i never got a pin
        i did not receive the pin
        the pin mail has not arrived
        i dont remember my support pin
        no idea what my pin is
        please send my support pin to my email
        where is my pin
        can you email me the support pin
        i dont know my pin
        i deleted the mail with my pin
        i have not received the email yet
        nothing came in the mail
        send it to me please
        the code did not come
        resend the code
        i misplaced my support pin
        my pin got lost
        could you remind me of my pin
        mail it to me
        send the email again
        still no email
        i need my pin sent to me`,
      have: `
        i have my pin
        i have it
        i got it
        i have my support pin here
        yes i have the pin
        i know my pin
        got the pin
        i have it right here
        it is in front of me
        the mail just arrived
        i received the pin
        i found my pin
        i already have a pin
        i have the code
        let me get my pin
        let me look in my mailbox for the pin
        one moment i am looking for the pin
        it just came in`,
      ask: `
        what is a support pin
        why do you need a pin
        what is the pin for
        how do i get a support pin
        where can i find my pin
        is the support pin the same as the voicemail pin
        how long is my pin valid
        do i have to give my pin
        is it safe to give you my pin
        why do i need a pin for this
        how many digits does the support pin have
        my pin does not work
        the pin is not accepted
        how do i change my support pin
        how can i reset my pin
        what if i lose my pin
        who can see my support pin
        where does the pin get mailed to
        does the pin expire
        can i pick my own support pin
        how does the verification work
        will you call me to ask for my pin`,
    },
  },
  {
    topic: 'login-name',
    acts: {
      forgot: `
        i forgot my login name
        i forgot my username
        what is my login
        whats my username
        remind me of my login name
        i dont know my login
        i cant remember my user name
        send me my login name
        i lost my login name
        please mail me my username
        what was my login name again
        i need my login name
        i dont remember what i log in with
        i have forgotten the username for the portal
        forgot username
        forgot login
        email me my user id
        tell me my login
        can you send me my login name
        what do i use to log in
        i do not know my user name
        my login name please
        login name reminder
        recover my username
        which login name do i have
        i have no clue about my username
        my username has slipped my memory
        i need to find out my login name
        i forgot my login id my email is ann@x.com`,
      ask: `
        what is a login name
        what does a login name look like
        where do i enter my login name
        how do i find my login name
        how can i recover my username
        can i change my login name
        is my login the same as my email
        which format does the username have
        how is the login name built
        where do i log in
        what is the address of the portal
        i cannot log in
        login does not work`,
      do: `
        change my login name
        rename my username
        i want another login name`,
    },
  },
];

import type { Phrases } from '../phrases';

/** What people say about call forwarding, one phrase a line. */
export const forwarding: readonly Phrases[] = [
  {
    topic: 'call-forwarding',
    acts: {
      do: `
        forward my calls to 613 555 0100
        please forward all my calls to my cell 613 555 0100
        divert calls to 613 555 0100
        redirect my phone to 613 555 0100
        send my calls to my mobile
        transfer incoming calls to 613 555 0100
        route my calls to my home number
        set up call forwarding
        turn on call forwarding for extension 104
        i want to forward my calls
        i would like my calls to go to 613 555 0100
        i need my office line forwarded to 613 555 0100
        forward extension 104 to 613 555 0100
        set call forwarding for 104 to 613 555 0100
        put my calls through to my cell phone
        all calls should ring on 613 555 0100
        activate forwarding to 613 555 0100
        change my forwarding number to 613 555 0100
        update the call forward to 613 555 0100
        have my calls forwarded
        let my calls ring at 613 555 0100
        please point my extension at 613 555 0100
        i will be away next week so send everything to 613 555 0100
        i am working from home and need my calls on my cell
        add a call forward on line 104
        enable call forwarding on my extension
        could you forward my calls to 613 555 0100
        can you divert my phone to 613 555 0100
        forward 104 to my cell
        make my desk phone ring 613 555 0100 instead
        calls for 104 need to go to 613 555 0100
        i want people calling me to reach 613 555 0100
        switch my calls over to 613 555 0100
        bounce my calls to my cell
        redirect everything that comes in on 104 to 613 555 0100
        my calls have to go to another number
        anybody who calls my extension should get 613 555 0100
        patch calls from 104 over to 613 555 0100
        use 613 555 0100 for my incoming calls
        someone calling my desk should be sent to my mobile
        my line needs to be redirected to my home
        i need to have my calls diverted
        calls must be forwarded to my cell from tomorrow
        i need call forwarding`,
      stop: `
        stop forwarding my calls
        turn off call forwarding
        cancel my call forwarding
        stop forwarding 104
        remove the forwarding on extension 104
        disable call forward
        deactivate forwarding for 104
        i want my calls back on my desk phone
        take off the call forwarding
        undo the forwarding
        please end the diversion on my line
        stop sending my calls to my cell
        no more forwarding please
        switch off the redirect
        i no longer need my calls forwarded
        i am back in the office so my phone should ring here again
        delete the forward on my extension
        calls should come to my desk again
        stop diverting my phone
        clear call forwarding on 104
        get rid of the call forwarding
        quit forwarding calls to my cell
        do not forward my calls anymore
        my calls should ring normally again
        kill the forwarding on my line
        drop call forwarding from extension 104`,
      ask: `
        how do i forward my calls
        how can i set up call forwarding
        how does call forwarding work
        what is call forwarding
        where do i turn on call forwarding
        can calls be forwarded to a cell phone
        why are my calls not forwarded
        my call forwarding is not working
        is it possible to forward calls to another country
        what are the steps to forward my phone
        how do i stop forwarding
        how to turn off call forwarding
        which numbers can i forward to
        does forwarding cost anything
        is my phone being forwarded right now
        where are my calls forwarded to
        what number is my extension forwarded to
        can i forward only some calls
        do callers notice that they are forwarded
        explain call forwarding to me
        steps for diverting calls
        show me how to redirect my calls
        how long does the forwarding stay on
        tell me how to forward my line
        calls are still going to my cell although i stopped it
        is there a way to forward calls only after hours
        what happens to my calls when i forward them
        forwarding does not work
        how can i see if forwarding is on
        what is the difference between forwarding and transferring`,
    },
  },
];

import type { Phrases } from '../phrases';

/** Forwarding wanted or ended, in as many verbs and turns as people have for it. */
export const ordersCalls: readonly Phrases[] = [
  {
    topic: 'call-forwarding',
    acts: {
      do: `
        relay my calls to 613 555 0100
        pass all calls on to 613 555 0100
        deliver my calls to my cell
        move my calls to 613 555 0100
        shift calls from 104 to 105
        direct callers to 613 555 0100
        steer my calls to the mobile
        link my desk phone to 613 555 0100
        reroute incoming calls to my cell
        make my calls follow me
        have 104 answered at 613 555 0100
        hand my calls to extension 104
        let extension 104 take my calls
        place a divert on my phone
        start forwarding my calls
        begin call forwarding to 613 555 0100
        bring my calls to my mobile
        apply forwarding to 104
        program a forward to 613 555 0100
        my calls should come to my cell phone
        my phone should ring at home
        calls should go to 613 555 0100 from today
        i need incoming calls to ring my mobile
        i need 104 redirected to 613 555 0100
        i want my extension on 613 555 0100
        i want everything to go to my cell
        i prefer to get my calls on 613 555 0100
        ring 613 555 0100 when someone calls me
        calls for me go to 613 555 0100
        whoever calls 104 should reach 613 555 0100
        can you set my forwarding
        can you make my calls go to 613 555 0100
        could you turn forwarding on
        would you send 104 to 613 555 0100
        call diversion to 613 555 0100
        forwarding to 613 555 0100
        a forward from 104 to 613 555 0100 please
        i have a new cell so forward to 613 555 0100 now
        replace the number i forward to with 613 555 0100
        use my other number for forwarding
        forward to 613 555 0100 and no longer to 613 555 0101
        lets forward my line
        all incoming to 613 555 0100
        same number as last time for my forwarding
        calls of bob to 613 555 0100
        the calls of extension 104
        bobs calls
        anns calls to 613 555 0100
        forwarding please
        forwarding for me
        the forwarding for 104
        mine as well to 613 555 0100
        mine too
        and mine too
        me too to the same number
        my calls too
        and the calls of 105 as well
        i called from 613 555 0100 and want my calls sent there`,
      stop: `
        stop the forwarding
        stop all forwarding on my line
        stop my calls going to 613 555 0100
        stop redirecting 104
        remove forwarding
        remove the redirect
        remove my call forward
        cancel forwarding
        cancel the divert
        cancel the redirect on my phone
        end forwarding for 104
        end my diversion
        turn forwarding off
        turn off the diversion on 104
        turn off my redirect
        switch forwarding off
        disable the redirect
        disable forwarding on extension 104
        deactivate my divert
        lift the forwarding
        discontinue call forwarding
        take the forward off 104
        take my line off forwarding
        reverse the forwarding
        revoke the forwarding
        delete my forwarding
        my phone should no longer be forwarded
        i do not need forwarding any more
        i want forwarding stopped
        i want no forwarding
        let my phone ring at my desk again
        let 104 ring normally
        give me my calls back
        send my calls back to my desk
        bring my calls back to my extension
        back to normal please without forwarding
        leave my calls on my desk phone from now on
        my calls should not go to my cell any more
        can you stop my forwarding
        could you turn the divert off
        would you take the redirect off my extension
        forwarding should be off
        i would like to stop forwarding
        i want to cancel my call forwarding
        calls are to stay on my desk phone
        make my desk phone ring again`,
    },
  },
];

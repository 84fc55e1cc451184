import type { Phrases } from '../phrases';

/** Yes, no, leave it, start again, end here. */
export const consent: readonly Phrases[] = [
  {
    topic: 'none',
    acts: {
      yes: `
        yes it is
        yes do it
        yes do that
        yes thats it
        yes exactly
        yeah
        yeah sure
        yep
        yup go
        ok
        ok go ahead
        okay
        alright
        sure thing
        of course
        certainly
        definitely
        indeed
        right
        thats right
        thats correct
        that is it
        that is fine
        that works
        that works for me
        all good
        all correct
        fine
        fine by me
        fine with me
        good
        please do
        please go ahead
        please do so
        do that
        do that please
        agreed
        i agree
        confirmed
        confirm
        proceed
        lets do it
        affirmative
        yes that looks right
        yes that looks correct to me
        seems right to me
        it seems correct
        that seems fine
        looks fine
        looks right`,
      no: `
        no no
        no please
        no thank you
        no sorry
        no do not
        no not that
        no it is not
        no that is wrong
        no this is not right
        no leave it out
        not really
        not right
        not that
        not at all
        not like that
        not yet
        nothing like that
        never
        incorrect
        this is wrong
        this is not correct
        that is incorrect
        thats wrong
        thats not it
        thats not what i said
        it is wrong
        it is not right
        i do not want that
        i do not agree
        i did not mean that
        i meant something else
        you got it wrong
        you misunderstood
        do not
        please do not
        negative
        wrong number
        613 555 0100 is wrong
        613 555 0100 is not right
        613 555 0100 is not my number
        the number 613 555 0100 is not the right one
        that number is wrong
        that number is not correct
        this number is not mine
        not 613 555 0100
        no not 613 555 0100
        the extension is wrong
        the address is not correct`,
      cancel: `
        cancel it
        cancel everything
        cancel this request
        cancel the whole thing
        cancel what i asked
        please cancel
        please cancel that
        please forget it
        please leave it
        please stop
        stop that
        stop it
        stop this
        forget about it
        forget that
        just forget it
        just leave it
        lets forget it
        lets leave it
        leave everything as it was
        leave it like that
        keep it as it is
        keep things as they are
        drop that
        drop everything
        skip it
        skip that
        abandon this
        dismiss it
        withdraw my request
        ignore my last message
        ignore my previous message
        please ignore my last mail
        please ignore what i wrote before
        disregard my last message
        i take it back
        i want to cancel
        i want to stop
        i no longer want it
        i do not want to go on
        i do not need it any more
        i decided against it
        i have decided otherwise
        nevermind
        never mind then
        no longer needed
        not needed any more
        it is not needed
        it is no longer necessary
        do nothing
        do not do it after all
        it can stay as it is`,
      restart: `
        restart this
        restart the conversation
        restart please
        reset
        reset the chat
        start again
        start anew
        start fresh
        start from the beginning
        start from zero
        start a new request
        begin anew
        begin again
        begin again please
        back to the start
        back to the beginning
        go back to the start
        lets start over
        lets start again
        lets start from scratch
        i want to start over
        i would like to restart
        can we start over
        can we begin again
        something new
        from scratch
        clear the chat`,
      end: `
        end it
        end this
        end this chat
        end this conversation
        close
        close this
        close this chat
        close the conversation
        close the case
        close my case
        please close
        finish
        finish here
        finish this chat
        stop chatting
        stop this conversation
        hang up
        leave the chat
        leave
        exit chat
        i am done
        i am done here
        i want to leave
        i want to close this
        i want to quit
        we are finished
        we can stop here
        that is all close it
        you can close this
        sign me out
        sign out
        disconnect
        disconnect me`,
    },
  },
];

import type { Phrases } from '../phrases';

/** Questions about forwarding, voicemail and numbers, and when we are open, with and without a question word. */
export const askingCalls: readonly Phrases[] = [
  {
    topic: 'call-forwarding',
    acts: {
      ask: `
        how do i set forwarding
        how do i forward one call
        how do i forward my phone to my cell
        how do i redirect my line
        how do i divert calls from my desk
        how do i change the number i forward to
        how do i turn off forwarding
        how do i stop my calls from going to my cell
        how do i cancel a forward
        how do i see my forwarding
        how do i know if my phone is forwarded
        how do people forward their calls here
        how can my calls go to my cell
        how can i get my calls at home
        how would i send calls to another number
        how long can calls be forwarded
        how much is call forwarding
        how many lines can be forwarded
        what is a divert
        what is the code for call forwarding
        what is the forwarding number of 104
        what happens if i forward my calls
        what happens when the forwarded phone is busy
        what does forwarding cost
        what do callers hear when i forward
        what do i need to set up forwarding
        what number do my calls go to
        where do i set up call forwarding
        where are my calls going
        where can i turn on forwarding
        where do calls for 104 go
        when does forwarding start
        when will my forwarding end
        who can set forwarding
        who forwarded my line
        who set up this forwarding
        why is my phone forwarded
        why does my forward not work
        why are calls not reaching my cell
        why did my forwarding stop
        which calls are forwarded
        is my phone forwarded
        is there a forwarding on 104
        is it hard to set up forwarding
        is there a limit on forwarding
        can i forward my calls
        can i forward my extension to a colleague
        can i forward to two numbers
        can i forward at night only
        can my calls go to a phone abroad
        can a user forward his own phone
        can forwarding be scheduled
        can i stop forwarding myself
        can i turn forwarding off from home
        does forwarding work on the app
        does forwarding cost money
        does forwarding stop by itself
        does the caller see my cell number
        do i pay for forwarded calls
        do forwarded calls show the callers number
        do you offer call forwarding
        do i need a pin to forward my calls
        are my calls being forwarded
        are there limits to forwarding
        will my phone still ring when i forward
        will my calls come back after the weekend
        should i forward or transfer
        may i forward another persons line
        could it be that my line is forwarded
        has my forwarding been set
        did my forwarding go through
        tell me how to forward calls
        tell me about forwarding limits
        show me how forwarding works
        explain call forwarding
        explain how to stop forwarding
        i want to know how to forward calls
        i would like to know if 104 is forwarded
        i do not know how to forward my phone
        i need help with forwarding
        i have a question about forwarding
        question about call forwarding
        forwarding stopped working
        calls are not forwarded
        the forwarding goes to the wrong number
        my calls still go to my old number
        someone forwarded my phone without asking me
        information on call forwarding
        steps to forward a phone
        any limits on forwarding
        will both phones ring
        does it ring in both places
        do both of my phones ring then
        does the forwarded phone ring as well
        callers get a busy tone since i forwarded`,
    },
  },
  {
    topic: 'voicemail',
    acts: {
      ask: `
        how do i use voicemail
        how do i hear my messages
        how do i get my voicemail
        how do i call my voicemail
        how do i save a message
        how do i forward a voice message
        how do i change the greeting
        how do i turn off voicemail
        how do i make voicemail answer later
        how do i listen to voicemail on my cell
        how does voicemail work
        how long can a greeting be
        how long can a message be
        what is voicemail
        what is the voicemail number
        what happens to old messages
        what do i press to hear messages
        where do i find my messages
        where do voice messages go
        when does voicemail pick up
        who can hear my messages
        why do i have no voicemail
        why does voicemail not answer
        why is my mailbox full
        why can callers not leave a message
        is my voicemail on
        is there a voicemail app
        is voicemail free
        can i turn off my voicemail
        can i have two greetings
        can i get back a deleted message
        can i get a text when i have voicemail
        can i listen to my voicemail online
        does voicemail come with every line
        do i have new messages
        do i have voicemail
        are my voice messages private
        are messages saved
        will messages be deleted
        tell me how to use voicemail
        i cannot hear my messages
        i get no notice of new messages
        messages are missing
        my greeting is not played
        my greeting sounds bad
        the message light stays on
        nobody can leave me a message
        callers hear the wrong greeting`,
    },
  },
  {
    topic: 'number-porting',
    acts: {
      ask: `
        how do i transfer my number
        how do i bring my number to you
        how do i move a number
        how do i get a new number
        how does porting work
        how much is porting
        what is porting
        what do you need to port my number
        what happens to my old contract
        where is my number now
        when will porting be done
        when does my number move
        who does the porting
        why was my port rejected
        why does porting take so long
        which numbers can be ported
        is my number ported
        is my port done
        is porting free
        can i port my cell
        can i port a fax number
        can i take my number away
        can i have my old number back
        can i change my number
        can i choose my number
        does porting cost anything
        do i keep my number
        do i lose my number
        do you port numbers from abroad
        are my numbers moved yet
        will i keep my number
        tell me about porting
        my number is not ported yet
        my port was refused`,
    },
  },
  {
    topic: 'opening-hours',
    acts: {
      ask: `
        how long are you open
        how late are you open
        how early can i call
        what time do you open
        what are your office hours
        what are the support hours
        what days are you open
        where are your hours
        when do you open
        when do you close
        when can i call you
        when are you there
        when is someone there
        when is the office open
        are you open
        are you open now
        are you open today
        are you open tomorrow
        are you open at night
        are you open on saturdays
        are you open this monday
        are you closed now
        are you closed at easter
        are you there around the clock
        is support open
        is the office open
        is the phone line open at weekends
        is there support at night
        is anyone there after six
        is it too late to call
        can i call tomorrow morning
        can i reach you in the evening
        do you open on sundays
        do you close at noon
        do you have night support
        does somebody work on holidays
        will you be open on christmas
        opening times
        office hours please`,
    },
  },
];

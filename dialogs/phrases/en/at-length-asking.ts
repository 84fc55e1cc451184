import type { Phrases } from '../phrases';

/** Questions in long, courteous sentences. */
export const atLengthAsking: readonly Phrases[] = [
  {
    topic: 'call-forwarding',
    acts: {
      ask: `
        i would be interested to know what i have to do in order to have my calls arrive somewhere else
        could you tell me whether a forwarded call costs us anything extra
        i was wondering if it is possible for the forwarding to start by itself every evening
        before i decide i would like to understand how forwarding differs from simultaneous ringing
        my boss wants to know which of our lines are forwarded at the moment
        would you mind explaining to me how one sets a diversion from the desk phone
        what would a customer hear while the call is being passed on to my cell
        i set up a forward yesterday but calls keep coming to my desk and i do not know why
        if i forward my line who will see the number of the caller
        please let me know if our assistants are allowed to divert the managers lines
        i read something about forwarding limits and would like to know more
        suppose i forward my phone to a colleague who has forwarded his own what happens then
        will my voicemail still answer once my calls have been diverted`,
    },
  },
  {
    topic: 'support-pin',
    acts: {
      ask: `
        i would like to understand why a pin is required for such a small change
        could you explain what the support pin is and why i have never heard of it
        who else in my company is able to find out my support pin
        what am i supposed to do if i have no access to the mailbox the pin is sent to
        please tell me whether it is safe to say my pin on the phone
        is there any other way of proving who i am than with a pin
        i was told that i need a pin and do not know how to come by one
        what happens to my old pin when a new one is made
        how often may i get my pin wrong before something is locked
        do agents ever ask for the pin in a mail`,
    },
  },
  {
    topic: 'login-name',
    acts: {
      ask: `
        i would like to know what my colleagues have to type into the login field
        could you tell me on which page one signs in
        what is meant by login name on the first page of the portal
        am i free to choose the name that i sign in with
        which of my two addresses do i have to use to sign in
        i type in everything as it should be and the portal does not let me in`,
    },
  },
  {
    topic: 'voicemail-pin',
    acts: {
      ask: `
        could you explain what a voicemail pin has to look like to be accepted
        i would like to know how one changes the code of the voice mailbox from the phone itself
        what is the reason that my voicemail does not accept four equal digits
        is the code for voicemail the same as the one i give to support
        do i need to enter a code when i call my voicemail from my own desk`,
    },
  },
  {
    topic: 'voicemail',
    acts: {
      ask: `
        i would like to know how i can listen to the messages that were left for me while i was away
        could you tell me after how many rings the voicemail answers and whether that can be changed
        the light on my phone keeps blinking even though i have heard all of my messages
        is there a possibility to read voice messages as text
        callers tell me that they cannot leave a message because my mailbox is full
        what do i have to press to delete a message after i have listened to it
        can my assistant listen to the messages in my mailbox as well
        people say they left me messages and i do not see any`,
    },
  },
  {
    topic: 'password',
    acts: {
      ask: `
        could you tell me what a password for the portal has to contain
        i would like to know how i go about choosing a new password
        i pressed the link in the mail and it tells me that it is no longer valid
        the page keeps telling me that my password is not strong enough and i wonder why
        is there something i should know before i change my password
        does changing my portal password also change the one on my phone
        will i be signed out everywhere once i have a new password
        am i allowed to use the same password again
        what should i do if i think that somebody knows my password`,
    },
  },
  {
    topic: 'welcome-mail',
    acts: {
      ask: `
        i would like to know what a new colleague has to do once the welcome message has arrived
        could you tell me how many days the link in the invitation may be used
        what does a new user receive from you when an account is made
        the welcome message tells me to set a password and i wonder which rules there are
        does the welcome mail have the support pin in it`,
    },
  },
  {
    topic: 'email-address',
    acts: {
      ask: `
        i would like to know which of my addresses you have got in your records
        could you tell me what i have to do in order to be mailed at another address
        is there a page on which i can correct my email address on my own
        how come my new address cannot be used right away
        do you send anything to the old address when the new one is put in
        what do i do if the mailbox that you have on file no longer exists`,
    },
  },
  {
    topic: 'second-email',
    acts: {
      ask: `
        i would like to know what you use the additional address for
        could you tell me if it is worth having a backup address
        is it allowed to enter the address of a colleague as my second one
        may the pin be sent to my secondary address instead`,
    },
  },
  {
    topic: 'users',
    acts: {
      ask: `
        i would like to know the steps for adding somebody who is new in our team
        could you tell me who in our company is allowed to add and remove people
        what becomes of the messages of an employee whose account has been deleted
        how do i find out which extension a colleague has
        may an office manager see the list of all users
        is there a limit to the number of extensions in our plan
        what is the difference between an administrator and an office manager
        what do we need to take care of when somebody goes on retirement`,
    },
  },
  {
    topic: 'billing',
    acts: {
      ask: `
        could you explain to me what the service fee on our last invoice is for
        i would like to know what it would cost us to add ten more lines
        why does our invoice show calls that nobody here has made
        is it possible to see what we spent on calls to other countries
        how many days do we have to settle an invoice
        i was promised a reduction and cannot see it on the invoice
        what is included in the monthly price and what is charged besides
        until when do i have to give notice if i want to leave
        our accounting asks for the tax number on your invoices
        could you tell me whether the price changes when we add a line
        we paid last week and still got a reminder`,
    },
  },
  {
    topic: 'device',
    acts: {
      ask: `
        i can hear the caller well but the caller hears nothing of what i say
        since the update this morning my phone shows the wrong time
        whenever i pick up the handset there is a crackling noise
        could you tell me how i put a caller through to somebody else
        my desk phone has been showing that it is not registered since last night
        i would like to use the app on my tablet and do not know where to get it
        how do i bring a third person into a call
        the phone rings only once and then the call is gone
        our meeting room phone does not turn on although it is plugged in
        people complain that my voice comes and goes
        is there a way to see missed calls on the phone
        which button do i press to put a caller on hold
        all of our phones have been down since this morning
        the volume of my headset is far too low
        how can i stop my phone from ringing in the evening
        my number is not shown when i call somebody
        what internet speed do we need for ten phones`,
    },
  },
  {
    topic: 'number-porting',
    acts: {
      ask: `
        could you tell me which documents our old provider will want before he lets our number go
        will our phones stop working on the day that the number is moved
        i would like to know how far the transfer of our numbers has come
        are we able to keep our toll free number if we come to you
        is there a fee for taking our numbers along to another company`,
    },
  },
  {
    topic: 'opening-hours',
    acts: {
      ask: `
        could you let me know at what times your support can be reached by phone
        i would like to know whether somebody is there between christmas and new year
        is your office closed for the long weekend
        on which days of the week do you answer the phone
        is there an emergency number outside of your hours
        what time zone are your business hours in
        do you take a lunch break`,
    },
  },
];

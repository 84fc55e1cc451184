import type { Phrases } from '../phrases';

/** Questions about phones and the app, and what does not work with them. */
export const askingDevices: readonly Phrases[] = [
  {
    topic: 'device',
    acts: {
      ask: `
        how do i use my phone
        how do i answer a call
        how do i transfer a call
        how do i hold a call
        how do i park a call
        how do i pick up a colleagues call
        how do i start a conference
        how do i record a call
        how do i block a number
        how do i change the ringtone
        how do i turn up the volume
        how do i restart my phone
        how do i add a contact
        how do i pair my headset
        how do i get the app
        how do i use the softphone
        how do i dial an outside line
        how do i call abroad
        how do i hide my number
        how do i set do not disturb
        how do i see who called
        how many phones can i have
        how many people can join a call
        what is a softphone
        what phone do you recommend
        what does this light mean
        what is wrong with my phone
        where is the app
        where do i plug in my headset
        where is the mute button
        when will the phones work again
        who can repair my phone
        why is my phone not working
        why does my phone not ring
        why can nobody hear me
        why do calls cut off
        why is the sound bad
        why is my phone offline
        why does the app not start
        which headset works
        which app do i need
        is there an outage
        is my phone online
        is there an app for android
        can i use my own phone
        can i use my cell as a phone
        can i have two phones
        can i call from my computer
        can i record calls
        can i use a bluetooth headset
        does the app work on a mac
        does it work without internet
        do you sell phones
        do i need a desk phone
        are there problems with the network today
        are the phones down
        my phone is offline
        my phone is silent
        my phone keeps restarting
        my phone shows an error
        my phone does not ring
        my phone freezes
        my screen is black
        my microphone does not work
        my headset does not connect
        the app does not ring
        the app logs me out
        the line is dead
        the line is bad
        the call quality is terrible
        the sound is delayed
        there is noise on the line
        there is no signal
        i hear myself
        i hear nothing
        i cannot call anybody
        i cannot receive calls
        i cannot call out
        i cannot dial abroad
        i get a busy tone
        i dropped my phone
        incoming calls do not arrive
        calls end after a minute
        nobody hears me
        nothing happens when i dial
        we cannot make calls
        all our phones are offline
        one way audio`,
    },
  },
];

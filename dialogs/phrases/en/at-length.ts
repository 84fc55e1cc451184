import type { Phrases } from '../phrases';

/** Orders in long, courteous sentences, often with the reason told first. */
export const atLength: readonly Phrases[] = [
  {
    topic: 'call-forwarding',
    acts: {
      do: `
        i would be very grateful if you could arrange for all of my incoming calls to be sent to my mobile telephone
        would it be possible for you to have extension 104 answered at 613 555 0100 while our receptionist is on leave
        as i will be attending a conference until thursday i would appreciate it if my line could be diverted to 613 555 0100
        we kindly request that calls arriving on extension 104 be passed to 613 555 0100 with immediate effect
        my phone fell off the desk and is broken so calls should land on my cell 613 555 0100 for now
        since the builders have cut the cable in our street please let my calls go to 613 555 0100
        i have started my parental leave and somebody else takes my calls on 613 555 0100 so please set that up
        because i am between two offices this month i need my number to follow me to 613 555 0100
        the person at 104 had an accident and will not be in so her calls need to go to 613 555 0100
        i have a dentist appointment this afternoon so my calls had better go to my cell
        i am snowed in at home and my desk phone is ringing away in an empty office so please push the calls to 613 555 0100
        could you do me a favour and have my work number ring through to my house at 613 555 0100
        my colleague covers for me as of tomorrow so my calls are to be delivered to extension 104
        please make the necessary changes so that anyone ringing my extension is connected to 613 555 0100
        i would like to have my direct line transferred over to the mobile whose number is 613 555 0100
        if somebody tries to reach me i want them to end up at 613 555 0100
        the clinic closes for renovation so patients who call 104 should be put through to 613 555 0100
        i travel a lot and would prefer my calls on 613 555 0100 rather than on the desk phone
        my extension has to be answered from home from now on and the number there is 613 555 0100
        it would help me a great deal if you redirected my extension
        please see to it that my calls reach me on 613 555 0100
        there is nobody at the front desk today so let 104 ring at 613 555 0100`,
      stop: `
        i have returned from my leave and would ask you to lift the forwarding on my extension
        now that my desk phone has been repaired there is no need for the calls to go to my cell any longer
        would you kindly put an end to the forwarding that was set up for extension 104
        as the renovation is finished calls to 104 may be answered in the office again
        my trip was cancelled so there should not be any forwarding on my line
        i keep getting work calls on my private phone and would like that to end today
        please restore my line so that it rings on my own desk
        the colleague who was covering for me has left so my calls should no longer be sent to him
        i would be glad if you could take the diversion off as i am back at work
        calls for me are still going to my old cell and i want that stopped
        return my extension to how it was before it was forwarded
        everything should ring at my place again as it used to
        my sister is tired of answering my work calls so please stop passing them to her`,
    },
  },
  {
    topic: 'support-pin',
    acts: {
      do: `
        i wrote my support pin on a note which has disappeared so i would like a different one
        i fear that a former employee still knows my support pin and want it replaced
        would you be so good as to issue a new support pin to me
        my laptop was stolen and the pin was saved on it so make that one invalid and give me another
        for security reasons i would like to have my support pin changed every now and then so please do it today
        i accidentally sent my pin to the wrong person and it has to be replaced
        please revoke the pin that i have and make a fresh one`,
      forgot: `
        i am afraid i have never been given a support pin
        i have searched my whole mailbox and cannot find the message with my pin in it
        would you please have my support pin sent to the address that you have on file
        it must be months since i last used my pin and it has left my memory
        i threw away the note on which i had written down my pin
        unfortunately i do not have the number you are asking for
        i am not at home and my pin is on a piece of paper there
        the message you say you sent has not turned up in my inbox
        i have looked in the spam folder as well and there is no pin
        i would need to have my pin sent to me once more
        somebody set up my account for me and did not tell me about any pin
        i have been waiting ten minutes and no mail has arrived`,
      have: `
        i have just opened the mail and the pin is in front of me
        i wrote the pin down somewhere so just let me get it
        i do have a pin and can give it to you now
        the message has arrived and i can see the pin
        give me a second while i look up my pin
        my wallet has a note with the pin in it`,
    },
  },
  {
    topic: 'login-name',
    acts: {
      forgot: `
        i have not signed in for a year and the name i have to use has slipped my mind
        would you be kind enough to let me know the user name under which i am registered
        i know my password but i have no recollection of my login name
        the portal asks me for a user name and i do not know what to put there
        could my login name be sent to my email address ann@x.com
        my browser used to fill in my user name and now it does not and i cannot remember it
        i was given a user name when i started here and have since lost it
        i am looking for the name that i use to sign in`,
      do: `
        since i have married i would like my login name to carry my new surname
        my user name has a spelling mistake in it and should be corrected
        please give me a user name that is easier to type`,
    },
  },
  {
    topic: 'voicemail-pin',
    acts: {
      do: `
        i would like to have the code of my voice mailbox changed to a new one
        would you mind setting a new pin for my voicemail as the old one is known to everybody here
        the previous person at my desk chose the voicemail code so please give me a new one
        please arrange a new passcode for the voicemail of extension 104
        my assistant should no longer get into my voicemail so change its pin
        i want the code with which i listen to my messages replaced`,
      forgot: `
        my voicemail keeps asking for a code that i do not remember ever having set
        it has been so long since i used voicemail that i no longer know the pin
        after three wrong tries my voicemail does not let me in any more
        i inherited this extension and nobody told me the code for its mailbox`,
    },
  },
  {
    topic: 'voicemail',
    acts: {
      do: `
        while i am on leave callers should hear a different greeting so please put that on
        i would like every voice message to be delivered to my inbox as a file
        please remove the voicemail from my line since nobody listens to it
        could you wipe all of the old messages in my mailbox
        my greeting still has my maiden name in it and should be replaced`,
    },
  },
  {
    topic: 'password',
    acts: {
      do: `
        i would like to be sent a link with which i can choose a new password for the portal
        please do what is needed so that i can set another password
        would it be possible to reset the password with which i enter the website
        my account has been locked after too many attempts and i want it opened again
        somebody else has used my computer so i wish to replace my portal password
        for security i want a new password on my account right away`,
      forgot: `
        i changed my password last week and now i cannot for the life of me remember it
        i have tried every password i can think of and none of them is right
        the portal no longer lets me in since i do not recall my password
        my password was saved in the browser of my old computer and i do not know it by heart
        i have come back from leave and my password is completely gone from my head
        the temporary password that i was given has been lost`,
    },
  },
  {
    topic: 'welcome-mail',
    acts: {
      do: `
        our new bookkeeper at extension 104 has mislaid her welcome mail so please send it to her again
        would you please send out another setup link as the first one has run out
        i would like the message with the activation link to be sent to me again
        we would be grateful if the invitation for extension 102 could be repeated
        please have a new welcome message delivered to the person at 104`,
      forgot: `
        i started on monday and have not had any message with which to set up my account
        i clicked the link in the welcome message and it says that it has run out
        the message with the setup link must have been deleted by our spam filter
        it seems that the invitation went to an old address and i never saw it
        all of my colleagues were sent an invitation except me`,
    },
  },
  {
    topic: 'email-address',
    acts: {
      do: `
        our company has a new name and so my email address is now ann@x.com please change it in your records
        i no longer use the address that you have and would like you to write to ann@x.com instead
        would you please correct the spelling of my email address
        please replace the address of extension 104 with ann@x.com since the old one does not exist any more
        my mail provider is closing so my address must be changed to ann@x.com
        from next week on i can only be reached at ann@x.com so please put that in my profile`,
    },
  },
  {
    topic: 'second-email',
    acts: {
      do: `
        in case my main mailbox fails i would like you to add ann@x.com to my profile
        i would like notices to be sent to a further address as well
        please record ann@x.com as the other address at which i can be reached
        would you put my private address ann@x.com beside the one from work`,
    },
  },
  {
    topic: 'users',
    acts: {
      do: `
        as our office manager i would like you to open an extension for a colleague who joins us on monday
        the gentleman at extension 104 is no longer employed by us and his account should be closed
        we have taken on an apprentice who needs a phone line and a login please
        would you kindly remove the lady at 104 from our account as she has retired
        please change the name shown for extension 104 because the person got married
        i have been promoted and should be made administrator of our account
        our summer student has finished so please take her extension away
        two of our people swapped desks and their extensions should be swapped as well
        please enter our new receptionist in the system with extension 105
        we are growing and need three further lines
        my predecessor is still listed and should be taken off the list of users
        block the account of extension 104 until further notice`,
    },
  },
  {
    topic: 'billing',
    acts: {
      do: `
        would you send the invoices for the last quarter to our accountant please
        please move us to the smaller plan as of next month
        i would like the amount that was charged twice to be paid back
        we have moved so the address on our invoices needs to be changed
        i want to pay the open invoice by bank transfer
        please give notice for our contract by the end of the year
        our company would like to be invoiced once a year instead of monthly`,
    },
  },
  {
    topic: 'device',
    acts: {
      do: `
        the phone on my desk is ten years old and i would like to have it exchanged for a newer one
        please send somebody to connect the phones in our new office
        i would like a second handset for the workshop
        would you register the phone that i have just bought for my extension
        please restart the phone of extension 104 from your side`,
    },
  },
  {
    topic: 'number-porting',
    acts: {
      do: `
        we are leaving our present provider and want to bring all of our numbers to you
        would you please take over the number 613 555 0100 from our former carrier
        i would like our fax number to be moved to your service
        i want to give up my number and get a new one with another area code`,
    },
  },
];

import type { Phrases } from '../phrases';

/** What is asked and wanted of somebody else: none of our matters, though it may have a word of theirs. */
export const elsewhere: readonly Phrases[] = [
  {
    topic: 'none',
    acts: {
      none: `
        what is the meaning of life
        what is your favourite colour
        what is the capital of canada
        what is the date today
        what day is it
        what is on television tonight
        what is the best pizza place
        what should i cook tonight
        what does this word mean
        what is the stock price
        what is the exchange rate
        who is the president
        who is your favourite singer
        who wrote hamlet
        where is the nearest bank
        where can i buy shoes
        where do you live
        where is your office
        where are my keys
        when is easter
        when does the bus come
        when is your birthday
        why is the sky blue
        why do you ask
        why are you so slow
        how far is the moon
        how do i bake bread
        how do i cook rice
        how do i get to the airport
        how do i lose weight
        how do i learn french
        how tall are you
        how many people live in canada
        how much is a car
        can you sing
        can you tell me a story
        can you cook
        can you drive a car
        can you do my taxes
        can you find me a hotel
        can you write an email for me
        can you do maths
        can you recommend a movie
        do you like dogs
        do you speak german
        do you love me
        do you sleep
        do you play chess
        do you know bob
        do you sell cars
        are you married
        are you hungry
        are you stupid
        are you hiring
        is it raining
        is there life on mars
        is my package here
        will it rain today
        should i buy a dog
        tell me something funny
        tell me a story
        tell me the news
        tell me about yourself
        sing me a song
        write me a letter
        write some code
        show me a picture
        play a game with me
        book a table for two
        book a taxi
        buy me a ticket
        call a taxi
        call my mother
        order some flowers
        order lunch for me
        find me a job
        find my keys
        turn off the heating
        open the door
        close the window
        clean my room
        set an alarm for seven
        remind me to buy milk
        send flowers to my wife
        send a letter to the government
        add milk to my shopping list
        change the channel
        change my flight
        change my appointment
        cancel my flight
        cancel my appointment
        cancel my hotel
        delete my photos
        reset my computer
        reset my router
        restart my computer
        my computer is slow
        my computer does not start
        my internet is down
        my printer does not work
        my wifi is slow
        my car does not start
        my car broke down
        my keyboard is broken
        my tv does not work
        my dog ran away
        my wife is ill
        my train is late
        my boss is angry
        my head hurts
        my order did not arrive
        my parcel is lost
        my package has not come
        call me bob
        you can call me ann
        they call me bob
        me too
        the area code is 613
        it begins with 613
        the same
        the same as usual
        like last time
        same as always
        same thing again
        as before
        i called you last week
        i called you yesterday and the line was busy
        i tried to call you
        i wrote you a mail on monday
        i phoned your office this morning
        nobody picked up
        nobody answered my mail
        nobody replied
        nobody got back to me
        there was no answer`,
    },
  },
];
